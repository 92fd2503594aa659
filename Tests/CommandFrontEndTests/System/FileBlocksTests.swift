import Diagnostics
import Foundation
import PostmanFormat
import TestSupport
import Testing
import Variables

@testable import CommandFrontEnd

@Suite struct FileBlocksTests {
    private let folder: TemporaryDirectory

    init() throws { folder = try TemporaryDirectory() }

    private func bytes(_ source: FileBlocks) throws -> [UInt8] {
        var source = source
        var bytes: [UInt8] = []
        while true {
            let block = try source.next()
            if block.isEmpty { return bytes }
            bytes += block
        }
    }

    private static let text = Array((0..<200_000).map { "row \($0)\n" }.joined().utf8)

    @Test func `reads a file as often as needed, and a copy reads on by itself`() throws {
        let source = try FileBlocks(path: folder.write("d.csv", Self.text), as: "iteration data")
        #expect(try bytes(source) == Self.text)
        var first = source
        let block = try first.next()
        #expect(try block + bytes(first) == Self.text)
        #expect(try bytes(source) == Self.text)
    }

    @Test func `reads a pipe as often as needed`() throws {
        let path = folder.file("pipe")
        #expect(mkfifo(path, 0o600) == 0)
        let writer = Thread { try? Data(Self.text).write(to: URL(filePath: path), options: []) }
        writer.start()
        let source = try FileBlocks(path: path, as: "iteration data")
        #expect(try bytes(source) == Self.text)
        #expect(try bytes(source) == Self.text)
    }

    @Test func `a temporary file has no name`() throws {
        let source = OwnedDescriptor(open(try folder.write("d.csv", Self.text), O_RDONLY))
        let room = try TemporaryDirectory()
        _ = try ScratchFile.copy(of: source, path: "d.csv", as: "iteration data", in: room.path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.path).isEmpty)
    }

    @Test func `says when there is no room for a temporary file`() throws {
        let source = OwnedDescriptor(open(try folder.write("d.csv", Self.text), O_RDONLY))
        let error = try #require(throws: Diagnostic.self) {
            try ScratchFile.copy(of: source, path: "d.csv", as: "iteration data", in: "/none")
        }
        #expect(error.message == "cannot write a temporary file in \"/none\": no such file or directory")
        #expect(error.help == "set TMPDIR to a folder with more room, or name a file instead of the pipe")
    }

    @Test(
        arguments: [("none.csv", "there is no such file"), ("", "it is a folder")] as [(String, String)])
    func `says why a file cannot be read`(_ name: String, _ reason: String) throws {
        let path = folder.file(name)
        let error = try #require(throws: Diagnostic.self) {
            try bytes(FileBlocks(path: path, as: "iteration data"))
        }
        #expect(error.message == "cannot read the iteration data \"\(path)\": \(reason)")
    }

    @Test func `gives iteration data`() throws {
        let path = try folder.write("d.csv", "a,b\n1,x\n2,y\n")
        let data = try IterationData(reading: FileBlocks(path: path, as: "iteration data"), file: path)
        var rows = IterationRows(data)
        #expect(rows.iterationCount == 2)
        #expect(try rows.next().find("b")?.text == "x")
        #expect(try rows.next().find("b")?.text == "y")
    }
}

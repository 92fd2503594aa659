import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import CommandFrontEnd

@Suite struct GrowingFileTests {
    private let folder: TemporaryDirectory

    init() throws { folder = try TemporaryDirectory() }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `is not there until it is complete`() throws {
        let path = try folder.write("a", "before")
        let file = try GrowingFile(path: path)
        try file.append(Array("one ".utf8))
        try file.append(Array("two".utf8))
        #expect(try folder.read("a") == "before")
        #expect(try names().count == 2)
        try file.commit()
        #expect(try folder.read("a") == "one two")
        #expect(try names() == ["a"])
    }

    @Test func `leaves nothing behind when it is given up`() throws {
        do {
            let file = try GrowingFile(path: folder.file("a"))
            try file.append([1])
        }
        #expect(try names().isEmpty)
        let file = try GrowingFile(path: folder.file("b"))
        UnfinishedFiles.removeAll()
        #expect(try names().isEmpty)
        file.discard()
    }

    @Test func `keeps a link and the rights of what it replaces`() throws {
        let path = try folder.write("real", "before")
        #expect(chmod(path, 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "real")
        try OutputFile(path: folder.file("link")).write(Array("after".utf8), isPrivate: false)
        #expect(try folder.read("real") == "after")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link")) == "real")
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test func `says that a disk is full`() throws {
        let file = try GrowingFile(path: "/dev/full")
        let error = #expect(throws: Diagnostic.self) { try file.append([1]) }
        #expect(error?.message == "cannot write \"/dev/full\": no space left on device")
    }

    @Test func `says why it cannot be opened`() throws {
        let path = try folder.write("a", "a file") + "/b"
        let error = #expect(throws: Diagnostic.self) { _ = try GrowingFile(path: path) }
        #expect(error?.message == "cannot write \"\(path)\": not a directory")
    }
}

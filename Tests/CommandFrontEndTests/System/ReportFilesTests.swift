import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing
import Variables

@testable import CommandFrontEnd

@Suite struct ReportFilesTests {
    private let folder: TemporaryDirectory
    private static let name = ReportName(base: "newman-run-report", pathExtension: "json")
    private static let time = WallTime(milliseconds: 1_769_854_830_400)

    init() throws { folder = try TemporaryDirectory() }

    private func path(_ given: String?) -> String { ReportPath(name: Self.name, given: given, time: Self.time).path }

    @Test func `goes where newman puts it`() throws {
        let stamped = "newman-run-report-2026-01-31-10-20-30-400-0.json"
        #expect(path(nil) == "newman/" + stamped)
        #expect(path("") == "newman/" + stamped)
        #expect(path("out/report") == "out/report")
        #expect(path(folder.path) == folder.path + "/" + stamped)
        #expect(path(folder.path + "/") == folder.path + "/" + stamped)
    }

    @Test func `makes the folders that are missing`() throws {
        let files = ReportFiles(time: Self.time) { Issue.record("\($0.message)") }
        let file = files.open(Self.name, at: folder.file("a/b/c.json"))
        file.write(Array("{}".utf8))
        file.finish()
        #expect(try folder.read("a/b/c.json") == "{}")
        #expect(!files.haveFailed)
        #expect(files.openingFailure == nil)
    }

    @Test func `a file that fails is told once and given up`() {
        var told: [String] = []
        let files = ReportFiles(time: Self.time) { told.append($0.message) }
        let file = files.open(Self.name, at: "/dev/full")
        file.write([1])
        file.write([2])
        #expect(file.recall(file.setAside([3])..<1).isEmpty)
        file.finish()
        #expect(told == ["cannot write \"/dev/full\": no space left on device"])
        #expect(files.haveFailed)
    }

    @Test func `a file that cannot be opened is known before the run`() throws {
        let file = try folder.write("file", "")
        let files = ReportFiles(time: Self.time) { _ in Issue.record("shown twice") }
        files.open(Self.name, at: file + "/below/report.json").write([1])
        #expect(files.openingFailure?.message == "cannot create the folder \"\(file)/below\": not a directory")
        #expect(!files.haveFailed)
    }

    @Test func `what was set aside comes back`() throws {
        let files = ReportFiles(time: Self.time) { Issue.record("\($0.message)") }
        let file = files.open(Self.name, at: folder.file("r.json"))
        #expect(file.setAside([1, 2, 3]) == 0)
        #expect(file.setAside([4, 5]) == 3)
        #expect(file.recall(3..<5) == [4, 5])
        #expect(file.recall(1..<4) == [2, 3, 4])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.count == 1, "only the report itself has a name")
    }
}

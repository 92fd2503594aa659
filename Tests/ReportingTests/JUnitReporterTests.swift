import Foundation
import HTTPModel
import RunModel
import Testing

@testable import Reporting

@Suite struct JUnitReporterTests {
    /// Runs xmllint, which `.ci/setup tests` installs, with the schema beside these tests.
    private func validate(_ report: MemoryStorage.File) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["xmllint", "--noout", "--nonet", "--schema", ReportFixture.path("junit.xsd"), "-"]
        let (input, errors) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardError = errors
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(report.bytes))
        try input.fileHandleForWriting.close()
        let messages = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(messages)\(report.text)")
    }

    private func report(
        iterations: Int = 1, masking secrets: [String]? = nil, _ tell: (ToldRun) -> Void
    ) throws -> MemoryStorage.File {
        let file = try ReportFixture.report("junit", iterations: iterations, masking: secrets, tell)
        #expect(file.isFinished)
        #expect(file.name.pathExtension == "xml")
        try validate(file)
        return file
    }

    @Test func `writes the report of the bookshop`() throws {
        let report = try report(iterations: 2, ReportFixture.tellBookshop)
        if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
            try Data(report.bytes).write(to: URL(filePath: ReportFixture.path("bookshop.junit.xml")))
            Issue.record("recorded")
        }
        #expect(try report.text == String(decoding: ReportFixture.bytes("bookshop.junit.xml"), as: UTF8.self))
    }

    @Test func `three iterations of which the first fails are three cases and one failure`() throws {
        let text = try report(iterations: 3) { run in
            for iteration in 0..<3 {
                run.iteration(iteration) {
                    run.item(1) {
                        run.request("http://h/", .response(HTTPResponse(status: 200)))
                        run.assertion("holds", iteration == 0 ? .failed(message: "no") : .passed)
                    }
                }
            }
            run.done()
        }.text
        #expect(text.components(separatedBy: "<testcase ").count - 1 == 3)
        #expect(text.components(separatedBy: "<failure ").count - 1 == 1)
        #expect(text.contains(#" tests="3" failures="1" errors="0" time="0.033">"#))
    }

    @Test func `stays XML whatever names and messages hold`() throws {
        let text = try report { run in
            run.iteration {
                run.item(1) {
                    run.request("http://h/", .response(HTTPResponse(status: 200)))
                    run.assertion("a\u{0}<b>&\"c\"\nd", .failed(message: "]]> \u{1B}[31m ]]]> \u{FFFE}"))
                }
            }
            run.done()
        }.text
        #expect(text.contains(#"name="a\u{0}&lt;b&gt;&amp;&quot;c&quot;&#xA;d""#))
        #expect(text.contains(#"message="]]&gt; \u{1B}[31m ]]]&gt; \u{FFFE}""#))
        #expect(text.contains(#"Error message: ]]]]><![CDATA[> \u{1B}[31m ]]]]]><![CDATA[> \u{FFFE}.]]>"#))
    }

    @Test func `masks secrets everywhere`() throws {
        let text = try report(masking: ["hush"]) { run in
            run.iteration {
                run.item(1) {
                    run.script(0, error: ScriptError(name: "Error", message: "hush"))
                    run.request("http://h/", .failure(.unresolvedVariables(["hush"])))
                    run.assertion("hush", .failed(message: "hush"))
                }
            }
            run.done()
        }.text
        #expect(!text.contains("hush"))
    }

    @Test func `a run without items is a report all the same`() throws {
        #expect(
            try report { $0.done() }.text.hasSuffix(
                #"<testsuites name="Bookshop &lt;checks&gt;" tests="0" time="0.000"/>"#))
    }

    @Test func `a run that was out of time has a test case that says so, and is the only one to have it`() throws {
        let text = try report { $0.done(.outOfTime(limit: .seconds(2))) }.text
        #expect(text.contains(#"<testsuite name="Bookshop &lt;checks&gt;" "#))
        #expect(text.contains(#"<testcase name="ends in time" time="0.000" classname="BookshopLtChecksGt">"#))
        #expect(
            text.contains(#"<error type="Error" message="the run took longer than 2000 ms, so it was ended"/>"#))
        for end in [nil, .interrupted, .bailed] as [EarlyEnd?] {
            #expect(try !report { $0.done(end) }.text.contains("<testcase"))
        }
    }

    @Test func `test cases wait outside memory, in their order`() throws {
        let name = String(repeating: "n", count: 50_000)
        let file = try report(iterations: 60) { run in
            for iteration in 0..<60 {
                run.iteration(iteration) {
                    for item in 0..<2 {
                        run.item(item) {
                            run.request("http://h/", .response(HTTPResponse(status: 200)))
                            run.assertion("\(iteration) \(name)")
                        }
                    }
                }
            }
            run.done()
        }
        #expect(file.aside.count > 4 << 20)
        let starts = file.text.components(separatedBy: "<testcase name=\"").dropFirst().map { $0.prefix { $0 != " " } }
        let numbers: [String] = (0..<120).map { String($0 % 60) }
        #expect(starts.map { String($0) } == numbers)
    }

    @Test(arguments: [
        ("Catalogue / Search by author", "CatalogueSearchByAuthor"), ("GET 2xx", "Get2Xx"), ("", ""), ("日本", ""),
        ("a & b", "AAmpB"), ("say \"hi\"", "SayQuotHiQuot"), ("XMLHttpRequest", "XmlHttpRequest"),
        ("it's über-cool_99", "ItsUberCool99"), ("fooBARBaz", "FooBarBaz"), ("version 1.10", "Version110"),
    ])
    func `makes a class name as newman does`(_ name: String, _ className: String) {
        #expect(ClassName.make(name) == className)
    }
}

import Foundation
import TestSupport
import Testing

/// Reports on a terminal.
@Suite struct TerminalTests {
    /// Two requests, of which the second gets no answer.
    private func collection(_ url: String) throws -> String {
        let items = [("Answered", url), ("Refused", "http://127.0.0.1:\(try LoopbackSocket.freePort())")].map {
            #"{ "name": "\#($0.0)", "request": "\#($0.1)" }"#
        }
        return #"{ "info": { "name": "Terminal" }, "item": [ \#(items.joined(separator: ",\n")) ] }"#
    }

    /// Answers so slowly that a bar has something to show.
    private func slowServer() throws -> RawServer {
        try RawServer { connection in
            while connection.readRequest() != nil {
                connection.pause(milliseconds: 120)
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            }
        }
    }

    /// What a run writes to a terminal of so many columns; only one of the streams is one.
    private func drawn(_ options: [String], columns: UInt16, on stream: KeyPath<Process, Any?>) throws -> String {
        let server = try slowServer()
        let folder = try TemporaryDirectory()
        let file = try folder.write("c.json", try collection(server.url))
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        let terminal = try PseudoTerminal(columns: columns)
        let process = try ToolRun(arguments: ["run", file] + options).start(streams) { process in
            if stream == \Process.standardError {
                process.standardError = terminal.screen
            } else {
                process.standardOutput = terminal.screen
            }
        }
        let text = try terminal.readAll()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        return text
    }

    @Test(arguments: [60, 80, 200] as [UInt16])
    func `the bar shows how many are done, the rate, the failures and the time left`(_ columns: UInt16) throws {
        let text = try drawn(["-n", "4", "-r", "progress"], columns: columns, on: \.standardError)
        let lines = text.replacingOccurrences(of: "\u{1B}[K", with: "").split(whereSeparator: \.isNewline)
        #expect(lines.allSatisfy { $0.count < columns }, "\(text)")
        let first = try #require(lines.first)
        #expect(first.contains("0/8, 0%, 0 failed"))
        let bar = #"\[=+-+\] [2-7]/8, \d+%, \d+/(s|min), [1-4] failed, \d+s left"#
        #expect(lines.contains { $0.range(of: bar, options: .regularExpression) != nil }, "\(text)")
        let last = try #require(lines.last)
        #expect(
            last.range(of: #"^\[=+\] 8/8, 100%, \d+/(s|min), 4 failed$"#, options: .regularExpression) != nil, "\(last)"
        )
        #expect(text.hasSuffix("\u{1B}[K\r\n"))
    }

    @Test func `the terminal report has colours and breaks the details of failures`() throws {
        let text = try drawn([], columns: 60, on: \.standardOutput)
        #expect(text.contains("\u{1B}[90mGET\u{1B}[39m"))
        #expect(text.contains("\u{1B}[31m[errored]\u{1B}[39m"))
        let table = try #require(text.components(separatedBy: "failure").last)
        let plain = table.replacingOccurrences(of: "\u{1B}\\[\\d+m", with: "", options: .regularExpression)
        #expect(plain.components(separatedBy: "\r\n").allSatisfy { $0.count <= 60 }, "\(plain)")
        #expect(plain.contains("ECONNREFUSED"))
    }

    @Test func `a terminal without colours stays without`() throws {
        #expect(try !drawn(["--color", "off"], columns: 60, on: \.standardOutput).contains("\u{1B}"))
    }
}

import Diagnostics
import Dispatch
import JSONTree
import RunModel
import TestSupport
import Testing

@testable import CommandFrontEnd

@Suite struct SourceLoaderTests {
    private static func reply(_ body: String, status: String = "200 OK", _ fields: String = "") -> String {
        "HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(fields)\r\n\(body)"
    }

    private static func failure(_ load: () throws(Diagnostic) -> Void) -> Diagnostic? {
        do throws(Diagnostic) {
            try load()
            return nil
        } catch {
            return error
        }
    }

    @Test func `asks under its own name, with the key only where it belongs and the user of the URL`() throws {
        let server = try RawServer(answering: Self.reply("{}"))
        let loader = SourceLoader(PostmanAPI(key: "PMAK-1", baseURL: server.url))
        let document = try loader.document(
            server.url.replacing("://", with: "://ada:enchantress@") + "/c?apikey=PMAK-2&d=e", as: .collection)
        #expect(document.bytes == Array("{}".utf8))
        #expect(document.name == server.url + "/c?d=e")
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("GET /c?d=e HTTP/1.1\r\n"))
        #expect(request.contains("\r\nUser-Agent: Postrider/\(VersionText.number)\r\n"))
        #expect(request.contains("\r\nX-Api-Key: PMAK-2\r\n"))
        #expect(request.contains("\r\nAuthorization: Basic YWRhOmVuY2hhbnRyZXNz\r\n"))
        #expect(loader.secrets.contains("PMAK-2") && loader.secrets.contains("enchantress"))
    }

    @Test func `gives neither key nor password to the server that a redirect leads to`() throws {
        let second = try RawServer(answering: Self.reply("[]"))
        let first = try RawServer(
            answering: Self.reply("", status: "302 Found", "Location: \(second.url)/there\r\n"))
        let loader = SourceLoader(PostmanAPI(key: "PMAK-1", baseURL: first.url))
        let url = first.url.replacing("://", with: "://ada:enchantress@") + "/c"
        #expect(try loader.document(url, as: .environment).bytes == Array("[]".utf8))
        #expect(first.requests.first?.contains("X-Api-Key: PMAK-1") == true)
        let request = try #require(second.requests.first)
        #expect(request.hasPrefix("GET /there "))
        for secret in ["PMAK", "Authorization", "Referer"] { #expect(!request.contains(secret)) }
    }

    @Test func `gives up a server that is silent, and one that sends next to nothing`() throws {
        let done = DispatchSemaphore(value: 0)
        let silent = try RawServer { connection in
            connection.readRequest()
            connection.waitForClose()
        }
        let trickling = try RawServer { connection in
            connection.readRequest()
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
            while done.wait(timeout: .now() + .milliseconds(5)) == .timedOut { connection.write(".") }
        }
        defer { done.signal() }
        var limits = LoadLimits()
        limits.silence = .milliseconds(50)
        let quick = SourceLoader(PostmanAPI(key: nil), limits: limits)
        let first = Self.failure { () throws(Diagnostic) in
            _ = try quick.document(silent.url + "/c", as: .collection)
        }
        #expect(first?.message == "cannot load the collection \"\(silent.url)/c\": ESOCKETTIMEDOUT")
        limits = LoadLimits()
        limits.grace = .milliseconds(50)
        let patient = SourceLoader(PostmanAPI(key: nil), limits: limits)
        let second = Self.failure { () throws(Diagnostic) in
            _ = try patient.blocks(trickling.url + "/d", as: .iterationData)
        }
        let start = "cannot load the iteration data \"\(trickling.url)/d\": it came too slowly ("
        #expect(second?.message.hasPrefix(start) == true, "\(second?.message ?? "loaded")")
    }

    @Test func `ends at once when the run is interrupted`() throws {
        let interruption = Interruption()
        let server = try RawServer { connection in
            connection.readRequest()
            interruption.raise()
            connection.waitForClose()
        }
        let loader = SourceLoader(PostmanAPI(key: nil), interruption: interruption)
        let failure = Self.failure { () throws(Diagnostic) in
            _ = try loader.document(server.url + "/c", as: .collection)
        }
        #expect(failure?.message == "cannot load the collection \"\(server.url)/c\": the request was interrupted")
    }

    @Test func `refuses a document that is larger than allowed`() throws {
        let server = try RawServer(answering: Self.reply(String(repeating: " ", count: 3 << 20)))
        var limits = LoadLimits()
        limits.documentSize = 2 << 20
        let loader = SourceLoader(PostmanAPI(key: nil), limits: limits)
        let failure = Self.failure { () throws(Diagnostic) in
            _ = try loader.document(server.url + "/c", as: .globals)
        }
        #expect(failure?.message == "cannot load the globals \"\(server.url)/c\": it has more than 2 MB")
    }

    @Test func `gives data in blocks, each of them again for a copy`() throws {
        let block = String(repeating: "0123456789abcde\n", count: 1 << 16)
        let blocks = 64
        let server = try RawServer { connection in
            connection.readRequest()
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(block.utf8.count * blocks)\r\n\r\n")
            for _ in 0..<blocks { connection.write(block) }
        }
        var (source, _) = try SourceLoader(PostmanAPI(key: nil)).blocks(server.url + "/rows.csv", as: .iterationData)
        var copy = source
        for _ in 0..<2 {
            var (count, largest) = (0, 0)
            while case let piece = try source.next(), !piece.isEmpty {
                count += piece.count
                largest = max(largest, piece.count)
            }
            #expect(count == block.utf8.count * blocks)
            #expect(largest < 1 << 20)
            swap(&source, &copy)
        }
    }
}

import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Testing
import Variables

@testable import Reporting

@Suite struct SentRequestTests {
    private let mask = SecretMask(ReporterOutput(write: { _ in }))

    private func body(
        _ body: HTTPBody, _ contentType: String?, as content: BodyDefinition.Content? = nil
    ) -> String {
        SentBody(body, contentType: contentType, definition: content.map { BodyDefinition($0) }, isShown: true)
            .json(mask).text()
    }

    @Test func `shows the pairs of a form`() {
        let expected = #"{"mode":"urlencoded","urlencoded":[{"key":"a b","value":"1&2"},{"key":"c","value":""}]}"#
        let form = HTTPBody("a+b=1%262&c=")
        #expect(body(form, "application/x-www-form-urlencoded") == expected)
        #expect(body(form, "application/x-www-form-urlencoded", as: .urlencoded([])) == expected)
    }

    @Test func `a raw body stays raw whatever type it announces`() {
        let raw = BodyDefinition.Content.raw(Template("a=b"))
        let expected = #"{"mode":"raw","raw":"a=b"}"#
        #expect(body(HTTPBody("a=b"), "application/x-www-form-urlencoded", as: raw) == expected)
        #expect(body(HTTPBody("a=b"), nil) == expected)
    }

    @Test func `names the fields and files of a multipart body`() {
        let segments: [HTTPBody.Segment] = [
            .bytes(
                Array(
                    """
                    --XY\r\nContent-Disposition: form-data; name="one"\r\n\r\na\r\n\r\nb\r\n--XY\r\n\
                    Content-Disposition: form-data; name="file"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\n
                    """.utf8)),
            .file(path: "data/f.txt", length: 12),
            .bytes(
                Array(
                    """
                    \r\n--XY\r\nContent-Disposition: form-data; name="none"; filename=""\r\n\
                    Content-Type: application/octet-stream\r\n\r\n\r\n--XY--\r\n
                    """.utf8)),
        ]
        let expected = [
            #"{"key":"one","value":"a\r\n\r\nb","type":"text"}"#,
            #"{"key":"file","src":"data/f.txt","type":"file","contentType":"text/plain"}"#,
            #"{"key":"none","src":[],"type":"file","contentType":"application/octet-stream"}"#,
        ]
        #expect(
            body(HTTPBody(segments: segments), "multipart/form-data; boundary=XY")
                == #"{"mode":"formdata","formdata":[\#(expected.joined(separator: ","))]}"#)
    }

    @Test func `names the file of a body`() {
        let file = HTTPBody(segments: [.file(path: "big.bin", length: 1 << 40)])
        #expect(body(file, nil) == #"{"mode":"file","file":{"src":"big.bin"}}"#)
    }

    @Test func `takes a GraphQL body apart`() {
        let definition = BodyDefinition.Content.graphql(GraphQLBody(query: .text(Template("{a}"))))
        #expect(
            body(HTTPBody(#"{"query":"{a}"}"#), "application/json", as: definition)
                == #"{"mode":"graphql","graphql":{"query":"{a}"}}"#)
    }

    @Test(arguments: [
        ("http://[::1]:80/", #"{"protocol":"http","port":"80","path":[""],"host":["[::1]"],"query":[],"variable":[]}"#),
        (
            "https://ada:pw@example.com/a/b?x&y=%20#z",
            #"{"protocol":"https","path":["a","b"],"host":["example","com"],"query":[{"key":"x","value":null},{"key":"y","value":"%20"}],"hash":"z","variable":[]}"#
        ),
    ])
    func `takes a URL apart, without its credentials`(_ text: String, _ expected: String) throws {
        #expect(try SentURL(HTTPURL(text), text: text).json.text() == expected)
    }

    @Test func `takes a URL apart that could not be used`() {
        let json = mask.json(SentURL(nil, text: "http://ada:pw@{{host}}/a").json)
        #expect(json.text() == #"{"protocol":"http","host":["{{host}}"],"path":["a"],"query":[],"variable":[]}"#)
    }
}

import Diagnostics
import JSONTree
import PostmanFormat
import Testing

@Suite struct CollectionUpgradeTests {
    private static let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

    private func upgraded(_ text: String) throws -> String {
        String(decoding: try CollectionUpgrade(reading: Array(text.utf8), file: "old.json").text, as: UTF8.self)
    }

    private func read(_ bytes: [UInt8]) throws -> PostmanFormat.Collection {
        try CollectionFile(
            reading: bytes, file: "case.json", identifiers: IdentifierSource(CountingSource())
        ).collection
    }

    @Test func `a file of v2.1 stays byte for byte`() throws {
        let text = """
            {"x": 1.10,\t"x": 1e3, "info": {"name" : "\\u00e9\\ud800", "schema": "\(Self.schema)", "n": 12345678901234567890},
              "item": [ {"name": "A", "request": "http://h/a", "auth": {"type": "basic", "basic": {"username": "u"}}} ] }
            """
        #expect(try upgraded(text) == text)
        #expect(try upgraded("\u{FEFF}" + text) == text)
    }

    @Test func `the wrapper of Postman's API is taken off`() throws {
        let text = #"{"collection":{"z":1.0,"info":{"name":"A","schema":"\#(Self.schema)"},"item":[]}}"#
        #expect(try upgraded(text) == #"{"z":1.0,"info":{"name":"A","schema":"\#(Self.schema)"},"item":[]}"#)
    }

    @Test func `auth parameters become lists and URLs objects, and all else stays where it is`() throws {
        let text = """
            {
              "own": 1.10,
              "info": { "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json", "name": "A" },
              "auth": { "type": "basic", "basic": { "username": "u", "showPassword": false }, "noauth": null },
              "item": [
                { "name": "F", "auth": null, "item": { "request": { "url": "{{url}}/a/:id?b=1&c#d", "mark": 1e2 } } },
                { "request": { "url": { "raw": "x", "variable": [ { "id": "p", "value": 1 } ] } },
                  "response": [ { "originalRequest": { "auth": { "type": "x", "x": {} } }, "code": 200 } ] },
                { "request": "http://h/" }
              ]
            }
            """
        let expected = """
            {
              "own": 1.10,
              "info": {
                "schema": "\(Self.schema)",
                "name": "A"
              },
              "auth": {
                "type": "basic",
                "basic": [
                  {
                    "key": "username",
                    "value": "u",
                    "type": "string"
                  },
                  {
                    "key": "showPassword",
                    "value": false,
                    "type": "boolean"
                  }
                ],
                "noauth": null
              },
              "item": [
                {
                  "name": "F",
                  "auth": null,
                  "item": {
                    "request": {
                      "url": {
                        "raw": "{{url}}/a/:id?b=1&c#d",
                        "host": [
                          "{{url}}"
                        ],
                        "path": [
                          "a",
                          ":id"
                        ],
                        "query": [
                          {
                            "key": "b",
                            "value": "1"
                          },
                          {
                            "key": "c",
                            "value": null
                          }
                        ],
                        "hash": "d"
                      },
                      "mark": 1e2
                    }
                  }
                },
                {
                  "request": {
                    "url": {
                      "raw": "x",
                      "variable": [
                        {
                          "id": "p",
                          "value": 1,
                          "key": "p"
                        }
                      ]
                    }
                  },
                  "response": [
                    {
                      "originalRequest": {
                        "auth": {
                          "type": "x",
                          "x": []
                        }
                      },
                      "code": 200
                    }
                  ]
                },
                {
                  "request": "http://h/"
                }
              ]
            }
            """
        #expect(try upgraded(text) == expected)
    }

    @Test func `a collection of v1 becomes one of v2.1`() throws {
        let text = """
            {"id":"c","name":"C","order":["r"],"folders":[],"requests":[{"id":"r","name":"R","method":"POST",\
            "url":"http://h/a","headers":"X-A: 1\\n//X-B: 2","dataMode":"raw","rawModeData":"{}",\
            "currentHelper":"basicAuth","helperAttributes":{"username":"u","password":"p"},"tests":"pm.test('a')"}]}
            """
        let expected = """
            {"info":{"_postman_id":"c","name":"C","schema":"\(Self.schema)"},"item":[{"id":"r","name":"R",\
            "event":[{"listen":"test","script":{"exec":"pm.test('a')"}}],"request":{"method":"POST",\
            "url":{"raw":"http://h/a","protocol":"http","host":"h","path":["a"]},\
            "header":[{"key":"X-A","value":"1"},{"key":"X-B","value":"2","disabled":true}],\
            "body":{"mode":"raw","raw":"{}"},"auth":{"type":"basic","basic":[{"key":"username","value":"u",\
            "type":"string"},{"key":"password","value":"p","type":"string"}]}},"response":[]}]}
            """
        #expect(try upgraded(text) == expected)
    }

    @Test(arguments: try CollectionWritingTests.collections())
    func `what was upgraded reads the same, and once more changes nothing`(_ input: JSON) throws {
        let bytes = try CollectionUpgrade(reading: input.utf8(), file: "old.json").text
        let before = try read(input.utf8())
        let after = try read(bytes)
        #expect(Outline(after).lines == Outline(before).lines)
        #expect(after.info.schema?.contains("v2.1") == true)
        #expect(try CollectionUpgrade(reading: bytes, file: "new.json").text == bytes)
    }

    @Test func `what is no collection is refused as when it is run`() throws {
        #expect(throws: PostmanFormatError.self) { try upgraded(#"{"values":[],"name":"E"}"#) }
        #expect(throws: PostmanFormatError.self) { try upgraded("[1") }
    }

    @Test func `warns of no age, but of emptiness`() throws {
        let text = #"{"id":"c","name":"C","order":[],"requests":[]}"#
        let warnings = try CollectionUpgrade(reading: Array(text.utf8), file: "old.json").warnings
        #expect(warnings.map(\.message) == [#"collection "C" holds no requests"#])
    }
}

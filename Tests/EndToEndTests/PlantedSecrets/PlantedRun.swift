import Foundation
import JSONTree
import TestSupport

/// Runs of a collection with a secret of every kind, in which scripts show all they can, against a server that sends back
/// whatever it gets.
struct PlantedRun {
    let folder: TemporaryDirectory
    private let server: RawServer

    init() throws {
        folder = try TemporaryDirectory()
        server = try RawServer { connection in
            while let request = connection.readRequest() { connection.write(Self.answer(to: request)) }
        }
        try writeFiles()
    }

    /// Everything that the two runs leave anywhere: standard output, standard error, and files.
    func outputs(_ options: [String]) throws -> [String: String] {
        var outputs: [String: String] = [:]
        for (name, arguments) in [("collection", collectionArguments), ("chain", chainArguments)] {
            let (json, junit) = (folder.file("\(name)-report.json"), folder.file("\(name)-report.xml"))
            let outcome = try ToolRun(
                arguments: ["run"] + arguments + options + [
                    "-r", "cli,json,junit,progress", "--verbose", "--reporter-json-export", json,
                    "--reporter-junit-export", junit,
                ],
                environment: [
                    "PLANTED": PlantedSecret.value("--env-var-from-env"), "NO_PROXY": "*",
                    "HTTPS_PROXY": "http://ada:\(PlantedSecret.value("password of a proxy"))@127.0.0.1:1",
                ]
            ).run()
            outputs["\(name): standard output"] = Self.joined(outcome.output)
            outputs["\(name): standard error"] = outcome.errors
            outputs["\(name): JSON report"] = try String(contentsOfFile: json, encoding: .utf8)
            outputs["\(name): bodies in the JSON report"] = try Self.bodies(of: json)
            outputs["\(name): JUnit report"] = try String(contentsOfFile: junit, encoding: .utf8)
        }
        return outputs
    }

    var collectionArguments: [String] {
        [
            folder.file("c.json"), "-e", folder.file("e.json"), "-g", folder.file("g.json"), "-d",
            folder.file("rows.csv"),
            "--vault", folder.file("vault.json"), "--env-var", "password=\(PlantedSecret.value("--env-var"))",
            "--env-var-from-env", "plain4=PLANTED", "--ssl-client-passphrase",
            PlantedSecret.value("--ssl-client-passphrase"), "--postman-api-key",
            PlantedSecret.value("--postman-api-key"),
        ]
    }

    var chainArguments: [String] { [folder.file("c.json"), "--chain", "captures"] }

    /// A text without the breaks that boxes put into long lines.
    private static func joined(_ output: String) -> String { output.replacingOccurrences(of: "\n  │ ", with: "") }

    /// Bodies are lists of numbers there.
    private static func bodies(of report: String) throws -> String {
        let json = try JSON(parsing: Array(Data(contentsOf: URL(filePath: report))))
        return try JSONPath("$.run.executions[*].response.stream.data").values(in: json).map { data in
            String(decoding: data.array?.compactMap { $0.number?.intValue.map(UInt8.init) } ?? [], as: UTF8.self)
        }.joined(separator: "\n")
    }
}

extension PlantedRun {
    private static func answer(to request: String) -> String {
        var answer = JSONObject([
            ("echo", .string(request)), ("access_token", .string(PlantedSecret.value("member of a response"))),
        ])
        // A secret only where something captures it.
        if request.contains("chain=yes") {
            answer["activation"] = .string(PlantedSecret.value("capture marked secret"))
        }
        let body = JSON.object(answer).text()
        return """
            HTTP/1.1 200 OK\r
            Content-Type: application/json\r
            Content-Length: \(body.utf8.count)\r
            Set-Cookie: id=\(PlantedSecret.value("Set-Cookie")); HttpOnly\r
            \r
            \(body)
            """
    }

    private func writeFiles() throws {
        try folder.write("c.json", collection.text())
        try folder.write("c.chains.json", chains.text())
        try folder.write("e.json", environment.text())
        try folder.write("g.json", Self.variables(["client_secret": PlantedSecret.value("global variable")]).text())
        try folder.write("rows.csv", "passwd\n\(PlantedSecret.value("row of data"))\n")
        try folder.write(
            "vault.json", JSON.object(JSONObject([("kept", .string(PlantedSecret.value("vault")))])).text())
    }

    private static func variables(_ values: KeyValuePairs<String, String>) -> JSON {
        ["name": "Planted", "values": .array(values.map { ["key": .string($0), "value": .string($1)] })]
    }

    /// Secrets that only their use tells have plain names.
    private var environment: JSON {
        let key =
            "-----BEGIN PRIVATE KEY-----\n\(PlantedSecret.value("line of a private key"))\n-----END PRIVATE KEY-----"
        let plain = [
            "basic", "bearer", "apikey", "oauth2", "awsv4", "hawk", "oauth1", "digest", "--ssl-client-passphrase",
            "--postman-api-key", "password of a proxy",
        ].map { type -> JSON in
            ["key": .string("plain-\(type)"), "value": .string(PlantedSecret.value(type))]
        }
        return [
            "name": "Planted",
            "values": .array(
                [
                    [
                        "key": "plain1", "value": .string(PlantedSecret.value("variable of type secret")),
                        "type": "secret",
                    ],
                    ["key": "apiToken", "value": .string(PlantedSecret.value("variable with a secret's name"))],
                    ["key": "privateKey", "value": .string(key)],
                ] + plain),
        ]
    }

    private var chains: JSON {
        [
            "chains": [
                "captures": [
                    "variables": ["passcode": .string(PlantedSecret.value("variable of a chain"))],
                    "steps": [
                        [
                            "request": "Plain", "override": ["query": ["chain": "yes"]],
                            "capture": ["activation": ["from": "$.activation", "secret": true]],
                            "expect": ["$.activation": "something else"],
                        ]
                    ],
                ]
            ]
        ]
    }
}

extension PlantedRun {
    /// Says all it knows, in clear and encoded, in logs, tests and errors.
    private static let script: JSON = [
        "const known = ['plain1', 'apiToken', 'password', 'plain4', 'client_secret', 'session_key', 'passwd',",
        "  'privateKey', 'passcode', 'activation'].map(name => String(pm.variables.get(name)));",
        "pm.environment.set('refreshToken', ['refresh', 'token-of-a', 'script-47b9'].join('-'));",
        "known.push(pm.environment.get('refreshToken'));",
        "if (pm.info.requestName === 'Vault') known.push(await pm.vault.get('kept'));",
        "const sent = pm.response ? pm.response.text() : '';",
        "for (const text of known.concat(sent)) {",
        "  console.log(text);",
        "  console.warn(btoa(unescape(encodeURIComponent(text))), encodeURIComponent(text), JSON.stringify(text));",
        "}",
        "pm.test('named ' + known.join(' '), () => { throw new Error('failed with ' + known.join(' ') + sent); });",
        "throw new Error('ended by ' + known.join(' ') + sent);",
    ]

    private var collection: JSON {
        [
            "info": [
                "name": "Planted",
                "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
            ],
            "variable": [
                ["key": "session_key", "value": .string(PlantedSecret.value("collection variable"))]
            ],
            "event": [["listen": "test", "script": ["exec": Self.script]]],
            "item": .array(items),
        ]
    }

    private var items: [JSON] {
        let url = server.url
        let host = url.replacingOccurrences(of: "http://", with: "")
        let userInfo = "http://ada:\(PlantedSecret.value("user info of a URL"))@"
        return [
            item("Plain", url), item("Vault", url), item("User info", userInfo + host),
            item("Refused", userInfo + "127.0.0.1:1/?token={{plain1}}"), item("Not a URL", userInfo + "[{{password}}/"),
            item("Unresolved", url + "/?token={{apiToken}}&page={{nothing}}"),
            item("Query", url + "/?access_token=\(PlantedSecret.value("parameter with a secret's name"))"),
            item("Fields", url, headers: fields),
            item(
                "JSON", url,
                body: [
                    "mode": "raw",
                    "raw": .string(#"{"password":"\#(PlantedSecret.value("member of a JSON body"))"}"#),
                ]),
            item(
                "Form", url,
                body: [
                    "mode": "urlencoded",
                    "urlencoded": [
                        ["key": "password", "value": .string(PlantedSecret.value("field of a form"))]
                    ],
                ]),
        ] + signed
    }

    private var fields: JSON {
        [
            ["key": "Authorization", "value": .string("SSWS " + PlantedSecret.value("Authorization"))],
            ["key": "Cookie", "value": .string("own=" + PlantedSecret.value("Cookie"))],
            ["key": "Proxy-Authorization", "value": .string("Basic " + PlantedSecret.value("Proxy-Authorization"))],
            ["key": "X-API-Key", "value": .string(PlantedSecret.value("field with a secret's name"))],
        ]
    }

    private var signed: [JSON] {
        let parameters: [(type: String, members: [String: String])] = [
            ("basic", ["username": "ada", "password": "{{plain-basic}}"]), ("bearer", ["token": "{{plain-bearer}}"]),
            ("apikey", ["key": "page", "value": "{{plain-apikey}}", "in": "query"]),
            ("oauth2", ["accessToken": "{{plain-oauth2}}"]),
            ("awsv4", ["accessKey": "AK", "secretKey": "{{plain-awsv4}}", "region": "eu", "service": "s3"]),
            ("hawk", ["authId": "ada", "authKey": "{{plain-hawk}}", "algorithm": "sha256"]),
            ("digest", ["username": "ada", "password": "{{plain-digest}}"]),
            ("oauth1", ["consumerKey": "ck", "consumerSecret": "{{plain-oauth1}}", "signatureMethod": "HMAC-SHA1"]),
        ]
        return parameters.map { auth in
            item("Signed by \(auth.type)", server.url, auth: (auth.type, auth.members))
        }
    }

    private func item(
        _ name: String, _ url: String, headers: JSON = [], body: JSON = .null,
        auth: (type: String, members: [String: String])? = nil
    ) -> JSON {
        var request = JSONObject([("method", "POST"), ("url", .string(url)), ("header", headers)])
        if !body.isNull { request["body"] = body }
        if let auth {
            let members = auth.members.sorted { $0.key < $1.key }.map { (key, value) -> JSON in
                ["key": .string(key), "value": .string(value), "type": "string"]
            }
            request["auth"] = .object(JSONObject([("type", .string(auth.type)), (auth.type, .array(members))]))
        }
        return ["name": .string(name), "request": .object(request)]
    }
}

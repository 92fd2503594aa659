import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct RequestOriginTests {
    private static let collection = #"""
        { "info": { "name": "Users" }, "item": [
          { "name": "Users", "item": [
            { "id": "c1", "name": "Create", "request": {
                "method": "POST", "url": "{{host}}:{{port}}/users/{{id}}?login={{login}}&fixed=1",
                "header": [{ "key": "X-Run", "value": "r-{{$guid}}" }],
                "auth": { "type": "apikey", "apikey": [
                    { "key": "key", "value": "sign" }, { "key": "value", "value": "{{key}}" },
                    { "key": "in", "value": "query" }] },
                "body": { "mode": "raw", "raw": "{ \"login\": \"{{login}}\", \"n\": {{n}}, \"<<EOF\": 1 } // {{note}}",
                          "options": { "raw": { "language": "json" } } } } } ] },
          { "id": "f1", "name": "Form", "request": {
                "method": "POST", "url": "http://h/form",
                "body": { "mode": "urlencoded", "urlencoded": [{ "key": "user", "value": "{{login}}" }] } } } ] }
        """#

    private static let variables = VariableScopes(
        environment: VariableScope(
            ["host": "http://a.test/base", "port": "81", "id": "7", "login": "ada", "n": "5", "key": "k"].map {
                Variable(key: $0.key, value: .string($0.value))
            }))

    @Test func `a request says what it comes from, and what of it is no variable's`() throws {
        let scene = Scene()
        scene.tellsOrigins = true
        try scene.run(Self.collection, Self.variables)
        let origin = try #require(scene.sender.origins.first ?? nil)
        #expect(origin.item == "c1")
        #expect(origin.path == "Users / Create")
        #expect(origin.chain == nil)
        #expect(origin.position == 0 && origin.iteration == 0 && !origin.isScripted)
        let blank = RequestOrigin.blank
        #expect(origin.shape?.url.text == "http://\(blank)/users/\(blank)?login=\(blank)&fixed=1")
        #expect(origin.shape?.fields["X-Run"] == "r-\(blank)")
        let body = origin.shape?.body?.bytesInMemory.map { String(decoding: $0, as: UTF8.self) }
        #expect(body?.contains(#""login": "\#(blank)", "n": \#(blank), "<<EOF": 1"#) == true)
        #expect(scene.sender.requests[0].url.query == "login=ada&fixed=1&sign=k")
        let form = scene.sender.origins[1]?.shape?.body?.bytesInMemory
        #expect(form.map { String(decoding: $0, as: UTF8.self) } == "user=\(blank)")
    }

    @Test func `it does not where nobody asks`() throws {
        let scene = Scene()
        try scene.run(Self.collection, Self.variables)
        #expect(scene.sender.origins == [nil, nil])
    }

    @Test func `knowing the shape changes nothing that is sent`() throws {
        let (asked, unasked) = (Scene(), Scene())
        asked.tellsOrigins = true
        try asked.run(Self.collection, Self.variables)
        try unasked.run(Self.collection, Self.variables)
        #expect(asked.sender.requests == unasked.sender.requests)
        #expect(asked.events.count == unasked.events.count)
    }

    @Test func `all requests of one delivery share their origin`() throws {
        let scene = Scene { request in
            .success(
                request.url.path == "/form"
                    ? HTTPResponse(status: 307, fields: ["Location": "/next"]) : HTTPResponse(status: 200))
        }
        scene.tellsOrigins = true
        try scene.run(Self.collection, Self.variables)
        #expect(scene.sender.origins.count == 3)
        #expect(scene.sender.origins[1] === scene.sender.origins[2])
        #expect(scene.sender.origins[0] !== scene.sender.origins[1])
    }

    @Test func `a port that is a variable is no part of the shape`() {
        let blank = RequestOrigin.blank
        #expect(ShapeText.withoutPort("http://h:\(blank)/x:\(blank)") == "http://h/x:\(blank)")
        #expect(ShapeText.withoutPort("\(blank):\(blank)?a=\(blank)") == "\(blank)?a=\(blank)")
        #expect(ShapeText.withoutPort("h/x:\(blank)") == "h/x:\(blank)")
        #expect(ShapeText.withoutPort("") == "")
    }
}

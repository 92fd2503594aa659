import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import ScriptSandbox

/// What scripts ask of the run.
@Suite struct HostTests {
    @Test func `a request of a script is answered while the loop turns`() throws {
        let stage = try Stage()
        stage.host.answer = { _ in
            let response = HTTPResponse(status: 201, fields: ["A": "b"], body: Array("{\"x\": 1}".utf8))
            let cookie = Cookie(name: "c", value: "d", domain: "h")
            return ScriptReply(result: .success(response), responseTime: .milliseconds(7), cookies: [cookie])
        }
        stage.run(
            """
            pm.sendRequest({ url: 'http://h/x', method: 'POST' }, (error, response, { cookies }) => {
                console.log(error, response.code, response.json().x, response.headers.get('a'));
                console.log(response.responseTime, cookies.get('c'));
            });
            console.log('sent');
            """)
        #expect(stage.log.dropFirst() == ["log 'sent'", "log null, 201, 1, 'b'", "log 7, 'd'"])
        guard case .send(let request) = stage.host.events.first else {
            Issue.record("nothing was sent")
            return
        }
        #expect(request["method"] == "POST")
    }

    @Test func `a request that fails is a plain object`() throws {
        let stage = try Stage()
        stage.host.answer = { _ in
            ScriptReply(result: .failure(.transfer(TransferFailure(.connectionRefused, host: "127.0.0.1", port: 9))))
        }
        stage.run("try { await pm.sendRequest('http://h') } catch (e) { console.log(e instanceof Error, e.code) }")
        #expect(stage.log.last == "log false, 'ECONNREFUSED'")
    }

    @Test func `an answer that comes after the script's end is dropped`() throws {
        let stage = try Stage()
        var asked = 0
        stage.host.answer = { _ in
            asked += 1
            return ScriptReply(result: .success(HTTPResponse(status: 200)))
        }
        stage.run(
            "pm.sendRequest('http://h', () => console.log('late')); pm.execution.skipRequest()", phase: .prerequest)
        stage.host.clear()
        stage.run("setTimeout(() => {}, 5)")
        #expect(asked == 1)
        #expect(stage.log.isEmpty)
    }

    @Test func `the jar is that of the run`() throws {
        let stage = try Stage()
        let url = try HTTPURL("http://h/")
        stage.host.scriptCookies.store(setCookie: "a=1; HttpOnly", url: url, now: 0)
        stage.run(
            """
            const jar = pm.cookies.jar();
            console.log(await jar.get('http://h/', 'a'), await jar.get('h', 'b'));
            await jar.set('http://h/', 'b', '2');
            await jar.set('http://h/', { name: 'c', value: '3', path: '/c', httpOnly: true, maxAge: 60 });
            await jar.set('http://h/', 'd=4; Domain=other');
            """)
        #expect(stage.log.first == "log '1', null")
        #expect(stage.log.last?.hasPrefix("exception Error: Cookie not in this host's domain") == true)
        let cookies = stage.host.scriptCookies.all(now: 0)
        #expect(cookies.map(\.pair) == ["a=1", "b=2", "c=3"])
        #expect((cookies[2].path, cookies[2].isHTTPOnly, cookies[2].expires) == ("/c", true, 1_700_000_060))
        stage.run(
            """
            const jar = pm.cookies.jar();
            console.log((await jar.getAll('http://h/c')).count(), (await jar.getAll('http://h/c', { http: false })).count());
            await jar.unset('http://h/', 'a');
            """)
        #expect(stage.log.last == "log 3, 1")
        #expect(stage.host.scriptCookies.all(now: 0).map(\.name) == ["b", "c"])
        stage.run("pm.cookies.jar().clear('http://h/', () => {})")
        #expect(stage.host.scriptCookies.all(now: 0).map(\.name) == ["c"])
    }

    @Test func `the vault is closed unless there is one`() throws {
        let stage = try Stage()
        let script = """
            try {
                await pm.vault.set('b', { n: 1 });
                await pm.vault.unset('c');
                console.log(await pm.vault.get('a'), await pm.vault.get('b'), await pm.vault.get('c'));
            } catch (error) {
                console.log(error.message);
            }
            """
        stage.run(script)
        stage.host.scriptVault = ScriptVault(["a": "x", "c": "y"])
        stage.run(script)
        #expect(stage.log == ["log 'Vault access denied'", "log 'x', { n: 1 }, undefined"])
        #expect(stage.host.scriptVault == ScriptVault(["a": "x", "b": ["n": 1]]))
    }

    @Test func `dynamic variables are those of requests`() throws {
        let stage = try Stage()
        stage.host.dynamicValue = { $0 == "$guid" ? "the guid" : nil }
        stage.run("console.log(pm.variables.replaceIn('{{$guid}} {{$none}}'))")
        #expect(stage.log == ["log 'the guid {{$none}}'"])
    }

    @Test func `a body is text in its own charset`() throws {
        let stage = try Stage()
        stage.response = HTTPResponse(
            status: 200, fields: ["Content-Type": "text/plain; charset=iso-8859-1"], body: [0x67, 0xFC, 0x6E])
        stage.run("console.log(pm.response.text(), pm.response.stream.length)")
        #expect(stage.log == ["log 'gün', 3"])
    }

    @Test func `a request that failed leaves an empty response`() throws {
        let stage = try Stage()
        stage.response = nil
        stage.run("console.log(typeof pm.response, pm.response.code, pm.response.text())")
        #expect(stage.log.first?.hasPrefix("log 'object', undefined") == true)
    }
}

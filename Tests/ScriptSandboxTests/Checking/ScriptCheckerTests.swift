import RunModel
import TestSupport
import Testing

@testable import ScriptSandbox

/// What a check finds in a script, by line and column.
@Suite struct ScriptCheckerTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var script: String
        var findings: [String]
        var phase = ScriptJob.Phase.test

        var testDescription: String { script }
    }

    static let clean = [
        "",
        "pm.test('t', () => pm.expect(pm.response.code).to.equal(200)); pm.response.to.be.ok;",
        "await pm.sendRequest('http://h'); return;",
        "const pm2 = pm; mypm.foo(); x.pm.foo(); pm(); pm['foo'];",
        "// pm.foo\n/* pm.bar */ 'pm.baz' + \"pm.x\" + `pm.y` + /pm.z/g.test('');",
        "'it\\'s pm.foo'; `a ${`pm.foo ${1}`} pm.bar`;",
        "const r = a / b / pm.response.code; const s = x /pm.info.iteration/ 2;",
        "if (x) /pm.foo/.test(y); const f = () => { return /[/]pm.foo/; };",
        "pm.custom = 1; pm.custom.more(); pm.environment.mine = 2; pm.environment.mine();",
        "typeof pm.message; pm.message?.text; if (typeof pm.later === 'function') pm.later();",
        "const pm = other(); pm.foo();",
        "(pm) => pm.foo; function f(a, pm) { pm.bar(); } const { a, pm } = x;",
        "pm.environment.hasOwnProperty('x'); pm.toString(); pm.test.call(null, 'x');",
        "pm.cookies.jar().get('u', 'n'); pm.test.skip('x'); pm.test.index(); pm.expect.fail();",
        "pm\n  .environment\n  .get('x');",
        "const o = { pm: 1 }; label: for (;;) { break label; }",
        "pm.response.to.be.okay",
    ].map { Example(script: $0, findings: []) }

    static let faulty = [
        Example(script: "pm.foo()", findings: ["1:1 no pm.foo"]),
        Example(script: "x(1);\n  pm.enviroment.get('a');", findings: ["2:3 no pm.enviroment, but pm.environment"]),
        Example(script: "pm.environment.fetch('a')", findings: ["1:1 no pm.environment.fetch"]),
        Example(
            script: "pm.environment.gett('a'); pm.globals . unsett('b')",
            findings: [
                "1:1 no pm.environment.gett, but pm.environment.get", "1:27 no pm.globals.unsett, but pm.globals.unset",
            ]),
        Example(
            script: "pm.setNextRequest('x')", findings: ["1:1 no pm.setNextRequest, but pm.execution.setNextRequest"]),
        Example(script: "pm.sendrequest('x')", findings: ["1:1 no pm.sendrequest, but pm.sendRequest"]),
        Example(script: "`${pm.foo}`", findings: ["1:4 no pm.foo"]),
        Example(script: "'äö'; pm.foo; /x/; pm.bar", findings: ["1:7 no pm.foo", "1:20 no pm.bar"]),
        Example(
            script: "pm.test('t', function () {\n\tpm.response.jsno();\n});",
            findings: ["2:2 no pm.response.jsno, but pm.response.json"]),
        Example(script: "const x = () => ({}) / 2; pm.foo", findings: ["1:27 no pm.foo"]),
        Example(script: "pm.response.json()", findings: ["1:1 pm.response only in test"], phase: .prerequest),
        Example(script: "if (pm.response) pm.response.json()", findings: [], phase: .prerequest),
        Example(script: "pm.execution.skipRequest()", findings: ["1:1 pm.execution.skipRequest only in prerequest"]),
        Example(script: "pm.execution.skipRequest()", findings: [], phase: .prerequest),
    ]

    static let broken = [
        Example(script: "const = 1;\npm.foo();", findings: ["1:7 Unexpected token '='"]),
        Example(script: "pm.test('a', () => {\n  const x = 1\n", findings: ["3:1"]),
        Example(script: "let a = 1;\n  let a = 2;", findings: ["2:7"]),
        Example(script: "});", findings: ["1:1 Unexpected token '}'"]),
        Example(script: "pm.test('a', () => {});\n}", findings: ["2:1 Unexpected token '}'"]),
        Example(script: "f(1", findings: ["1:4 Unexpected end of script"]),
        Example(script: "if (x) {\n  f('}');", findings: ["2:10 Unexpected end of script"]),
    ]

    @Test(arguments: clean + faulty)
    func `finds members of pm that there are not`(_ example: Example) throws {
        let findings = try ScriptChecker().findings(in: example.script, phase: example.phase)
        #expect(findings.map(\.summary) == example.findings)
    }

    @Test(arguments: broken)
    func `finds what the engine cannot read`(_ example: Example) throws {
        let findings = try ScriptChecker().findings(in: example.script, phase: .test)
        #expect(findings.count == 1)
        for (finding, expected) in zip(findings, example.findings) {
            let isSyntax = if case .syntax = finding.problem { true } else { false }
            #expect(isSyntax && finding.summary.hasPrefix(expected), "\(finding.summary)")
        }
    }

    @Test func `knows the members that scripts see, and no others`() throws {
        let stage = try Stage()
        stage.run(
            """
            for (const name of Object.getOwnPropertyNames(pm).concat('expect')) {
                const names = new Set();
                // What functions have besides are the extensions for old scripts.
                for (let o = pm[name]; o && o !== Function.prototype; o = Object.getPrototypeOf(o)) {
                    Object.getOwnPropertyNames(Object(o)).forEach((key) => names.add(key));
                }
                console.log(name + ' ' + [...names].filter((key) => !key.startsWith('_')).join(' '));
            }
            """)
        var seen: Set<String> = []
        for event in stage.host.events {
            guard case .console(let message) = event, let text = message.texts.first else { continue }
            let names = text.dropFirst().dropLast().split(separator: " ").map(String.init)
            seen.insert(names[0])
            let unknown = Set(names.dropFirst()).subtracting(PMMembers.all[names[0]]?.names ?? []).sorted()
            #expect(unknown.isEmpty, "of pm.\(names[0])")
        }
        #expect(seen == Set(PMMembers.all.keys))
    }
}

extension ScriptFinding {
    fileprivate var summary: String {
        let place = "\(line):\(column) "
        switch problem {
        case .syntax(let reason): return place + reason
        case .unknownMember(let name, let suggestion):
            return place + "no \(name)" + (suggestion.map { ", but \($0)" } ?? "")
        case .memberOfOtherPhase(let name, let phase): return place + "\(name) only in \(phase.rawValue)"
        }
    }
}

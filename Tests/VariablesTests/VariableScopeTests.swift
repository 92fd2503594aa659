import JSONTree
import Testing

@testable import Variables

/// Both sizes: one that is scanned, one that has an index.
@Suite struct VariableScopeTests {
    static let sizes = [0, 20]

    private func scope(_ entries: [Variable], padding: Int) -> VariableScope {
        VariableScope((0..<padding).map { Variable(key: "pad\($0)", value: "" as JSON) } + entries)
    }

    private let twice = [
        Variable(key: "a", value: "first"), Variable(key: "a", value: "last"),
        Variable(key: "a", value: "off", isDisabled: true),
    ]

    @Test(arguments: sizes) func `finds the last enabled entry`(padding: Int) {
        let scope = scope(twice, padding: padding)
        #expect(scope.find("a")?.value == "last")
        #expect(scope.find("A") == nil)
    }

    @Test(arguments: sizes) func `does not see a name whose entries are all disabled`(padding: Int) {
        let scope = scope([Variable(key: "a", value: "off", isDisabled: true)], padding: padding)
        #expect(!scope.contains("a"))
        let scopes = VariableScopes(environment: scope, globals: .texts(("a", "global")))
        #expect(scopes.find("a")?.variable.value == "global")
        #expect(scopes.find("a")?.scope == .global)
    }

    @Test(arguments: sizes) func `writes into the last enabled entry and keeps its type`(padding: Int) {
        var scope = scope([Variable(key: "n", value: 1, type: "number")] + twice, padding: padding)
        scope.set("a", to: "new")
        scope.set("n", to: "abc")
        #expect(scope.entries.filter { $0.key == "a" }.map(\.value) == ["first", "new", "off"])
        #expect(scope.find("n")?.text == "NaN")
        scope.set("n", to: "abc", type: "string")
        #expect(scope.find("n")?.text == "abc")
    }

    @Test(arguments: sizes) func `appends when every entry of the name is disabled`(padding: Int) {
        var scope = scope([Variable(key: "a", value: "off", isDisabled: true)], padding: padding)
        scope.set("a", to: "on")
        #expect(scope.entries.suffix(2).map(\.isDisabled) == [true, false])
        #expect(scope.find("a")?.value == "on")
    }

    @Test(arguments: sizes) func `unset removes every enabled entry and keeps disabled ones`(padding: Int) {
        var scope = scope(twice, padding: padding)
        scope.unset("a")
        #expect(scope.find("a") == nil)
        #expect(scope.entries.filter { $0.key == "a" }.map(\.value) == ["off"])
    }

    @Test(arguments: sizes) func `clear removes disabled entries too`(padding: Int) {
        var scope = scope(twice, padding: padding)
        scope.clear()
        #expect(scope.isEmpty)
        #expect(scope.find("a") == nil)
    }

    @Test func `finds names while it grows`() {
        var scope = VariableScope()
        for index in 0..<30 {
            scope.set("k\(index)", to: .number(JSONNumber(index)))
            for known in 0...index { #expect(scope.find("k\(known)")?.text == "\(known)") }
        }
    }

    @Test func `takes each column of a row, whatever its kind`() {
        let row = JSONObject([("a", 1), ("b", ["x"]), ("a", 2)])
        let scope = VariableScope(row: row)
        #expect(scope.find("a")?.text == "2")
        #expect(scope.find("b")?.text == "x")
    }

    @Test func `shows each name once, from the highest layer`() {
        let scopes = VariableScopes(
            local: .texts(("a", "1")), environment: .texts(("b", "2"), ("b", "3")), globals: .texts(("a", "4")))
        #expect(scopes.visible.map(\.text) == ["1", "3"])
    }
}

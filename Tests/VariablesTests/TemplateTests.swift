import JSONTree
import Testing

@testable import Variables

@Suite struct TemplateTests {
    @Test(arguments: try Fixture.load("templates.json", of: TemplateCase.self))
    func `replaces each token by the value it names`(_ example: TemplateCase) {
        var resolver = Resolver.fixed(example.scopes)
        #expect(resolver.render(Template(example.text)) == example.expected)
        #expect(resolver.takeUnresolved() == example.unresolved ?? [])
    }

    @Test(arguments: [
        ("", []), ("plain", []), ("{a} }} {{ <<", []), ("{{a}}/{{b}}?{{a}}", ["a", "b"]), ("{{a{{n}}}}", ["n"]),
        ("<<a>> {{b}}", ["a", "b"]), ("cat <<EOF\nx\nEOF", []), ("{{}}", [""]),
    ])
    func `knows its names before it is rendered`(_ text: String, _ names: [String]) {
        let template = Template(text)
        #expect(template.names == names)
        #expect(template.isConstant == names.isEmpty)
        #expect(template.source == text)
    }

    @Test func `keeps the signs around a name`() {
        let template: Template = "{{a}}<<b>>"
        #expect(template.tokens.map(\.notation) == [.braces, .angles])
        #expect(template.tokens.map(\.source) == ["{{a}}", "<<b>>"])
    }

    @Test func `takes no name of hundreds of characters between angle brackets`() {
        let name = String(repeating: "n", count: TemplateScanner.longestAngleName + 1)
        #expect(Template("<<\(name)>>").isConstant)
        #expect(!Template("<<\(name.dropFirst())>>").isConstant)
    }

    @Test func `stops a value that names itself after nineteen passes`() {
        var resolver = Resolver.fixed(VariableScopes(globals: .texts(("loop", "{{loop}}x"))))
        #expect(resolver.render("{{loop}}") == "{{loop}}" + String(repeating: "x", count: 19))
        #expect(resolver.takeUnresolved() == ["loop"])
    }

    @Test func `stops values that would fill the memory`() {
        let many = String(repeating: "x", count: 1 << 20) + String(repeating: "{{many}}", count: 64)
        var resolver = Resolver.fixed(VariableScopes(globals: .texts(("many", many))))
        #expect(resolver.render("{{many}}").utf8.count < 3 * Resolver.growthLimit)
        #expect(resolver.takeUnresolved() == ["many"])
    }

    @Test func `keeps unresolved names until they are taken, each once`() {
        var resolver = Resolver.fixed()
        _ = resolver.render("{{b}}{{a}}")
        _ = resolver.render("{{a}}{{c}}")
        #expect(resolver.takeUnresolved() == ["b", "a", "c"])
        #expect(resolver.takeUnresolved().isEmpty)
    }

    @Test func `gives every occurrence of a dynamic variable a value of its own`() {
        var resolver = Resolver.fixed()
        let parts = resolver.render("{{$guid}} {{$guid}}").split(separator: " ")
        #expect(parts.count == 2)
        #expect(parts.first != parts.last)
    }

    @Test func `gives the values to hide with the tokens inside them replaced`() {
        let scopes = VariableScopes(
            environment: VariableScope([
                Variable(key: "password", value: "{{inner}}!"), Variable(key: "inner", value: "s3cr3t"),
                Variable(key: "key", value: "k3y", type: "secret"), Variable(key: "empty", value: "", type: "secret"),
            ]))
        #expect(Set(Resolver.fixed(scopes).secretTexts()) == ["s3cr3t!", "k3y"])
    }
}

extension VariableScope {
    /// Plain text variables.
    static func texts(_ elements: (String, String)...) -> VariableScope {
        VariableScope(elements.map { Variable(key: $0.0, value: .string($0.1)) })
    }

    @Test(arguments: [
        ("plain", "plain"), ("{{a}}/x/{{b}}", "_/x/_"), ("{{unknown}} {{$guid}}", "_ _"), ("{{a{{b}}c}}", "_"),
        ("cat <<EOF>> {{a}} <<a>>", "cat <<EOF>> _ _"),
    ])
    func `has a shape that does not depend on values`(_ text: String, _ shape: String) {
        let scopes = VariableScopes(environment: VariableScope([Variable(key: "a", value: "{{b}}")]))
        #expect(Resolver.fixed(scopes).shape(of: Template(text), blank: "_") == shape)
    }
}

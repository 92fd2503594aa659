import Diagnostics
import JSONTree
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct UnresolvedVariableTests {
    static let collection = """
        {"info": {"name": "c"},
         "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
         "item": [{"name": "F", "item": [{"name": "r", "request": {
          "method": "POST", "url": "http://h/{{id}}",
          "header": [{"key": "X-Id", "value": "{{id}}"}],
          "body": {"mode": "raw", "raw": "{{$guid}} <<EOF {{body}} <<angle>>"}}}]}]}
        """

    @Test func `warns once for each variable and field, and sends the text as it stands`() throws {
        let scene = Scene()
        var plan = try RunPlanner(Scene.collection(Self.collection)).plan(variables: VariableScopes())
        plan.iterationCount = 2
        let summary = scene.run(plan)
        #expect(
            scene.warnings == [
                "variable \"id\" has no value in the URL of \"F / r\"",
                "variable \"id\" has no value in the header \"X-Id\" of \"F / r\"",
                "variable \"body\" has no value in the body of \"F / r\"",
                "variable \"token\" has no value in the auth parameter \"token\" of \"F / r\"",
            ])
        #expect(scene.sent == ["POST http://h/%7B%7Bid%7D%7D", "POST http://h/%7B%7Bid%7D%7D"])
        #expect(!summary.hasFailed)
    }

    @Test func `points to the place in the collection, inherited auth included`() throws {
        let scene = Scene()
        scene.run(try RunPlanner(Scene.collection(Self.collection)).plan(variables: VariableScopes()))
        let warnings: [Diagnostic] = scene.events.compactMap {
            if case .warning(let warning) = $0 { warning } else { nil }
        }
        #expect(
            warnings.map(\.path) == [
                "$.item[0].item[0].request.url", "$.item[0].item[0].request.header[0].value",
                "$.item[0].item[0].request.body.raw", "$.auth.bearer[0].value",
            ])
        let first = try #require(warnings.first)
        #expect(
            DiagnosticRenderer().render(first) == """
                warning: variable "id" has no value in the URL of "F / r"
                  --> c.json:4:38  $.item[0].item[0].request.url
                   |
                 4 |   "method": "POST", "url": "http://h/{{id}}",
                   |                                      ^^^^^^ not set in any scope
                help: pass --env-var id=VALUE, or set it in the environment

                """)
    }

    @Test func `strict variables fail the request before anything is sent`() throws {
        let scene = Scene()
        var plan = try RunPlanner(Scene.collection(Self.collection)).plan(variables: VariableScopes())
        plan.settings.unresolvedVariables = .fail
        let summary = scene.run(plan)
        #expect(scene.sent.isEmpty)
        #expect(
            summary.failures.map(\.message) == ["variables \"id\", \"body\", \"token\" have no value"])
    }

    @Test func `strict variables name the variable where the URL is broken without it`() throws {
        let scene = Scene()
        var plan = try RunPlanner(
            Scene.collection(#"{"info": {"name": "c"}, "item": [{"name": "r", "request": "http://h:{{port}}/"}]}"#)
        ).plan(variables: VariableScopes())
        plan.settings.unresolvedVariables = .fail
        #expect(scene.run(plan).failures.map(\.message) == ["variable \"port\" has no value"])
    }

    @Test func `the check before the run lists what nothing sets`() throws {
        let plan = try RunPlanner(Scene.collection(Self.collection)).plan(
            variables: VariableScopes(environment: VariableScope([Variable(key: "token", value: "t")])))
        #expect(
            PlanCheck(plan).unresolvedVariables.map(\.message) == [
                "variable \"id\" has no value in the URL of \"F / r\"",
                "variable \"id\" has no value in the header \"X-Id\" of \"F / r\"",
                "variable \"body\" has no value in the body of \"F / r\"",
            ])
    }

    @Test func `the check knows what steps set and capture, and leaves out bodies that are not sent`() throws {
        let items = RunPlanner(
            try Scene.collection(
                """
                {"info": {"name": "c"}, "item": [
                  {"name": "a", "request": {"url": "http://h/{{set}}", "body": {"mode": "raw", "raw": "{{unsent}}"}}},
                  {"name": "b", "request": "http://h/{{captured}}/{{chain}}/{{$guid}}/{{$nope}}"}]}
                """)
        ).items
        var first = StepRules()
        first.set = [.init(variable: "set", value: "1")]
        first.captures = [Capture(variable: "captured", selector: .body, selectorText: "body")]
        var plan = RunPlan(
            collectionName: "c", items: [items[0].with(step: first), items[1]], variables: VariableScopes())
        plan.assignments = [.init(variable: "chain", value: "2")]
        #expect(
            PlanCheck(plan).unresolvedVariables.map(\.message) == [
                "variable \"$nope\" has no value in the URL of \"b\""
            ])
        plan.items.reverse()
        #expect(PlanCheck(plan).unresolvedVariables.count == 2)
    }

    @Test func `the check is silent where a script might set the variable`() throws {
        let plan = try RunPlanner(
            Scene.collection(
                #"{"info": {"name": "c"}, "item": [{"name": "r", "event": [{"listen": "prerequest", "script": {"exec": "1"}}],"#
                    + #" "request": "http://h/{{x}}"}]}"#)
        ).plan(variables: VariableScopes())
        #expect(PlanCheck(plan).unresolvedVariables.isEmpty)
    }

    @Test func `finds placeholders in the variables of URLs only`() throws {
        let plan = try RunPlanner(
            Scene.collection(
                #"{"info": {"name": "c"}, "item": [{"name": "r", "request": {"url": "{{url}}/{{id}}", "header": [{"key": "X","#
                    + #" "value": "{{other}}"}]}}]}"#)
        ).plan(
            variables: VariableScopes(
                environment: VariableScope([
                    Variable(key: "url", value: "https://{yourOktaDomain}"), Variable(key: "id", value: "7"),
                    Variable(key: "other", value: "{yourName}"),
                ])))
        let found = PlanCheck(plan).placeholders
        #expect(found.map(\.variable) == ["url"])
        #expect(found.map(\.placeholder) == ["{yourOktaDomain}"])
    }
}

extension JSONTemplate: ExpressibleByStringLiteral {
    /// A text that may hold variables.
    public init(stringLiteral text: String) { self.init(.string(text)) }
}

import HTTPModel
import Diagnostics
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct FolderSelectionTests {
    /// Two requests named `x`, one below a folder that comes first; two items with the same id.
    static let collection = """
        {"info": {"name": "c"}, "item": [
          {"name": "A", "id": "fa", "item": [
            {"name": "B", "item": [{"name": "x", "id": "deep", "request": "http://h/abx"}]},
            {"name": "y", "id": "twin", "request": "http://h/ay"}]},
          {"name": "x", "id": "top", "request": "http://h/x"},
          {"name": "z", "id": "twin", "request": "http://h/z"},
          {"name": "Empty", "item": []}]}
        """

    @Test(arguments: [
        ([], ["/abx", "/ay", "/x", "/z"]), (["A"], ["/abx", "/ay"]), (["fa"], ["/abx", "/ay"]), (["B"], ["/abx"]),
        (["x"], ["/x"]), (["deep"], ["/abx"]), (["z"], ["/z"]), (["twin"], ["/z"]), (["x", "B"], ["/abx"]),
        (["A", "B"], ["/abx", "/ay"]), (["A", "x"], ["/abx", "/ay"]), (["x", "z"], ["/abx", "/z"]),
        (["z", "top", "A"], ["/abx", "/ay", "/x", "/z"]), (["z", "z"], ["/z"]), (["Empty"], []),
    ])
    func `selects the first match by name or id, in the collection's order and once`(
        _ names: [String], _ paths: [String]
    ) throws {
        let scene = Scene()
        let planner = RunPlanner(try Scene.collection(Self.collection))
        scene.run(try planner.plan(folders: names, variables: VariableScopes()))
        #expect(scene.sender.requests.map(\.url.path) == paths)
    }

    @Test(arguments: [
        ("a", "did you mean \"A\"?"), ("nowhere", "postrider list COLLECTION shows them all"),
    ])
    func `refuses a name that selects nothing`(_ name: String, _ help: String) throws {
        let planner = RunPlanner(try Scene.collection(Self.collection))
        do {
            _ = try planner.plan(folders: ["A", name], variables: VariableScopes())
            Issue.record("\(name) is accepted")
        } catch {
            #expect(error.diagnostic.message == "no folder or request is named \"\(name)\"")
            #expect(error.diagnostic.help == help)
        }
    }
}

@Suite struct InheritanceTests {
    @Test func `takes auth from the nearest level and behavior key by key`() throws {
        let items = RunPlanner(
            try Scene.collection(
                """
                {"info": {"name": "c"},
                 "auth": {"type": "bearer", "bearer": {"token": "root"}},
                 "protocolProfileBehavior": {"strictSSL": false, "maxRedirects": 3},
                 "item": [
                  {"name": "F", "auth": {"type": "bearer", "bearer": {"token": "folder"}},
                   "protocolProfileBehavior": {"maxRedirects": 5, "followRedirects": false}, "item": [
                    {"name": "a", "request": {"url": "http://h"}},
                    {"name": "b", "protocolProfileBehavior": {"maxRedirects": 0},
                     "request": {"url": "http://h", "auth": {"type": "noauth"}}}]},
                  {"name": "d", "request": {"url": "http://h"}}]}
                """)
        ).items
        #expect(items.map(\.path) == ["F / a", "F / b", "d"])
        #expect(items.map { token(of: $0) } == ["folder", nil, "root"])
        #expect(items.map(\.behavior.maxRedirects) == [5, 0, 3])
        #expect(items.map(\.behavior.strictSSL) == [false, false, false])
        #expect(items.map(\.behavior.followRedirects) == [false, false, nil])
    }

    private func token(of item: PlannedItem) -> String? {
        guard case .typed(let auth)? = item.auth else { return nil }
        return auth.parameters.first?.value.source
    }
}

import Foundation
import RunModel
import TestSupport

@testable import ScriptSandbox

/// One engine with the harness in it.
final class JavaScriptTestRunner {
    private let context: JavaScriptContext
    private let run: HeldValue
    private static let parameters = [
        "test", "assert", "require", "makeRequire", "makeHost", "host", "native", "makeRealm",
    ]

    init() throws {
        if let problem = JavaScriptLibrary.problem { throw problem }
        let resolver = ModuleResolver(ModuleSearchPath(), files: SystemModuleFiles())
        guard let context = JavaScriptContext(), let environment = context.makeObject([]),
            let host = context.makeObject(HostFunction.all(in: context, for: CurrentScript(), modules: resolver))
        else { throw JavaScriptError(message: "no context") }
        self.context = context
        // The realm's loader anew for each require that a test makes.
        let makeLoader = context.makeObject([
            HostFunction("makeLoader") { [unowned context] _ throws(HostFailure) in
                guard let text = EmbeddedScripts.text(of: "realm/loader.js"),
                    let loader = try? context.evaluate(
                        JavaScriptString(cString: text), url: "postrider:/realm/loader.js")
                else { throw HostFailure("no loader") }
                return .value(loader)
            }
        ])
        let complete = try context.evaluate(
            JavaScriptString(
                """
                (function (environment, host, functions, makeDriver) {
                    Object.assign(environment, functions, { host, native: true });
                    environment.makeRealm = makeDriver(environment);
                    return environment;
                })
                """), url: "setup.js")
        let driver = try context.evaluate(
            JavaScriptString(try JavaScriptFolder.text(ofTest: "realm-driver.js")), url: "realm-driver.js")
        _ = try context.call(
            complete, .value(environment), .value(host), makeLoader.map(HostValue.value) ?? .undefined, .value(driver))
        let harness = try context.evaluate(
            JavaScriptString(try JavaScriptFolder.text(ofTest: "harness.js")), url: "harness.js")
        run = context.hold(try context.call(harness, .value(environment)))
    }

    func failures(of path: String) throws -> [String] {
        try failures(inText: try JavaScriptFolder.text(ofTest: path), name: path)
    }

    /// One line for each test that failed.
    func failures(inText text: String, name: String) throws -> [String] {
        let source = JavaScriptString("(function (\(Self.parameters.joined(separator: ", "))) {\(text)\n})")
        let file = try context.evaluate(source, url: name)
        let report = try context.call(run.value, .value(file))
        // Every microtask has run by now: a test that has not ended waits for something else.
        guard report.property("isDone")?.bool == true else { return ["a test waits for something that never comes"] }
        guard let tests = report.property("tests"), let count = tests.property("length")?.integer else { return [] }
        return (0..<count).compactMap { index in
            guard let test = tests.element(index), let failure = test.property("failure")?.string else { return nil }
            return "\(test.property("name")?.string ?? "?"): \(failure)"
        }
    }
}

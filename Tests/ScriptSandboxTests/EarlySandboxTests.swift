import Foundation
import JSONTree
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import ScriptSandbox

/// Sandboxes that are made before they are needed.
@Suite struct EarlySandboxTests {
    private let modules: TemporaryDirectory

    init() throws { modules = try TemporaryDirectory() }

    private func plan(_ script: String) -> RunPlan {
        let item = Item(id: "i1", name: "Request", request: RequestDefinition(url: URLDefinition()))
        let planned = PlannedScript(phase: .test, script: Script(id: "s1", text: script), owner: "Request")
        return RunPlan(
            collectionName: "Collection", items: [PlannedItem(item: item, folders: [], scripts: [planned])],
            variables: VariableScopes())
    }

    /// Options by which a chai of the test's own comes first.
    private func options(_ modules: TemporaryDirectory, chai text: String) throws -> SandboxOptions {
        try FileManager.default.createDirectory(
            atPath: modules.path + "/chai", withIntermediateDirectories: false)
        _ = try modules.write("chai/chai.min.js", text)
        return SandboxOptions(modules: ModuleSearchPath(modulePaths: [modules.path]))
    }

    @Test func `a sandbox that another thread has made runs scripts, and stays the same one`() throws {
        let early = EarlySandbox(SandboxOptions(), for: plan("pm.expect(1)"))
        let stage = Stage(try early.sandbox())
        stage.run("kept = 1; pm.test('is a number', () => { pm.expect(pm.response.code).to.be.a('number'); })")
        #expect(try early.sandbox() === stage.sandbox)
        stage.run("pm.test('is kept', () => { pm.expect(kept).to.equal(1); })")
        #expect(stage.log == ["passed is a number", "passed is kept"])
    }

    @Test func `a script that runs too long is ended there as well`() throws {
        let stage = Stage(try EarlySandbox(SandboxOptions(grace: .zero), for: plan("")).sandbox())
        stage.timeLimit = .milliseconds(20)
        #expect(stage.run("while (true) {}").error != nil)
        stage.timeLimit = .seconds(30)
        #expect(stage.run("1;").error == nil)
    }

    @Test(arguments: ["pm.expect(1).to.equal(1)", "pm.response.to.have.status(200)"])
    func `the library of assertions is loaded for scripts that have any`(_ script: String) throws {
        #expect(try hasLoaded(for: script))
    }

    @Test func `no library is loaded that scripts do not speak of`() throws {
        #expect(try !hasLoaded(for: "pm.environment.set('a', 1)"))
    }

    /// Puts a chai of its own beside the collection, and takes it away before the first script runs.
    private func hasLoaded(for script: String) throws -> Bool {
        let sandbox = try EarlySandbox(
            options(modules, chai: "exports.use = () => {}; exports.isOurs = true;"), for: plan(script)
        ).sandbox()
        try FileManager.default.removeItem(atPath: modules.path + "/chai")
        let stage = Stage(sandbox)
        stage.run("pm.variables.set('found', require('chai').isOurs === true)")
        return stage.scopes.local.find("found")?.value == .bool(true)
    }

    @Test func `a library that does not end is left to the script that asks for it`() throws {
        var plan = plan("pm.expect(1)")
        plan.settings.scriptTimeout = .milliseconds(20)
        var options = try options(modules, chai: "while (true) {}")
        options.grace = .zero
        let stage = Stage(try EarlySandbox(options, for: plan).sandbox())
        #expect(stage.run("1;").error == nil)
        stage.timeLimit = .milliseconds(20)
        #expect(stage.run("pm.expect(1)").error?.message == "sandbox not responding")
    }

    @Test func `nothing is amiss with a library that is broken, or with a sandbox that nobody wants`() throws {
        let options = try options(modules, chai: "throw new Error('broken')")
        for number in 0..<20 {
            let early = EarlySandbox(options, for: plan("pm.expect(1)"))
            guard number % 2 == 0 else { continue }
            let stage = Stage(try early.sandbox())
            #expect(stage.run("require('chai')").error?.message == "broken")
        }
    }
}

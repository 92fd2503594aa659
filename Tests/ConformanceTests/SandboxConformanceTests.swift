import ScriptSandbox
import Testing

/// The script sandbox against its reference sheet: at least one case for each row that states behaviour.
@Suite struct SandboxConformanceTests {
    private let options = SandboxOptions(modules: InstalledModules.searchPath)

    @Test(arguments: try SandboxCase.all())
    func `a script does what it does in Postman`(_ example: SandboxCase) throws {
        let missing = example.needs.filter { !InstalledModules.has($0) }
        guard missing.isEmpty else {
            print("not run: \(example.name) needs \(missing.joined(separator: ", "))")
            return
        }
        let differences = SandboxRun(example, try Sandbox(options)).differences(from: example.expected)
        guard let reason = try KnownFailures.load()[example.name] else {
            #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
            return
        }
        #expect(!differences.isEmpty, "passes now; take it from known-failures.json, where it is for: \(reason)")
    }

    @Test func `each known failure is a case and has a reason`() throws {
        let names = Set(try SandboxCase.all().map(\.name))
        for (name, reason) in try KnownFailures.load() {
            #expect(names.contains(name), "no case is named \(name)")
            #expect(!reason.isEmpty, "\(name) has no reason")
        }
    }

    @Test func `each case has a name of its own`() throws {
        let names = try SandboxCase.all().map(\.name)
        #expect(Set(names).count == names.count)
    }
}

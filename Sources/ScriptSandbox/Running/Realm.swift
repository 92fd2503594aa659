import CJavaScriptCore
import RunModel

/// Our JavaScript in a context of its own: what Swift calls of it.
///
/// One script after the other runs in it, so that what one leaves behind in the global scope is there for the next.
final class Realm {
    let context: JavaScriptContext
    let watch: ScriptWatch
    /// Gives the exports of an embedded file.
    private let require: HeldValue
    /// The functions of `realm/realm.js`.
    private let functions: HeldValue
    /// Calls another function, and has all microtasks run before it returns.
    private let enter: HeldValue
    private let runScript, endScript: HeldValue
    private var programs: [ProgramKey: HeldValue] = [:]

    init(script: CurrentScript, options: SandboxOptions) throws(JavaScriptError) {
        guard let context = JavaScriptContext() else { throw JavaScriptError(message: "the engine does not start") }
        self.context = context
        watch = ScriptWatch(context, options: options)
        let resolver = ModuleResolver(options.modules, files: SystemModuleFiles())
        let host = HostFunction.all(in: context, for: script, modules: resolver)
        guard let text = EmbeddedScripts.text(of: "realm/loader.js"), let object = context.makeObject(host) else {
            throw JavaScriptError(message: "the sandbox has no loader")
        }
        let loader = try context.evaluate(JavaScriptString(cString: text), url: "postrider:/realm/loader.js")
        let require = try context.call(loader, .value(object))
        let exports = try context.call(require, .string("realm/realm.js"))
        self.require = context.hold(require)
        functions = context.hold(exports)
        let entries = try context.call(require, .string("realm/enter.js"))
        guard let enter = entries.property("enter"), let run = entries.property("run"),
            let end = entries.property("end")
        else { throw JavaScriptError(message: "the realm has no entries") }
        self.enter = context.hold(enter)
        runScript = context.hold(run)
        endScript = context.hold(end)
        hearRejections()
    }

    /// The engine calls back whenever a promise was rejected and nobody listened.
    private func hearRejections() {
        let report = HostFunction("unhandledRejection") { [unowned self] call throws(HostFailure) in
            // Its arguments are the promise and the reason. The microtasks are running already.
            if let reason = call[1], let function = functions.value.property("unhandledRejection") {
                _ = try? context.call(function, .value(reason))
            }
            return .undefined
        }
        guard let callback = context.makeObject([report])?.property(report.name) else { return }
        JSGlobalContextSetUnhandledRejectionCallback(context.global, callback.reference, nil)
    }

    /// Calls what an embedded file exports.
    func callExport(of file: String) throws(JavaScriptError) -> JavaScriptValue {
        try context.call(try context.call(require.value, .string(file)))
    }

    /// Calls one of the realm's functions by its name.
    @discardableResult
    func call(_ name: String, _ arguments: [HostValue]) throws(JavaScriptError) -> JavaScriptValue {
        guard let function = functions.value.property(name) else {
            throw JavaScriptError(message: "the realm has no \(name)")
        }
        return try context.call(enter.value, [.value(function)] + arguments)
    }
}

extension Realm {
    /// Begins a script and runs it until it waits. A script that stands at nothing but `settled` then is finished.
    func start(_ program: HeldValue, of job: ScriptJob) throws(JavaScriptError) -> RealmState {
        var arguments: [HostValue] = [.value(program.value), .bool(job.phase == .test)]
        // Where the request failed, the script sees an empty response.
        if let reply = job.response, let response = reply.response {
            arguments += response.summary(after: reply.responseTime)
        }
        return RealmState(try context.call(runScript.value, arguments))
    }

    /// Ends a script that has reached a state. What it leaves behind comes in the order of `RealmState.leftBehind`.
    func end(_ state: RealmState) throws(JavaScriptError) -> JavaScriptValue {
        try context.call(endScript.value, .number(Double(state.rawValue)))
    }

    /// The compiled script, made when it first runs here.
    func program(of job: ScriptJob) throws(JavaScriptError) -> HeldValue {
        let key = ProgramKey(id: job.scriptID, text: job.text)
        if let known = programs[key] { return known }
        let program = context.hold(try call("compile", [.string(job.text), .string(job.sourceName)]))
        programs[key] = program
        return program
    }
}

/// A script that is compiled once. Ids alone may occur twice in collections that were put together by copying.
private struct ProgramKey: Hashable {
    let id: String
    let text: String

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ScriptJob {
    /// Where errors say that they come from. Scripts of folders and of the collection belong to many items.
    fileprivate var sourceName: String {
        let name = owner == item.name ? name : "\(owner), \(phase.rawValue) script"
        return name.replacing("\n", with: " ")
    }
}

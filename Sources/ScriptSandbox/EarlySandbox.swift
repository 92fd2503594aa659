package import Diagnostics
import PostmanFormat
package import RunModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A sandbox that is made on a thread of its own while the first request is on its way: behind most servers, its first test
/// script waits for nothing then.
package final class EarlySandbox {
    private let making: Making
    /// Nil once the thread has been waited for.
    private var thread: pthread_t?

    /// Begins to make a sandbox for the scripts of a plan.
    package init(_ options: SandboxOptions, for plan: RunPlan) {
        making = Making(options, plan)
        let context = Unmanaged.passRetained(making).toOpaque()
        var thread = pthread_t()
        if pthread_create(&thread, nil, { Making.make($0) }, context) == 0 {
            self.thread = thread
        } else {
            _ = Making.make(context)
        }
    }

    deinit {
        if let thread { pthread_detach(thread) }
    }

    /// The sandbox, waited for until it is there. Throws when JavaScriptCore is not installed.
    package func sandbox() throws(Diagnostic) -> Sandbox {
        if let thread {
            pthread_join(thread, nil)
            self.thread = nil
        }
        return try making.sandbox.get()
    }
}

/// What the thread does. Nobody else looks at it before the thread has ended.
private final class Making {
    private let options: SandboxOptions
    private let plan: RunPlan
    private(set) lazy var sandbox = Result { () throws(Diagnostic) in try Sandbox(options) }

    init(_ options: SandboxOptions, _ plan: RunPlan) {
        self.options = options
        self.plan = plan
    }

    static func make(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        let making = Unmanaged<Making>.fromOpaque(context).takeRetainedValue()
        try? making.sandbox.get().prepare(
            loading: making.asserts ? ["chai"] : [], limit: making.plan.settings.scriptTimeout)
        return nil
    }

    /// Whether some script seems to have assertions, such as `pm.expect(…)` or `pm.response.to.have.status(200)`.
    private var asserts: Bool {
        let search = WordSearch(["expect", ".to."])
        return plan.scripts.contains { planned in
            var text = planned.script.text
            return text.withUTF8(search.isFound).contains(true)
        }
    }
}

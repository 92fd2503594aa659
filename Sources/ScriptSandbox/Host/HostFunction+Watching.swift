import CJavaScriptCore

extension HostFunction {
    /// What the watch over endless scripts needs.
    static var watching: [HostFunction] {
        [
            // Runs all microtasks within the call that is under way, so that the time limit holds for them too.
            HostFunction("drainMicrotasks") { call throws(HostFailure) in
                _ = cjsc_drain_microtasks(call.context)
                return .undefined
            }
        ]
    }
}

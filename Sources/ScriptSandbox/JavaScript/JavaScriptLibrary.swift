import CJavaScriptCore
package import Diagnostics

/// The installed JavaScriptCore, opened when it is first asked for.
package enum JavaScriptLibrary {
    /// Nil when it can be used, otherwise what is missing. Opened once for the process.
    package static let problem: Diagnostic? = {
        guard cjsc_open() else {
            return Diagnostic(
                .error, "JavaScriptCore, which scripts need, cannot be loaded: \(String(cString: cjsc_problem()))",
                help: "install it with: apt install libjavascriptcoregtk-4.1-0")
        }
        #if !canImport(Darwin)
            // The engine then looks at every loop whether it is to stop, so that a heap finalizer can end a script.
            // It counts only before the first context is made.
            _ = jsc_options_set_boolean("usePollingTraps", 1)
            // The last compiler takes longer for our functions than a run of many thousand scripts gets back, and its code
            // takes memory. It is left to loops that run for millions of rounds, which it pays for.
            _ = jsc_options_set_int("thresholdForFTLOptimizeAfterWarmUp", 5_000_000)
        #endif
        return nil
    }()

    /// Name and version of the library, for people who ask what runs their scripts; nil where it is missing.
    package static var version: String? {
        guard problem == nil else { return nil }
        let name = String(cString: cjsc_library_name())
        #if canImport(Darwin)
            return name
        #else
            return "\(name) \(jsc_get_major_version()).\(jsc_get_minor_version()).\(jsc_get_micro_version())"
        #endif
    }
}

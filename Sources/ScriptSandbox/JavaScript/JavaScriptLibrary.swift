import CJavaScriptCore
package import Diagnostics

/// The installed JavaScriptCore, opened when it is first asked for.
package enum JavaScriptLibrary {
    /// Nil when it can be used, otherwise what is missing. Opened once for the process.
    package static let problem: Diagnostic? =
        cjsc_open()
        ? nil
        : Diagnostic(
            .error, "JavaScriptCore, which scripts need, cannot be loaded: \(String(cString: cjsc_problem()))",
            help: "install it with: apt install libjavascriptcoregtk-4.1-0")

    /// Name and version of the library, for people who ask what runs their scripts; nil where it is missing.
    package static var version: String? {
        guard problem == nil else { return nil }
        let name = String(cString: cjsc_library_name())
        var (major, minor, micro): (UInt32, UInt32, UInt32) = (0, 0, 0)
        return cjsc_version(&major, &minor, &micro) ? "\(name) \(major).\(minor).\(micro)" : name
    }
}

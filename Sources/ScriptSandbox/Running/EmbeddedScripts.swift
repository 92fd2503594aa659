import CSandboxScripts

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Our own JavaScript files, embedded in the tool.
package enum EmbeddedScripts {
    /// The paths below `js/`, such as `sdk/header.js`, in the order of the table.
    package static var paths: [String] {
        var paths: [String] = []
        visit { path, _ in
            paths.append(String(cString: path))
            return true
        }
        return paths
    }

    /// The text of a file, ended by a zero byte; nil for a path that is none.
    static func text(of path: String) -> UnsafePointer<CChar>? {
        var found: UnsafePointer<CChar>?
        path.withCString { wanted in
            visit { path, text in
                guard strcmp(path, wanted) == 0 else { return true }
                found = text
                return false
            }
        }
        return found
    }

    /// Goes through the table until `body` returns false.
    private static func visit(_ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Bool) {
        var entry = csandboxscripts_first()
        while let path = entry.pointee.path, let text = entry.pointee.text, body(path, text) { entry += 1 }
    }
}

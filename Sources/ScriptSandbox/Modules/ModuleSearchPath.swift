/// Where modules are looked for that stand in no `node_modules` of the module that asks for them.
package struct ModuleSearchPath: Sendable, Hashable {
    struct Folder: Sendable, Hashable {
        var path: String
        /// Whether a module may also be `NAME/NAME.js`, as in Debian's `/usr/share/javascript`.
        var holdsNamedFiles = false
    }

    /// The first that has a module wins.
    let folders: [Folder]

    /// Folders of the user's first, then `node_modules` from the collection's folder upward, then those of `NODE_PATH`,
    /// then Debian's. All are absolute.
    package init(modulePaths: [String] = [], collectionFolder: String? = nil, nodePath: String? = nil) {
        var paths: [String] = []
        // A folder of modules, or the folder of a project that has them installed.
        for path in modulePaths { paths += [path, path + "/node_modules"] }
        if let collectionFolder { paths += Self.upward(from: collectionFolder) }
        paths += (nodePath ?? "").split(separator: ":").map(String.init)
        folders =
            paths.filter { $0.hasPrefix("/") }.map { Folder(path: ModulePath.normalized($0)) } + [
                Folder(path: "/usr/share/nodejs"),
                Folder(path: "/usr/share/javascript", holdsNamedFiles: true),
            ]
    }

    /// The `node_modules` of a folder and of all folders above it, nearest first.
    /// Source: https://nodejs.org/api/modules.html#loading-from-node_modules-folders
    static func upward(from folder: String) -> [String] {
        var names = folder.split(separator: "/").map(String.init)
        var paths: [String] = []
        while true {
            if names.last != "node_modules" { paths.append("/" + (names + ["node_modules"]).joined(separator: "/")) }
            guard names.popLast() != nil else { return paths }
        }
    }
}

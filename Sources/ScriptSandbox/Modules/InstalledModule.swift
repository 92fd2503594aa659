import JSONTree

/// A library that scripts have by name, and where it was found.
package struct InstalledModule: Sendable, Hashable {
    package var name: String
    /// Nil: no version stands beside it.
    package var version: String?
    /// Nil: it is not installed.
    package var path: String?
}

extension Sandbox {
    /// Every library that Postman has and that is not part of this program.
    package func installedModules() -> [InstalledModule] {
        guard let text = try? currentRealm().callExport(of: "modules/inventory.js").string,
            let entries = (try? JSON(parsing: text))?.array
        else { return [] }
        return entries.compactMap { entry in
            guard let parts = entry.array, parts.count == 3, let name = parts[0].string else { return nil }
            return InstalledModule(
                name: name, version: (parts[2].string ?? parts[1].string.flatMap(Self.package)).flatMap(Self.version),
                path: parts[1].string)
        }
    }

    /// The nearest `package.json` upward: a package may keep its own from being found by name.
    private static func package(around path: String) -> String? {
        var folder = ModulePath.folder(of: path)
        while folder != "/", !folder.hasSuffix("/node_modules") {
            if SystemModuleFiles().isFile(folder + "/package.json") { return folder + "/package.json" }
            folder = ModulePath.folder(of: folder)
        }
        return nil
    }

    private static func version(inPackage path: String) -> String? {
        let bytes = try? SystemModuleFiles().read(path)
        return bytes.flatMap { try? JSON(parsing: $0) }?["version"]?.string
    }
}

import JSONTree

/// Finds the file of a module as Node does for `require`.
/// Source: https://nodejs.org/api/modules.html#all-together
final class ModuleResolver {
    private let files: any ModuleFiles
    private let searchPath: ModuleSearchPath
    private var packages: [String: JSON?] = [:]
    private var known: [String: String?] = [:]

    /// What may be left out at the end of a name, in the order in which it is tried.
    private static let suffixes = [".js", ".json", ".cjs", ".node"]

    init(_ searchPath: ModuleSearchPath, files: any ModuleFiles) {
        self.searchPath = searchPath
        self.files = files
    }

    /// The file that `name` means in the module `from`, or in a script where that is nil; nil when there is none.
    func resolve(_ name: String, from: String?) -> String? {
        let folder = from.map(ModulePath.folder)
        let key = (folder ?? "") + "\0" + name
        if let known = known[key] { return known }
        let found = find(name, from: folder).map(files.canonical)
        known[key] = .some(found)
        return found
    }

    func source(_ path: String) throws(ModuleFileError) -> [UInt8] { try files.read(path) }

    private func find(_ name: String, from folder: String?) -> String? {
        if name.hasPrefix("/") { return path(ModulePath.normalized(name), mayBeFile: !name.hasSuffix("/")) }
        if name == "." || name == ".." || name.hasPrefix("./") || name.hasPrefix("../") {
            guard let folder else { return nil }
            let mayBeFile = !(name == "." || name == ".." || name.hasSuffix("/") || name.hasSuffix("/.."))
            return path(ModulePath.join(folder, name), mayBeFile: mayBeFile)
        }
        if name.hasPrefix("#") { return folder.flatMap { imported(name, in: $0) } }
        return PackageName(name).flatMap { packaged($0, from: folder) }
    }

    private func path(_ path: String, mayBeFile: Bool) -> String? {
        (mayBeFile ? file(path) : nil) ?? folder(path)
    }

    private func file(_ path: String) -> String? {
        if files.isFile(path) { return path }
        return Self.suffixes.lazy.map { path + $0 }.first(where: files.isFile)
    }

    private func folder(_ path: String) -> String? {
        guard files.isFolder(path) else { return nil }
        if let main = package(in: path)?["main"]?.string {
            let target = ModulePath.join(path, main)
            if let found = file(target) ?? index(in: target) { return found }
        }
        return index(in: path)
    }

    private func index(in folder: String) -> String? {
        Self.suffixes.lazy.map { folder + "/index" + $0 }.first(where: files.isFile)
    }
}

/// Packages.
extension ModuleResolver {
    private func packaged(_ name: PackageName, from folder: String?) -> String? {
        if let folder, case .found(let path) = own(name, from: folder) { return path }
        for place in (folder.map(ModuleSearchPath.upward) ?? []).map({ ModuleSearchPath.Folder(path: $0) })
            + searchPath.folders
        {
            switch lookUp(name, in: place) {
            case .found(let path): return path
            case .missing: continue
            }
        }
        return nil
    }

    private enum Finding {
        /// The package is there; nil where it does not let that file out.
        case found(String?)
        case missing
    }

    private func lookUp(_ name: PackageName, in place: ModuleSearchPath.Folder) -> Finding {
        let root = place.path + "/" + name.package
        // Most folders of modules are not there: one look instead of one for each ending of the name.
        if name.subpath != ".", !files.isFolder(root) { return .missing }
        if let exports = package(in: root)?["exports"], !exports.isNull {
            return .found(exported(name.subpath, by: exports, in: root))
        }
        if let path = path(ModulePath.join(root, name.subpath), mayBeFile: true) { return .found(path) }
        guard place.holdsNamedFiles, name.subpath == "." else { return .missing }
        let named = root + "/" + name.package + ".js"
        return files.isFile(named) ? .found(named) : .missing
    }

    private func exported(_ subpath: String, by exports: JSON, in root: String) -> String? {
        PackageTargets(entries: exports).target(of: subpath).flatMap { inside(root, $0) }
    }

    /// A target must lie in its package.
    private func inside(_ root: String, _ target: String) -> String? {
        guard target.hasPrefix("./") else { return nil }
        let path = ModulePath.join(root, target)
        return path.hasPrefix(root + "/") && files.isFile(path) ? path : nil
    }

    /// A package may ask for itself by its name, where it says what it exports.
    private func own(_ name: PackageName, from folder: String) -> Finding {
        guard let (root, package) = scope(of: folder), package["name"]?.string == name.package,
            let exports = package["exports"], !exports.isNull
        else { return .missing }
        return .found(exported(name.subpath, by: exports, in: root))
    }

    private func imported(_ name: String, in folder: String) -> String? {
        guard let (root, package) = scope(of: folder), let imports = package["imports"],
            let target = PackageTargets(entries: imports).target(ofImport: name)
        else { return nil }
        return target.hasPrefix("./") ? inside(root, target) : find(target, from: root)
    }

    /// The nearest folder upward that has a `package.json`.
    private func scope(of folder: String) -> (root: String, package: JSON)? {
        var root = folder
        while !root.hasSuffix("/node_modules") {
            if let package = package(in: root) { return (root, package) }
            guard root != "/" else { return nil }
            root = ModulePath.folder(of: root)
        }
        return nil
    }

    private func package(in folder: String) -> JSON? {
        if let known = packages[folder] { return known }
        let path = folder + "/package.json"
        let package = (try? files.read(path)).flatMap { try? JSON(parsing: String(decoding: $0, as: UTF8.self)) }
        packages[folder] = .some(package)
        return package
    }
}

/// What the look-up of modules asks of the file system. Paths are absolute.
protocol ModuleFiles {
    func isFile(_ path: String) -> Bool
    func isFolder(_ path: String) -> Bool

    /// The content of a file.
    func read(_ path: String) throws(ModuleFileError) -> [UInt8]

    /// The path without symbolic links in it, by which a module is known: one file must not be loaded twice.
    func canonical(_ path: String) -> String
}

/// Why a file cannot be read, in the system's words.
struct ModuleFileError: Error, Hashable {
    var path: String
    var reason: String

    var message: String { "cannot read \"\(path)\": \(reason)" }
}

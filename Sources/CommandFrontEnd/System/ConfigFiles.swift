import Diagnostics

/// The config files of newman, where it looks for them.
enum ConfigFiles {
    /// The three places, in the order in which they count: the machine's, the user's, the folder's.
    static func paths(home: String?) -> [String] {
        ["/etc/postman/newmanrc"] + (home.map { [$0 + "/.postman/newmanrc"] } ?? []) + [".newmanrc"]
    }

    /// Reads those that are there.
    static func read(_ paths: [String]) throws(Diagnostic) -> [ConfigFile] {
        var files: [ConfigFile] = []
        for path in paths where InputFile(path: path).exists {
            files.append(try ConfigFile(reading: InputFile(path: path).read(as: "config file"), path: path))
        }
        return files
    }
}

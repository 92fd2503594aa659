/// Where the output of one collection of several goes: a path that was given once serves all of them.
enum NumberedPath {
    /// The path itself for the first collection, `out-2.xml` for the second one's `out.xml`. What is no plain file, such as
    /// `/dev/stdout`, takes everything.
    static func path(_ path: String, number: Int) -> String {
        guard number > 1, !FilePlace(path).isSpecial else { return path }
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "\(path)-\(number)" }
        return "\(path[..<dot])-\(number)\(path[dot...])"
    }
}

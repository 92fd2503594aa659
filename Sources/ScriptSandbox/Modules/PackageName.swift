/// The name of a module as scripts and modules write it: a package, and maybe a file in it.
struct PackageName {
    /// `lodash` or `@scope/name`.
    let package: String
    /// `.` for the package itself, else `./` and the path in it.
    let subpath: String

    init?(_ name: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let count = name.hasPrefix("@") ? 2 : 1
        guard parts.count >= count, parts.prefix(count).allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else {
            return nil
        }
        guard !name.contains("\\"), !name.contains("\0") else { return nil }
        package = parts.prefix(count).joined(separator: "/")
        subpath = (["."] + parts.dropFirst(count)).joined(separator: "/")
    }
}

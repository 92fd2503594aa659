/// Which format a file of iteration data is read as. Where its name does not say, its first character does.
enum IterationDataFormat: Sendable, Hashable {
    case json
    case csv
    /// Named as CSV, but beginning like JSON: whichever it is.
    case jsonOrCSV
    /// Nothing but blanks.
    case empty

    /// - Parameters:
    ///   - file: A path or an address.
    ///   - start: The first byte that is no blank; nil when there is none.
    init(file: String, start: UInt8?) {
        let opensJSON = start == UInt8(ascii: "[") || start == UInt8(ascii: "{")
        switch (start, Self.nameExtension(of: file)) {
        case (nil, _): self = .empty
        case (_, "csv"): self = opensJSON ? .jsonOrCSV : .csv
        case (_, "json"): self = .json
        default: self = opensJSON ? .json : .csv
        }
    }

    /// What stands behind the last dot of the name, in lower case; empty for none.
    private static func nameExtension(of file: String) -> String {
        let path = file.contains("://") ? file.prefix { $0 != "?" && $0 != "#" } : file[...]
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}

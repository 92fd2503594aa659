/// The version in the address of a schema, as in `https://schema.getpostman.com/json/collection/v2.1.0/collection.json`.
struct SchemaVersion {
    /// Such as `v2.1.0`; the whole address where it names no version.
    let name: String
    /// True for v2.0 and v2.1.
    let isKnown: Bool

    init(_ schema: String) {
        let version = schema.split(separator: "/").first { Self.isVersion($0) }
        name = version.map(String.init) ?? schema
        isKnown = version.map { $0.hasPrefix("v2.0") || $0.hasPrefix("v2.1") } ?? false
    }

    private static func isVersion(_ part: Substring) -> Bool {
        let rest = part.dropFirst()
        return part.first == "v" && rest.first?.isNumber == true && rest.allSatisfy { $0.isNumber || $0 == "." }
    }
}

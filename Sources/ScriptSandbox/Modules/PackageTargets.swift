import JSONTree

/// The `exports` or `imports` of a package: which of its files may be asked for, under which names.
/// Source: https://nodejs.org/api/esm.html#resolution-algorithm-specification
struct PackageTargets {
    let entries: JSON

    /// What we are, in Node's words. An object takes the first of its members that names one of these.
    private static let conditions: Set<String> = ["require", "node", "default"]

    /// The target of `.` or of a path in the package; nil for what it does not let out.
    func target(of subpath: String) -> String? {
        guard let object = entries.object, object.members.contains(where: { $0.name.hasPrefix(".") }) else {
            return subpath == "." ? text(of: entries, replacing: nil) : nil
        }
        return target(of: subpath, in: object)
    }

    /// The target of a name that begins with `#`.
    func target(ofImport name: String) -> String? {
        entries.object.flatMap { target(of: name, in: $0) }
    }

    private func target(of key: String, in object: JSONObject) -> String? {
        if !key.contains("*"), let exact = object[key] { return text(of: exact, replacing: nil) }
        var best: (entry: Pattern, value: JSON)?
        for member in object.members {
            guard let pattern = Pattern(member.name, matching: key) else { continue }
            if best.map({ pattern.isMoreSpecific(than: $0.entry) }) ?? true { best = (pattern, member.value) }
        }
        return best.flatMap { text(of: $0.value, replacing: $0.entry.match) }
    }

    private func text(of value: JSON, replacing match: String?) -> String? {
        switch value {
        case .string(let text): return match.map { text.replacing("*", with: $0) } ?? text
        case .array(let choices):
            return choices.lazy.compactMap { self.text(of: $0, replacing: match) }.first
        case .object(let object):
            for member in object.members where Self.conditions.contains(member.name) {
                if let text = text(of: member.value, replacing: match) { return text }
            }
            return nil
        case .null, .bool, .number: return nil
        }
    }

    /// A key with one star, and what the star stands for in a name.
    private struct Pattern {
        let base: Int
        let length: Int
        let match: String

        init?(_ key: String, matching name: String) {
            let halves = key.split(separator: "*", omittingEmptySubsequences: false)
            guard halves.count == 2, name.hasPrefix(halves[0]), name.hasSuffix(halves[1]),
                name.utf8.count >= halves[0].utf8.count + halves[1].utf8.count
            else { return nil }
            base = halves[0].utf8.count
            length = key.utf8.count
            match = String(name.dropFirst(halves[0].count).dropLast(halves[1].count))
        }

        func isMoreSpecific(than other: Pattern) -> Bool { (base, length) > (other.base, other.length) }
    }
}

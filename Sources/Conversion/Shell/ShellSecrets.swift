import Digests
import HTTPModel
import JSONTree

/// Puts references to shell variables in the place of secrets, and remembers which variables are needed.
final class ShellSecrets {
    /// A variable to be set before the commands run.
    struct Variable: Hashable {
        var name: String
        /// What it is to hold, in a few words.
        var meaning: String
    }

    private struct Pattern {
        var bytes: [UInt8]
        var variable: Variable
    }

    /// By their first byte; of each the longest first, since a secret may be a part of another one.
    private var patterns: [[Pattern]] = Array(repeating: [], count: 256)
    private let redact: ([UInt8]) -> [UInt8]
    /// Those that were put somewhere, in the order of their first use.
    private(set) var used: [Variable] = []

    /// - Parameter redact: Masks what secrets are left in bytes, such as in base64.
    init(_ secrets: [NamedSecret], redact: @escaping ([UInt8]) -> [UInt8]) {
        self.redact = redact
        var names: Set<String> = []
        var values: Set<String> = []
        let all = secrets.filter { !$0.value.isEmpty && values.insert($0.value).inserted }
            .flatMap { Self.patterns(of: $0.value, name: Self.unique(ShellName.name($0.name), &names)) }
        for pattern in all.sorted(by: { $0.bytes.count > $1.bytes.count }) {
            patterns[Int(pattern.bytes[0])].append(pattern)
        }
    }

    /// The text as a word with the secrets in it replaced.
    func word(_ text: String) -> ShellWord { word(Array(text.utf8)) }

    func word(_ bytes: [UInt8]) -> ShellWord {
        var pieces: [ShellWord.Piece] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            let candidates = patterns[Int(bytes[index])]
            guard let pattern = candidates.first(where: { bytes[index...].starts(with: $0.bytes) }) else {
                index += 1
                continue
            }
            if start < index { pieces.append(.bytes(redact(Array(bytes[start..<index])))) }
            pieces.append(.variable(pattern.variable.name))
            if !used.contains(pattern.variable) { used.append(pattern.variable) }
            index += pattern.bytes.count
            start = index
        }
        if start < bytes.count { pieces.append(.bytes(redact(Array(bytes[start...])))) }
        return ShellWord(pieces)
    }

    private static func unique(_ name: String, _ names: inout Set<String>) -> String {
        var (candidate, number) = (name, 1)
        while !names.insert(candidate).inserted {
            number += 1
            candidate = "\(name)_\(number)"
        }
        return candidate
    }

    /// The secret as it is, percent-encoded in a URL or a form, and inside a JSON string.
    private static func patterns(of value: String, name: String) -> [Pattern] {
        let plain = Pattern(
            bytes: Array(value.utf8), variable: Variable(name: name, meaning: "set it first"))
        let encoded = PercentEncoding.encode(value)
        let inURL = Set(HTTPURL.encodedForms(of: value)).subtracting([value, encoded])
        let inJSON = String(JSON.string(value).text().dropFirst().dropLast())
        let forms =
            [(encoded, "encoded", "percent-encoded")] + inURL.sorted().map { ($0, "in_url", "encoded as in the URL") }
            + [(inJSON, "in_json", "escaped as in JSON")]
        return [plain]
            + forms.filter { $0.0 != value }.map { text, ending, form in
                Pattern(
                    bytes: Array(text.utf8),
                    variable: Variable(name: "\(name)_\(ending)", meaning: "set it first: \(name), \(form)"))
            }
    }
}

/// Names of shell variables.
enum ShellName {
    /// Those that a shell sets or reads itself.
    private static let taken: Set<String> = [
        "PWD", "OLDPWD", "PATH", "HOME", "IFS", "ENV", "PS1", "PS2", "PS4", "LANG", "CDPATH", "MAIL", "PPID", "UID",
        "OPTARG", "OPTIND", "LINENO",
    ]

    /// The nearest name that a shell takes.
    static func name(_ text: String) -> String {
        let name = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        guard let first = name.first, name.contains(where: { $0 != "_" }) else { return "secret" }
        if taken.contains(name) || name.hasPrefix("LC_") { return name + "_secret" }
        return first.isNumber ? "_" + name : name
    }
}

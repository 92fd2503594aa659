/// Replaces the tokens of templates by the values of variables, and keeps the names that had none.
///
/// One resolver serves all fields of a request: render a field, then take the names it left unresolved.
package struct Resolver: Sendable {
    package var scopes: VariableScopes
    package var dynamic: DynamicVariables
    /// The names whose `{{token}}` stands in a text rendered since the last `takeUnresolved`, each once, in order.
    package private(set) var unresolved: [String] = []

    /// After this many passes that replaced something a text stays as it is: a value that names itself would go on for ever.
    /// Source: postman-collection, variable scopes.
    package static let passLimit = 19
    /// How many bytes one pass may add: a few values that name one another several times would fill the memory.
    static let growthLimit = 16 << 20

    package init(scopes: VariableScopes, dynamic: DynamicVariables) {
        self.scopes = scopes
        self.dynamic = dynamic
    }

    /// The text of the template with every token replaced that has a value; the others stay, braces included.
    package mutating func render(_ template: Template) -> String {
        guard !template.isConstant else { return template.source }
        var pass = renderPass(template)
        var passes = 1
        while pass.hasReplaced, pass.mayHoldTokens {
            let next = Template(pass.text)
            guard !next.isConstant else { break }
            guard passes < Self.passLimit, pass.text.utf8.count < Self.growthLimit else {
                pass.unresolved = next.tokens.filter { $0.notation == .braces }.map(\.name)
                break
            }
            pass = renderPass(next)
            passes += 1
        }
        for name in pass.unresolved where !unresolved.contains(name) { unresolved.append(name) }
        return pass.text
    }

    /// The names left unresolved since the last call.
    package mutating func takeUnresolved() -> [String] {
        guard !unresolved.isEmpty else { return [] }
        defer { unresolved = [] }
        return unresolved
    }

    /// What the token of that name is replaced by; nil when it stays as it is.
    private mutating func text(of name: String) -> String? {
        switch scopes.text(of: name) {
        case .found(let text, _): text
        case .hidden: nil
        case .missing: name.utf8.first == UInt8(ascii: "$") ? dynamic.value(of: name) : nil
        }
    }

    private struct Pass {
        var text = ""
        var hasReplaced = false
        var mayHoldTokens: Bool
        var unresolved: [String] = []
    }

    private mutating func renderPass(_ template: Template) -> Pass {
        var pass = Pass(mayHoldTokens: template.mayNest)
        let limit = template.source.utf8.count + Self.growthLimit
        // Bytes, since appending to a string costs several times as much.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(template.source.utf8.count + 32)
        for segment in template.segments {
            switch segment {
            case .text(let text): bytes.append(text)
            case .token(let token):
                guard bytes.count < limit, let value = text(of: token.name) else {
                    if token.notation == .braces { pass.unresolved.append(token.name) }
                    bytes.append(token.source)
                    continue
                }
                pass.hasReplaced = true
                pass.mayHoldTokens = pass.mayHoldTokens || value.holdsOpening
                bytes.append(value)
            }
        }
        pass.text = String(decoding: bytes, as: UTF8.self)
        return pass
    }
}

extension Resolver {
    /// The values that must not be shown: of each variable that is secret, with the tokens inside it replaced.
    package func secretTexts() -> [String] {
        var resolver = self
        return scopes.visible.filter(\.isSecret).map { resolver.render(Template($0.text)) }.filter { !$0.isEmpty }
    }
}

extension String {
    /// Whether a token may begin in this text, alone or together with what stands around it.
    fileprivate var holdsOpening: Bool {
        unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.contains(where: \.opensToken) }
            ?? utf8.contains(where: \.opensToken)
    }
}

extension UInt8 {
    fileprivate var opensToken: Bool { self == .openBrace || self == .openAngle }
}

extension [UInt8] {
    /// Nearly every string is stored as UTF-8: its bytes are copied as they are.
    fileprivate mutating func append(_ text: String) {
        let copied: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe append(contentsOf: $0) }
        if copied == nil { append(contentsOf: text.utf8) }
    }
}

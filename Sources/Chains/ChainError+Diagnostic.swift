package import Diagnostics
import JSONTree

extension ChainError: DiagnosticError {
    package var diagnostic: Diagnostic {
        if case .unreadable(let diagnostic) = fact { return diagnostic }
        guard let document, let location else { return Diagnostic(.error, message, help: help) }
        return document.diagnostic(.error, message, at: location, part: part, help: help)
    }

    /// What is underlined: a wrong key itself, else the value.
    private var part: JSONDocument.Part {
        switch fact {
        case .unknownKey: .key
        case .badSelector: selectorIsKey ? .key : .value
        case .unreadable, .unknownChain, .wrongKind, .missingKey, .noSteps, .badPattern, .badDuration, .badCapture,
            .unknownRequest, .ambiguousRequest:
            .value
        }
    }

    /// The selectors of expectations are keys, those of captures are values.
    private var selectorIsKey: Bool {
        guard case .badSelector(let text, _) = fact, case .member(text) = location?.steps.last else { return false }
        return true
    }

    private var message: String {
        switch fact {
        case .unreadable(let diagnostic): diagnostic.message
        case .unknownChain(let name, _, let file): "no chain is named \"\(name)\" in \(file)"
        case .wrongKind(let expected, let found): "expected \(expected), found \(found)"
        case .unknownKey(let key, _): "unknown key \"\(key)\""
        case .missingKey(let key): "the key \"\(key)\" is missing"
        case .noSteps: "a chain needs at least one step"
        case .badSelector(let text, let reason):
            "\"\(text)\" is not a selector" + (reason.map { ": \($0)" } ?? "")
        case .badPattern(let text): "\"\(text)\" is not a regular expression"
        case .badDuration(let text): "\"\(text)\" is not a length of time"
        case .badCapture(let text): "\"\(text)\" is not a capture"
        case .unknownRequest(let name, _): "no request is named \"\(name)\""
        case .ambiguousRequest(let name, let candidates):
            "\(candidates.count) requests are named \"\(name)\": " + Self.quoted(candidates)
        }
    }

    private var help: String? {
        switch fact {
        case .unreadable(let diagnostic): diagnostic.help
        case .unknownChain(let name, let known, _): Self.suggestion(name, known, "chains there")
        case .unknownKey(let key, let known): Self.suggestion(key, known, "known keys")
        case .unknownRequest(let name, let known):
            CloseMatch.suggestion(for: name, among: known).map { "did you mean \"\($0)\"?" }
                ?? "postrider list COLLECTION shows all requests"
        case .ambiguousRequest: "say which by its full name, \"Folder / Name\", or by its id"
        case .badSelector:
            "use status, responseTime, size, header.NAME, cookie.NAME, body, $…, xpath:… or regex:…"
        case .badDuration: "write a number with ms, s or m, such as \"500ms\" or \"2s\""
        case .badCapture: "write NAME=SELECTOR, such as userId=$.id"
        case .noSteps: "add \"steps\": [ { \"request\": NAME } ]"
        case .wrongKind, .missingKey, .badPattern: nil
        }
    }

    private static func suggestion(_ name: String, _ known: [String], _ label: String) -> String {
        if let match = CloseMatch.suggestion(for: name, among: known) { return "did you mean \"\(match)\"?" }
        return "\(label): " + (known.isEmpty ? "none" : known.joined(separator: ", "))
    }

    private static func quoted(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}

package import RunModel
import Diagnostics
import JSONTree

/// The text form of a selector.
package struct SelectorText {
    /// Why a text is no selector; the reason is nil where it resembles none.
    package struct Malformed: Error {
        package var reason: String?
    }

    private let text: String

    package init(_ text: String) { self.text = text }

    package func selector() throws(Malformed) -> Selector {
        switch text {
        case "status": return .status
        case "responseTime": return .responseTime
        case "size": return .size
        case "body": return .body
        default: break
        }
        if let name = rest(after: "header.") { return .header(name) }
        if let name = rest(after: "cookie.") { return .cookie(name) }
        if let expression = rest(after: "xpath:") { return .xpath(expression) }
        if let pattern = rest(after: "regex:") {
            guard (try? Regex(pattern)) != nil else { throw Malformed(reason: "not a regular expression") }
            return .regex(pattern)
        }
        guard text.hasPrefix("$") else { throw Malformed(reason: nil) }
        do {
            return .jsonPath(try JSONPath(text))
        } catch {
            throw Malformed(reason: error.reason)
        }
    }

    private func rest(after prefix: String) -> String? {
        guard text.hasPrefix(prefix), text.utf8.count > prefix.utf8.count else { return nil }
        return String(text.dropFirst(prefix.count))
    }
}

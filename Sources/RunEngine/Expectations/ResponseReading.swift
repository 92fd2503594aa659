import Diagnostics
import HTTPModel
import JSONTree
import RunModel

/// A response as selectors see it. The body is decoded and parsed once, and only when a selector asks for it.
final class ResponseReading {
    /// What a selector found.
    enum Finding {
        case value(JSON)
        case nothing
        /// The selector cannot be used on this response; says why.
        case unusable(String)
    }

    private let response: HTTPResponse
    private let responseTime: Duration
    private let cookies: [Cookie]
    private let xpath: (any XPathEvaluating)?
    private lazy var text = BodyText.decode(response.body, contentType: response.fields["Content-Type"])
    private lazy var document = Result { () throws(JSONError) in try JSON(parsing: response.body) }

    init(
        response: HTTPResponse, responseTime: Duration, cookies: [Cookie], xpath: (any XPathEvaluating)?
    ) {
        self.response = response
        self.responseTime = responseTime
        self.cookies = cookies
        self.xpath = xpath
    }

    func find(_ selector: Selector) -> Finding {
        switch selector {
        case .status: .value(.number(JSONNumber(response.status)))
        case .responseTime: .value(.number(JSONNumber(Int((responseTime / .milliseconds(1)).rounded(.up)))))
        case .size: .value(.number(JSONNumber(response.body.count)))
        case .header(let name): response.fields[name].map { .value(.string($0)) } ?? .nothing
        case .cookie(let name): cookies.last { $0.name == name }.map { .value(.string($0.value)) } ?? .nothing
        case .body: .value(.string(text))
        case .jsonPath(let path): find(path)
        case .xpath(let expression): find(xpath: expression)
        case .regex(let pattern): find(regex: pattern)
        }
    }

    /// How many nodes a path that may find several has found; nil for any other selector, and for a body that is no JSON.
    func nodeCount(of selector: Selector) -> Int? {
        guard case .jsonPath(let path) = selector, !path.isSingular, case .success(let root) = document else {
            return nil
        }
        return path.values(in: root).count
    }

    /// One node is its value, several are an array of theirs.
    private func find(_ path: JSONPath) -> Finding {
        switch document {
        case .failure(let error): return .unusable("the body is not JSON: \(error.diagnostic.message)")
        case .success(let root):
            let values = path.values(in: root)
            guard let first = values.first else { return .nothing }
            return .value(values.count == 1 ? first : .array(values))
        }
    }

    private func find(xpath expression: String) -> Finding {
        guard let xpath else { return .unusable("XPath is not available here") }
        do {
            let values = try xpath.evaluate(
                expression, in: response.body, contentType: response.fields["Content-Type"])
            guard let first = values.first else { return .nothing }
            return .value(values.count == 1 ? .string(first) : .array(values.map(JSON.string)))
        } catch {
            return .unusable(error.diagnostic.message)
        }
    }

    private func find(regex pattern: String) -> Finding {
        guard let regex = TextPattern(pattern) else { return .unusable("\"\(pattern)\" is not a regular expression") }
        return regex.firstCapture(in: text).map { .value(.string($0)) } ?? .nothing
    }

    /// The start of the body on one line, for messages.
    var excerpt: String {
        let line = text.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 300 ? line.prefix(300) + "…" : line
    }
}

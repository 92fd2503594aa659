package import Diagnostics
import JSONTree

extension PostmanFormatError: DiagnosticError {
    package var diagnostic: Diagnostic {
        var diagnostic = fullDiagnostic
        if isAboutSecrets { diagnostic.excerpt = nil }
        return diagnostic
    }

    /// A line with a cookie or a passphrase is no text for a log.
    private var isAboutSecrets: Bool {
        switch self {
        case .invalidJSON(_, let expected), .notAnObject(_, let expected, _):
            expected == .cookieJar || expected == .certificateList
        case .unreadable(let part, _, _):
            part == .cookies || part == .cookie || part == .cookieDomain || part == .certificate
        case .foreign: false
        }
    }

    private var fullDiagnostic: Diagnostic {
        switch self {
        case .invalidJSON(var diagnostic, let expected):
            diagnostic.help = diagnostic.help ?? "\(expected.name) is strict JSON: \(expected.remedy)"
            return diagnostic
        case .notAnObject(let kind, let expected, let place):
            return place.diagnostic(
                "this file is not \(expected.name): its top level is \(kind.withArticle)", help: expected.remedy)
        case .foreign(let format, let expected, let place):
            return place.diagnostic(
                "this file is \(format.name), not \(expected.name)", help: format.remedy(for: expected))
        case .unreadable(let part, let kind, let place):
            return place.diagnostic(
                "\(part.name) cannot be \(kind.withArticle)", label: "expected \(part.expected)", help: part.remedy)
        }
    }
}

extension PostmanFormatError.Place {
    fileprivate func diagnostic(_ message: String, label: String = "", help: String? = nil) -> Diagnostic {
        document.diagnostic(.error, message, at: location, label: label, help: help)
    }
}

extension ForeignFormat {
    fileprivate var name: String {
        switch self {
        case .collection: "a collection"
        case .environment: "an environment"
        case .globals: "a globals file"
        case .variableList: "a list of variables"
        case .openAPI(let version): "an OpenAPI description of version \"\(version)\""
        case .har: "a HAR recording"
        case .insomnia: "an Insomnia export"
        case .dataDump: "a data dump of Postman"
        case .chains: "a chains file"
        case .unknown(let members):
            "an object with " + members.map { "\"\($0)\"" }.joined(separator: ", ")
        }
    }

    fileprivate func remedy(for expected: PostmanFormatError.Expected) -> String {
        switch self {
        case .collection: "name the collection first, and \(expected.name) \(expected.option)"
        case .environment, .variableList: "name the collection first, and this file with --environment"
        case .globals: "name the collection first, and this file with --globals"
        case .openAPI, .insomnia: "import it into Postman and export it as Collection v2.1"
        case .har: "name the collection first, and this file with --replay"
        case .chains: "name the collection first, and this file with --chains"
        case .dataDump, .unknown: expected.remedy
        }
    }
}

extension String {
    /// The kind of a JSON value as it stands in a sentence; `missing` where there is none.
    fileprivate var withArticle: String {
        switch self {
        case "null", "missing": self
        case "array", "object": "an \(self)"
        default: "a \(self)"
        }
    }
}

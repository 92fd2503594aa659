package import Diagnostics
package import HTTPModel
import JSONTree

/// A list of client certificates as it was read: `--ssl-client-cert-list`. Paths in it are as written.
package struct CertificateListFile: Sendable {
    package private(set) var certificates = ClientCertificates()
    /// Entries and patterns that can have no effect.
    package private(set) var warnings: [Diagnostic] = []

    package init(reading bytes: [UInt8], file: String) throws(PostmanFormatError) {
        let document = try JSONDocument.reading(bytes, file: file, as: .certificateList)
        let place = PostmanFormatError.Place(document: document, location: .root)
        guard let elements = document.root.array else {
            throw .notAnObject(kind: document.root.kind, .certificateList, at: place)
        }
        for (index, element) in elements.enumerated() {
            let place = place.element(index)
            guard element.object != nil else { throw .unreadable(.certificate, kind: element.kind, at: place) }
            let patterns = patterns(element, at: place)
            let certificate = Self.certificate(element)
            if certificate == nil { warn("a client certificate has neither \"cert\" nor \"pfx\"", at: place) }
            certificates.entries.append(
                .init(name: element["name"]?.string ?? "", patterns: patterns, certificate: certificate))
        }
    }

    /// The patterns that can match something.
    private mutating func patterns(_ entry: JSON, at place: PostmanFormatError.Place) -> [URLMatchPattern] {
        let matches = entry["matches"]?.array ?? [entry["matches"]].compactMap(\.self)
        if matches.isEmpty {
            warn("a client certificate has no \"matches\", so it is never shown", at: place, help: Self.form)
        }
        var patterns: [URLMatchPattern] = []
        for (index, match) in matches.enumerated() {
            if let pattern = URLMatchPattern(match.string ?? "") {
                patterns.append(pattern)
            } else {
                warn(
                    "the pattern \"\(match.plainText ?? match.kind)\" matches no URL",
                    at: place.member("matches").element(index), help: Self.form)
            }
        }
        return patterns
    }

    private static let form = "write https://HOST/*, or https://HOST:PORT/* for another port than 443"

    /// The line is not shown: a passphrase may stand on it.
    private mutating func warn(_ message: String, at place: PostmanFormatError.Place, help: String? = nil) {
        var warning = place.document.diagnostic(.warning, message, at: place.location, help: help)
        warning.excerpt = nil
        warnings.append(warning)
    }

    private static func certificate(_ entry: JSON) -> TransferSettings.ClientCertificate? {
        let passphrase = entry["passphrase"]?.string
        if let file = path(entry["cert"]) {
            return .init(file: file, keyFile: path(entry["key"]), passphrase: passphrase)
        }
        return path(entry["pfx"]).map { .init(file: $0, format: .pkcs12, passphrase: passphrase) }
    }

    /// A path alone, or under `src`.
    private static func path(_ json: JSON?) -> String? {
        let path = json?.string ?? json?["src"]?.string ?? ""
        return path.isEmpty ? nil : path
    }
}

/// Which client certificate a request shows, by its URL.
package struct ClientCertificates: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        /// A label for people; empty for none.
        package var name: String
        package var patterns: [URLMatchPattern]
        /// Nil: requests that match show none, whatever later entries say.
        package var certificate: TransferSettings.ClientCertificate?

        package init(
            name: String = "", patterns: [URLMatchPattern], certificate: TransferSettings.ClientCertificate?
        ) {
            self.name = name
            self.patterns = patterns
            self.certificate = certificate
        }
    }

    package var entries: [Entry]

    package init(_ entries: [Entry] = []) { self.entries = entries }

    /// Adds a certificate for every URL that no entry matches.
    package mutating func append(fallback certificate: TransferSettings.ClientCertificate) {
        entries.append(Entry(patterns: [.all], certificate: certificate))
    }

    /// The certificate of the first entry that matches; none for a URL that is not `https`.
    package func certificate(for url: HTTPURL) -> TransferSettings.ClientCertificate? {
        guard url.scheme == "https" else { return nil }
        return entries.first { entry in entry.patterns.contains { $0.matches(url) } }?.certificate
    }
}

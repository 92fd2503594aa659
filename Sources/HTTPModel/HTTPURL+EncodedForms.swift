extension HTTPURL {
    /// The forms that a text takes where it stands in a URL that was given as written: in the path, the query, the fragment
    /// and before the host.
    package static func encodedForms(of text: String) -> [String] {
        [PercentEncodingSet.path, .query, .fragment, .credentials].map { $0.encode(text) }
    }
}

import HTTPModel

/// Parses the address of one item, and keeps the last result: most items have the same address in every iteration.
final class ParsedAddress {
    private var last: RequestAddress?

    func parse(_ source: String, _ encoding: HTTPURL.Encoding) throws(HTTPURLError) -> RequestAddress {
        if let last, last.encoding == encoding, last.source.hasSameBytes(as: source) { return last }
        let parsed = try RequestAddress(source, encoding)
        last = parsed
        return parsed
    }
}

/// An address, parsed, with the texts that every request to it needs.
final class RequestAddress {
    let source: String
    let encoding: HTTPURL.Encoding
    let url: HTTPURL
    let text: String
    let hostField: String

    init(_ source: String, _ encoding: HTTPURL.Encoding) throws(HTTPURLError) {
        self.source = source
        self.encoding = encoding
        url = try HTTPURL(source, encoding: encoding)
        text = url.text
        hostField = url.hostField
    }
}

import HTTPModel

/// Parses the address of one item, and keeps the last result: most items have the same address in every iteration.
final class ParsedAddress {
    private var last: (bytes: [UInt8], encoding: HTTPURL.Encoding, url: HTTPURL, text: String)?

    func url(_ address: String, _ encoding: HTTPURL.Encoding) throws(HTTPURLError) -> HTTPURL {
        // As bytes: texts that Unicode calls equal may differ in those, and so in what is sent.
        let bytes = Array(address.utf8)
        if last?.bytes == bytes, last?.encoding == encoding, let url = last?.url { return url }
        let url = try HTTPURL(address, encoding: encoding)
        last = (bytes, encoding, url, url.text)
        return url
    }

    /// The text of a URL, at hand for the one that was parsed last.
    func text(of url: HTTPURL) -> String {
        guard last?.url == url, let text = last?.text else { return url.text }
        return text
    }
}

import Digests

/// The certificates of a PEM file (RFC 7468), each as its lines. What stands between them is left out, and so is one that
/// cannot be read: libcurl would take none of the file then.
struct CertificateBundle {
    /// The certificates that can be read.
    private(set) var text: [UInt8] = []
    /// The lines, counted from 1, at which those begin that cannot be read.
    private(set) var brokenLines: [Int] = []

    private static let labels = ["CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CERTIFICATE"]

    init(reading bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        var block: (line: Int, lines: [Substring])?
        for (index, line) in lines.enumerated() {
            if Self.labels.contains(where: { line.hasPrefix("-----BEGIN \($0)-----") }) {
                if let block { brokenLines.append(block.line) }
                block = (index + 1, [line])
            } else if let begun = block {
                block = (begun.line, begun.lines + [line])
                guard line.hasPrefix("-----END ") else { continue }
                take(begun.lines + [line], at: begun.line)
                block = nil
            }
        }
        if let block { brokenLines.append(block.line) }
    }

    private mutating func take(_ lines: [Substring], at line: Int) {
        let inner = lines.dropFirst().dropLast().joined().filter { !$0.isWhitespace }
        guard let bytes = Base64.standard.decode(inner), Self.isWholeSequence(bytes) else {
            return brokenLines.append(line)
        }
        text += Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Whether a sequence of ASN.1 (DER) stands there to its end. Source: ITU-T X.690, section 8.1.
    private static func isWholeSequence(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 2, bytes[0] == 0x30 else { return false }
        guard bytes[1] >= 0x80 else { return bytes.count >= 2 + Int(bytes[1]) }
        let size = Int(bytes[1] & 0x7F)
        guard (1...4).contains(size), bytes.count > 2 + size else { return false }
        let length = bytes[2..<(2 + size)].reduce(0) { $0 << 8 | Int($1) }
        return bytes.count >= 2 + size + length
    }
}

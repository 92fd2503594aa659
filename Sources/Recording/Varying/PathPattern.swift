import HTTPModel

/// The path of a request, whatever host it goes to, with gaps where it varies.
struct PathPattern: Hashable {
    /// Whether a variable holds the host, and so perhaps the first segments of the path as well.
    let isOpen: Bool
    /// With a gap between each two.
    let pieces: [String]

    init(_ url: HTTPURL, _ address: TextPattern?) {
        guard let address, let found = Self.pathPieces(of: address) else {
            isOpen = false
            pieces = [url.path]
            return
        }
        (isOpen, pieces) = found
    }

    private static func pathPieces(of address: TextPattern) -> (Bool, [String])? {
        for (index, piece) in address.pieces.enumerated() {
            guard let slash = piece.utf8.firstIndex(of: UInt8(ascii: "/")) else { continue }
            return (index > 0, [String(piece[slash...])] + address.pieces[(index + 1)...])
        }
        return nil
    }

    var isFixed: Bool { !isOpen && pieces.count == 1 }

    /// What stands in the gaps; nil for another path. Gaps hold no slash, so paths agree segment by segment.
    func values(in path: String) -> [String]? {
        guard let part = isOpen ? ending(of: path) : path else { return nil }
        if pieces.count == 1 { return part == pieces[0] ? [] : nil }
        guard let values = TextPattern(pieces).values(in: part) else { return nil }
        return values.contains { $0.utf8.contains(UInt8(ascii: "/")) } ? nil : values
    }

    /// As many segments from the end as the pattern has.
    private func ending(of path: String) -> String? {
        var slashes = pieces.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "/") } }
        let utf8 = path.utf8
        for index in utf8.indices.reversed() where utf8[index] == UInt8(ascii: "/") {
            slashes -= 1
            if slashes == 0 { return String(path[index...]) }
        }
        return nil
    }
}

import Glibc
import JSONTree
import Testing

/// One row of a table under `Fixtures/`.
struct Example: Sendable, CustomTestStringConvertible {
    let row: JSON

    static func load(_ name: String) throws -> [Example] {
        let folder = #filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)
        let path = "\(folder)/Fixtures/\(name)"
        let file = try #require(fopen(path, "r"), "cannot open \(path)")
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return try #require(try JSON(parsing: bytes, file: path).array).map(Example.init)
    }

    var testDescription: String { row["about"]?.string ?? row.text() }

    subscript(name: String) -> JSON? { row[name] }

    func value(_ name: String) throws -> JSON { try #require(row[name]) }

    func strings(_ name: String) -> [String] { (row[name]?.array ?? []).compactMap(\.string) }
}

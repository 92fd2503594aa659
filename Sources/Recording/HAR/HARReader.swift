import Diagnostics
package import JSONTree

/// Reads a HAR 1.2 entry by entry, in the order of the file. Memory holds one entry at a time.
package struct HARReader: Sendable {
    /// How many bytes one entry may take.
    static let entryLimit = 320 << 20

    private let file: String
    private var scanner: JSONElementScanner

    package init(_ source: any ByteSource, file: String) {
        self.file = file
        scanner = JSONElementScanner(source, file: file, path: ["log", "entries"], limit: Self.entryLimit)
    }

    /// The next entry that holds an exchange over HTTP; nil behind the last one, once all of the text was checked.
    package mutating func next() throws(HARError) -> HAREntry? {
        while let json = try nextElement() {
            do {
                if let entry = try HAREntry(json: json) { return entry }
            } catch {
                throw .badEntry(error.text, entry: scanner.count - 1, at: scanner.elementPlace)
            }
        }
        guard scanner.arrayEnd != nil else { throw .notAHAR(file: file) }
        return nil
    }

    private mutating func nextElement() throws(HARError) -> JSONView? {
        do {
            while let finding = try scanner.next() {
                if case .element(let json, _) = finding { return json }
            }
            return nil
        } catch {
            throw .stream(error)
        }
    }
}

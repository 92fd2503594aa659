import Diagnostics
import HTTPModel
import JSONTree

/// A HAR as something to look requests up in: where each entry stands in the file, and which of them agree. Bodies stay in
/// the file, so a recording of any size takes little memory.
package struct RecordedArchive: Sendable {
    /// Entries that agree in all that counts, as a list in recorded order, held in `EntryLinks`.
    struct Group: Sendable {
        let first: Int
        var last: Int
    }

    /// What a request comes from, as far as that decides which of several entries is meant.
    struct Context: Sendable, Hashable {
        var chain: String?
        /// The item's full name; ids may be made up anew for every run.
        var path: String?
    }

    package let file: String
    package let rules: MatchRules
    let bytes: any RecordedBytes
    /// Entries count from 0, those left out that hold no exchange over HTTP.
    private(set) var entries: [IndexedEntry] = []
    private(set) var contexts: [Context] = []
    private(set) var contextNumbers: [Context: Int] = [:]
    private var fieldStandIns: [FieldStandIns] = []
    private(set) var exact = EntryLinks()
    private(set) var shapes = EntryLinks()
    /// By the fingerprint of its place the first entry of each exact group.
    private(set) var places: [Int: [Int]] = [:]
    /// The paths that have gaps, each once.
    private(set) var patterns: [PathPattern] = []
    /// The ids of its pages.
    package private(set) var pages: Set<String> = []
    /// Where the array of entries ends in the file, and whether something stands in it.
    package private(set) var entriesEnd = 0
    package private(set) var isEmpty = true

    /// Goes through the whole file once.
    ///
    /// - Throws: `HARError` for what is no HAR 1.2.
    package init(
        _ bytes: any RecordedBytes, file: String, rules: MatchRules = MatchRules()
    ) throws(HARError) {
        self.file = file
        self.rules = rules
        self.bytes = bytes
        var index = ArchiveIndexing(rules)
        let mark = try Self.markLength(of: bytes, file)
        var scanner = JSONElementScanner(
            bytes, file: file, path: ["log", "entries"],
            selecting: HAREntry.requestSelection, others: ["pages"], limit: HARReader.entryLimit)
        do {
            while let finding = try scanner.next() {
                switch finding {
                case .member(_, let pages): note(pages)
                case .element(let json, let range): try add(json, range, mark, scanner, &index)
                }
            }
        } catch let error as JSONStreamError {
            throw .stream(error)
        } catch let error as HARError {
            throw error
        } catch {
            throw .changed(file: file)
        }
        guard let end = scanner.arrayEnd else { throw .notAHAR(file: file) }
        entriesEnd = end + mark
        isEmpty = scanner.count == 0
        (places, patterns, contextNumbers) = (index.places, index.patterns, index.contextNumbers)
        fieldStandIns = index.fieldStandIns
    }

    private static func markLength(of bytes: any RecordedBytes, _ file: String) throws(HARError) -> Int {
        do {
            let start = try bytes.bytes(in: 0..<4)
            // No JSON text in UTF-8 has a zero byte; one in UTF-16 has them from the start.
            guard !start.contains(0), !start.starts(with: [0xFE, 0xFF]), !start.starts(with: [0xFF, 0xFE]) else {
                throw HARError.notUTF8(file: file)
            }
            return start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        } catch let error as HARError {
            throw error
        } catch {
            throw .changed(file: file)
        }
    }

    private mutating func note(_ json: JSON) {
        for page in json.array ?? [] {
            if let id = page["id"]?.string { pages.insert(id) }
        }
    }

    private mutating func add(
        _ json: JSONView, _ range: Range<Int>, _ mark: Int, _ scanner: JSONElementScanner,
        _ index: inout ArchiveIndexing
    ) throws(HARError) {
        let found: ArchiveIndexing.Found?
        do {
            found = try index.read(json)
        } catch {
            throw .badEntry(error.text, entry: scanner.count - 1, at: scanner.elementPlace)
        }
        guard let found else { return }
        let number = entries.count
        if exact.append(number, to: found.exact) { index.add(number, found) }
        if let shape = found.shape { shapes.append(number, to: shape) } else { shapes.skip() }
        let context = Context(chain: found.facts.chain, path: found.facts.path)
        entries.append(
            IndexedEntry(
                range.lowerBound + mark..<range.upperBound + mark, response: found.response,
                context: index.number(of: context, in: &contexts),
                firstSame: exact.group(found.exact)?.first ?? number, fieldStandIns: found.fieldStandIns))
    }
}

extension RecordedArchive {
    /// How many entries hold an exchange over HTTP.
    package var count: Int { entries.count }

    /// What an entry's request comes from.
    func context(of number: Int) -> Context { contexts[entries[number].context] }

    /// The stand-ins in the fields of an entry's request, if there are some.
    func fieldStandIns(of number: Int) -> FieldStandIns? { entries[number].fieldStandIns.map { fieldStandIns[$0] } }

    /// Reads one entry from the file.
    package func entry(_ number: Int) throws(HARError) -> HAREntry { try entry(number, .everything) }

    /// Request and facts of an entry; its response has no more than a status.
    func requestOnly(_ number: Int) throws(HARError) -> HAREntry { try entry(number, HAREntry.requestSelection) }

    private func entry(_ number: Int, _ selection: JSONSelection) throws(HARError) -> HAREntry {
        try read(number, entries[number].range, selection) { json throws(HAREntryProblem) in
            try HAREntry(json: json)
        }
    }

    /// What an entry answers to a request that agrees with its own.
    /// - Parameter isTimed: Whether its time is wanted, too.
    func answer(_ number: Int, to request: HTTPRequest, isTimed: Bool) throws(HARError) -> HAREntry {
        guard !isTimed, let range = entries[number].response else {
            return try read(number, entries[number].range, HAREntry.answerSelection) { json throws(HAREntryProblem) in
                try HAREntry(json: json, request)
            }
        }
        let outcome = try read(number, range, HARResponse.selection) { json throws(HAREntryProblem) in
            try HARResponse(json: json, failure: nil)?.result
        }
        return HAREntry(started: "", exchange: Exchange(request: request, outcome: outcome))
    }

    private func read<Value>(
        _ number: Int, _ range: Range<Int>, _ selection: JSONSelection,
        _ value: (JSONView) throws(HAREntryProblem) -> Value?
    ) throws(HARError) -> Value {
        let text: [UInt8]
        do {
            text = try bytes.bytes(in: range)
        } catch {
            throw .changed(file: file)
        }
        guard let json = try? JSONView(parsing: text, selecting: selection, file: file) else {
            throw .changed(file: file)
        }
        let found: Value?
        do {
            found = try value(json)
        } catch {
            throw .badContent(error.text, entry: number, file: file)
        }
        guard let found else { throw .changed(file: file) }
        return found
    }
}

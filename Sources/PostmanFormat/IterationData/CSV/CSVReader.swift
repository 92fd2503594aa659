import JSONTree

/// Reads the rows of a CSV text that may be larger than memory, one at a time. The first line that is not blank names the
/// columns; blank lines are skipped.
struct CSVReader: Sendable {
    private var text: TextWindow
    private var columns: CSVColumns?

    init(_ source: any ByteSource, file: String, limit: Int = TextWindow.defaultLimit) {
        text = TextWindow(source, file: file, limit: limit)
    }

    /// The next row; nil behind the last one.
    mutating func next() throws(IterationDataError) -> JSONObject? {
        while let record = try nextRecord() {
            if let columns { return columns.row(record) }
            do {
                columns = try CSVColumns(record)
            } catch {
                // What stands there is a row, not names, if the file has no names.
                throw .csv(error.problem, at: text.stretch(error.range), hidesLine: true)
            }
        }
        return nil
    }

    /// The cells of the next line that is not blank.
    private mutating func nextRecord() throws(IterationDataError) -> [CSVCell]? {
        while true {
            switch attempt() {
            case .success(let (cells, end)):
                defer { text.offset = end }
                if cells.isEmpty { return nil }
                if cells.count > 1 || cells[0].isQuoted || !cells[0].text.isEmpty { return cells }
            case .failure(let error):
                let hidesLine = columns?.namesSecret ?? false
                throw .csv(error.problem, at: text.completeStretch(error.range), hidesLine: hidesLine)
            case nil:
                do {
                    try text.readOn()
                } catch {
                    throw .text(error)
                }
            }
        }
    }

    /// Tries with the bytes at hand; nil when they end too early.
    private func attempt() -> Result<([CSVCell], end: Int), CSVSyntaxError>? {
        var parser = CSVRecordParser(text.bytes, from: text.offset, isComplete: text.isComplete)
        do {
            return try parser.next().map { .success(($0, parser.offset)) }
        } catch {
            return .failure(error)
        }
    }
}

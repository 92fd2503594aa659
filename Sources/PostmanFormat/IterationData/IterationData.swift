package import Diagnostics
package import JSONTree

/// A file of iteration data, JSON or CSV, with one row for each iteration. It may be larger than memory.
///
/// It is read once through when it is opened, which finds every error before the run begins and counts the rows; then the
/// rows come one at a time. A copy goes on by itself from where the original stood.
/// Rules: those of newman, with the differences of the design (section 9).
package struct IterationData: Sendable {
    /// How the file is called in messages.
    package let file: String
    /// Zero where the file holds no rows, such as a JSON value that is no array: then every iteration has an empty row.
    package private(set) var rowCount = 0
    /// Doubts that do not keep the file from being used.
    package private(set) var warnings: [Diagnostic] = []
    private var rows = Rows.none

    /// What gives the rows.
    private enum Rows {
        case none
        case json(JSONArrayReader)
        case csv(CSVReader)
    }

    /// Reads the whole of a source that nobody has read from.
    package init(reading source: any ByteSource, file: String) throws(IterationDataError) {
        self.file = file
        do {
            try survey(source)
        } catch {
            guard error.isAboutEncoding, let decoded = try Self.latin1(source) else { throw error }
            try survey(decoded)
        }
    }

    /// The next row; nil behind the last one.
    package mutating func next() throws(IterationDataError) -> JSONObject? {
        switch rows {
        case .none: return nil
        case .json(var reader):
            rows = .none
            let element: JSON?
            do {
                element = try reader.next()
            } catch {
                throw .json(error)
            }
            rows = .json(reader)
            return element.map { $0.object ?? JSONObject() }
        case .csv(var reader):
            rows = .none
            let row = try reader.next()
            rows = .csv(reader)
            return row
        }
    }
}

extension IterationData {
    private static func latin1(_ source: any ByteSource) throws(IterationDataError) -> (any ByteSource)? {
        do {
            return try Latin1Bytes(detecting: source)
        } catch {
            throw .text(.source(error))
        }
    }

    /// Decides the format, counts the rows and makes ready to give them.
    private mutating func survey(_ source: any ByteSource) throws(IterationDataError) {
        switch IterationDataFormat(file: file, start: try firstByte(source)) {
        case .empty: warnings = [Diagnostic(.warning, "the data file \"\(file)\" is empty")]
        case .json: try surveyJSON(source)
        case .csv: try surveyCSV(source)
        case .jsonOrCSV:
            do {
                try surveyJSON(source)
            } catch {
                if case .json(.text(.source, _)) = error { throw error }
                try surveyCSV(source)
            }
        }
    }

    /// The first byte that is no blank.
    private func firstByte(_ source: any ByteSource) throws(IterationDataError) -> UInt8? {
        var text = TextWindow(source, file: file)
        while true {
            if let byte = text.bytes.first(where: { $0 > 0x20 }) { return byte }
            if text.isComplete { return nil }
            text.offset = text.bytes.count
            do {
                try text.readOn()
            } catch {
                throw .text(error)
            }
        }
    }

    private mutating func surveyJSON(_ source: any ByteSource) throws(IterationDataError) {
        var reader = JSONArrayReader(source, file: file)
        var warning: Diagnostic?
        do {
            while let element = try reader.next() {
                if warning == nil, element.object == nil { warning = noObject(element.kind, reader.count - 1) }
            }
        } catch .notAnArray(let kind) {
            warnings = [noArray(kind)]
            return
        } catch {
            throw .json(error)
        }
        rowCount = reader.count
        warnings = [warning ?? (rowCount == 0 ? noRows : nil)].compactMap(\.self)
        rows = .json(JSONArrayReader(source, file: file))
    }

    private mutating func surveyCSV(_ source: any ByteSource) throws(IterationDataError) {
        var reader = CSVReader(source, file: file)
        var count = 0
        while try reader.next() != nil { count += 1 }
        rowCount = count
        warnings = count == 0 ? [noRows] : []
        rows = .csv(CSVReader(source, file: file))
    }

    private var noRows: Diagnostic { Diagnostic(.warning, "the data file \"\(file)\" holds no rows") }

    private func noArray(_ kind: String) -> Diagnostic {
        Diagnostic(
            .warning, "the data file \"\(file)\" is not used: it holds one JSON value of kind \(kind), not an array",
            help: "write an array with one object for each iteration: [{…}, {…}]")
    }

    private func noObject(_ kind: String, _ index: Int) -> Diagnostic {
        Diagnostic(
            .warning, "the data file \"\(file)\" has a row of kind \(kind), not an object: it is taken as empty",
            path: JSONLocation.root.element(index).description)
    }
}

extension IterationDataError {
    /// Whether another encoding may help.
    fileprivate var isAboutEncoding: Bool {
        switch self {
        case .text(.badUTF8), .json(.text(.badUTF8, _)): true
        case .text, .json, .csv, .changed: false
        }
    }
}

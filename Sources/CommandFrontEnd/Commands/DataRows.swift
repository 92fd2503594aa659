import Diagnostics
import PostmanFormat
import Variables

/// The rows of the data file, one for each iteration of a run.
final class DataRows {
    private(set) var rows: IterationRows
    let warnings: [Diagnostic]

    /// Reads the whole file once: what is wrong with it is known before anything is sent.
    init(_ options: RunOptions, _ loader: SourceLoader) throws(Diagnostic) {
        guard let path = options.iterationData else {
            rows = IterationRows(iterationCount: options.iterationCount)
            warnings = []
            return
        }
        do {
            let (blocks, name) = try loader.blocks(path, as: .iterationData)
            let data = try IterationData(reading: blocks, file: name)
            rows = IterationRows(data, iterationCount: options.iterationCount)
            warnings = data.warnings
        } catch let error as IterationDataError {
            throw error.diagnostic
        } catch let error as Diagnostic {
            throw error
        } catch {
            throw Diagnostic(.error, "cannot read the iteration data \"\(path)\"")
        }
    }

    private init(_ rows: IterationRows, _ warnings: [Diagnostic]) {
        self.rows = rows
        self.warnings = warnings
    }

    /// The same rows for another run, as long as none has been taken.
    func copy() -> DataRows { DataRows(rows, warnings) }

    /// The first row, which stays the first: it tells which names the data have.
    var first: VariableScope {
        var rows = rows
        return (try? rows.next()) ?? VariableScope()
    }

    func next() -> Result<VariableScope, Diagnostic> {
        do {
            return .success(try rows.next())
        } catch {
            return .failure(error.diagnostic)
        }
    }
}

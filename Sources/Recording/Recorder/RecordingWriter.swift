package import Diagnostics
import HTTPModel
import JSONTree

/// Writes a HAR 1.2: one entry a line, so that two recordings compare well, one page for each iteration.
package final class RecordingWriter {
    /// What is said of the program that records.
    package struct Creator: Sendable, Hashable {
        package var name: String
        package var version: String

        package init(name: String, version: String) {
            self.name = name
            self.version = version
        }
    }

    private let makeFile: () -> any RecordingFile
    private var opened: (file: any RecordingFile, entries: SpooledLines, pages: SpooledLines)?
    private let standIns: StandIns
    private let redaction: EntryRedaction
    private let frame: RecordingFrame
    private var lastPage: String?

    /// - Parameters:
    ///   - frame: What stands around the entries.
    ///   - makeFile: Opens the file. Called at once, or with the first entry where entries are added to a recording.
    package init(
        _ frame: RecordingFrame, _ standIns: StandIns, makeFile: @escaping () -> any RecordingFile
    ) {
        self.frame = frame
        self.standIns = standIns
        self.makeFile = makeFile
        redaction = EntryRedaction(standIns: standIns)
        if !frame.isAddition { open() }
    }

    private func open() {
        let file = makeFile()
        opened = (file, SpooledLines(file), SpooledLines(file))
    }

    func append(_ entry: HAREntry, _ run: RecordedRun, now: Int) {
        if opened == nil { open() }
        var entry = entry
        entry.page = page(of: entry, run)
        let generation = standIns.generation
        opened?.entries.append(redaction.redacted(entry.json(now: now)).utf8(), generation: generation)
    }

    /// The page of the entry's iteration, begun if it is a new one.
    private func page(of entry: HAREntry, _ run: RecordedRun) -> String? {
        guard let id = entry.page, let iteration = entry.facts.iteration else { return nil }
        guard !frame.isAddition else { return frame.pages.contains(id) ? id : nil }
        guard id != lastPage else { return id }
        lastPage = id
        let page = JSON.object(
            JSONObject([
                ("startedDateTime", .string(entry.started)), ("id", .string(id)),
                ("title", .string("\(run.title), iteration \(iteration + 1)")),
                ("pageTimings", ["onContentLoad": -1, "onLoad": -1]),
            ]))
        opened?.pages.append(page.utf8(), generation: 0)
        return id
    }

    /// Puts the file in its place. Nothing is written where there is nothing to add.
    package func finish() {
        guard let opened else { return }
        let file = opened.file
        frame.writeStart(pages: { Self.write(opened.pages, to: file) { Array($0) } }, to: file)
        if frame.hasEntries, opened.entries.count > 0 { file.write(Array(",\n".utf8)) }
        let generation = standIns.generation
        Self.write(opened.entries, to: file) { [redaction] line in
            // Most runs learn their secrets before the first response.
            Self.relearned(line, redaction)
        } isCurrent: {
            $0 == generation
        }
        frame.writeEnd(to: file)
        file.finish()
    }

    private static func relearned(_ line: ArraySlice<UInt8>, _ redaction: EntryRedaction) -> [UInt8] {
        guard let entry = try? JSON(parsing: Array(line)) else { return Array(line) }
        return redaction.redacted(entry).utf8()
    }

    private static func write(
        _ lines: SpooledLines, to file: any RecordingFile, _ change: (ArraySlice<UInt8>) -> [UInt8],
        isCurrent: (Int) -> Bool = { _ in false }
    ) {
        var isFirst = true
        var block: [UInt8] = []
        lines.forEach { line, generation in
            if !isFirst { block += ",\n".utf8 }
            isFirst = false
            if isCurrent(generation) { block += line } else { block += change(line) }
            guard block.count > 256 << 10 else { return }
            file.write(block)
            block = []
        }
        file.write(block)
    }
}

/// One of the runs that are recorded into one file.
package struct RecordedRun: Sendable, Hashable {
    /// What it is called: collection and chain.
    package var title: String
    /// Counts from 1.
    package var number: Int

    package init(title: String, number: Int = 1) {
        self.title = title
        self.number = number
    }

    /// The id of the page of an iteration.
    func page(_ iteration: Int) -> String {
        (number == 1 ? "" : "run-\(number)-") + "iteration-\(iteration + 1)"
    }
}

import Diagnostics
import HTTPModel
import Recording
import RunModel
import Variables

/// What records the runs of a command, or answers them.
final class Recordings {
    private enum Mode {
        case off
        case recording(RecordingWriter)
        case replaying(RecordedArchive, RecordingWriter?)
    }

    private let options: RecordingOptions
    private let mode: Mode
    private let show: (Diagnostic) -> Void
    private let uploads: Uploads
    private var playback: Playback?
    private var recorders: [Recorder] = []
    private let failures: FileFailures

    /// Reads and opens the files; one that cannot be used is an error before anything is sent.
    ///
    /// - Parameter workingDirectory: The folder of which files may be recorded that requests send; nil is the process's own.
    init(
        _ options: RecordingOptions, _ redactor: Redactor, workingDirectory: String?,
        show: @escaping (Diagnostic) -> Void
    ) throws(Diagnostic) {
        self.options = options
        self.show = show
        let files = BodyFiles(workingDirectory: workingDirectory, access: .insideWorkingDirectory)
        uploads = Uploads { try? files.read($0) }
        let failures = FileFailures(show)
        self.failures = failures
        if let path = options.record {
            let file = try failures.open(path)
            mode = .recording(RecordingWriter(Self.newFrame, StandIns(redactor)) { file })
        } else if let path = options.replay {
            mode = try Self.replaying(path, options, redactor, failures)
        } else {
            mode = .off
        }
    }

    private static let newFrame = RecordingFrame(
        new: RecordingWriter.Creator(name: "Postrider", version: VersionText.number))

    private static func replaying(
        _ path: String, _ options: RecordingOptions, _ redactor: Redactor, _ failures: FileFailures
    ) throws(Diagnostic) -> Mode {
        guard !options.recordsMissing || InputFile(path: path).exists else {
            let file = try failures.open(path)
            return .recording(RecordingWriter(newFrame, StandIns(redactor)) { file })
        }
        let file = try FileBlocks(path: path, as: "recording")
        let archive: RecordedArchive
        do throws(HARError) {
            archive = try RecordedArchive(file, file: path, rules: options.rules)
        } catch {
            throw error.diagnostic
        }
        guard options.recordsMissing else { return .replaying(archive, nil) }
        let standIns = StandIns(redactor, after: archive.highestStandIn)
        let writer = RecordingWriter(RecordingFrame(addingTo: archive), standIns) { failures.openLate(path) }
        return .replaying(archive, writer)
    }

    /// Whether requests must say what they come from.
    var isActive: Bool {
        switch mode {
        case .off: false
        case .recording, .replaying: true
        }
    }

    /// Whether waits between requests have nobody to wait for.
    var skipsPauses: Bool { options.isOffline && options.timing == .none }

    /// What sends the requests of a run, and what observes it.
    func wrap(
        _ run: RecordedRun, _ makeSender: () throws(Diagnostic) -> any HTTPSending
    ) throws(Diagnostic) -> (sender: any HTTPSending, observers: [any RunObserving]) {
        switch mode {
        case .off: return (try makeSender(), [])
        case .recording(let writer):
            let recorder = recorder(try makeSender(), writer, run)
            return (recorder, [RecordingObserver(recorder)])
        case .replaying(let archive, let writer): return try replaying(archive, writer, run, makeSender)
        }
    }

    private func replaying(
        _ archive: RecordedArchive, _ writer: RecordingWriter?, _ run: RecordedRun,
        _ makeSender: () throws(Diagnostic) -> any HTTPSending
    ) throws(Diagnostic) -> (sender: any HTTPSending, observers: [any RunObserving]) {
        let fallback = try writer.map { writer throws(Diagnostic) in recorder(try makeSender(), writer, run) }
        // One goes on where the run before it has stopped.
        let playback: Playback
        if let known = self.playback {
            playback = known
            if let fallback { playback.fallback = fallback }
        } else {
            playback = Playback(archive, timing: options.timing, fallback: fallback)
        }
        self.playback = playback
        return (playback, fallback.map { [RecordingObserver($0)] } ?? [])
    }

    private func recorder(_ sender: any HTTPSending, _ writer: RecordingWriter, _ run: RecordedRun) -> Recorder {
        let clock = Recorder.Clock(isoText: { WallTime.now().isoText }, seconds: { WallTime.now().seconds })
        let recorder = Recorder(sender, writer, run: run, clock: clock, uploads: uploads)
        recorders.append(recorder)
        return recorder
    }

    /// Puts the recording in its place, and tells what nobody asked for. True where something went wrong with that.
    func finish(wasInterrupted: Bool) -> Bool {
        for recorder in recorders { recorder.finish() }
        switch mode {
        case .off: break
        case .recording(let writer), .replaying(_, let writer?): writer.finish()
        case .replaying(_, nil): break
        }
        return tellUnasked(wasInterrupted) || failures.haveFailed
    }

    private func tellUnasked(_ wasInterrupted: Bool) -> Bool {
        guard let playback, !wasInterrupted else { return false }
        let (count, first) = playback.unasked
        guard count > 0 else { return false }
        show(UnaskedReport(count: count, first: first, isError: options.isStrict).diagnostic)
        return options.isStrict
    }
}

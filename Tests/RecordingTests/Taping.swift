import Diagnostics
import HTTPModel
import JSONTree
import TestSupport

@testable import Recording

/// A recorder over a sender without a network.
final class Taping {
    let file = MemoryFile()
    let redactor: Redactor
    let recorder: Recorder
    private let writer: RecordingWriter
    private let sender: AnsweringSender

    init(
        secrets: [String] = [], redactor: Redactor? = nil, uploads: Uploads = Uploads { _ in nil },
        _ answer: @escaping (HTTPRequest) -> Result<HTTPResponse, TransferFailure>
    ) {
        let redactor = redactor ?? Redactor(secrets)
        self.redactor = redactor
        sender = AnsweringSender(answer)
        let file = file
        writer = RecordingWriter(
            RecordingFrame(new: RecordingWriter.Creator(name: "Postrider", version: "1")), StandIns(redactor)
        ) { file }
        recorder = Recorder(sender, writer, run: RecordedRun(title: "Tests"), clock: Self.clock, uploads: uploads)
    }

    static let clock = Recorder.Clock(isoText: { "2026-01-31T10:20:30.400Z" }, seconds: { 1_769_854_830 })

    /// Sends a request and lets the answer arrive.
    func send(_ request: HTTPRequest, from origin: RequestOrigin? = nil) {
        var settings = TransferSettings()
        settings.origin = origin
        recorder.start(request, settings: settings) { _ in }
        recorder.turn(until: nil)
    }

    /// The recording, complete.
    func finished() throws -> JSON {
        recorder.finish()
        writer.finish()
        return try JSON(parsing: file.bytes)
    }

    func archive(_ rules: MatchRules = MatchRules()) throws -> RecordedArchive {
        _ = try finished()
        return try RecordedArchive(RecordedText(file.bytes), file: "tape.har", rules: rules)
    }
}

extension HTTPRequest {
    /// A request from its text.
    init(_ method: String, _ url: String, _ fields: HTTPFields = [:], _ body: String? = nil) throws {
        self.init(method: method, url: try HTTPURL(url), fields: fields, body: body.map { HTTPBody($0) })
    }
}

extension RequestOrigin {
    /// An item's request whose variables are blank in the shape.
    static func item(
        _ name: String, iteration: Int = 0, position: Int = 0, chain: String? = nil, shape: HTTPRequest? = nil
    ) -> RequestOrigin {
        RequestOrigin(
            item: "id-" + name, path: name, chain: chain, iteration: iteration, position: position, shape: shape)
    }
}

/// Stands for a variable in the texts of these tests.
let blank = RequestOrigin.blank

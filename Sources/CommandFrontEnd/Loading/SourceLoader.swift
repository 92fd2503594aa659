import Authorization
import CurlTransport
import Diagnostics
import HTTPModel
import JSONTree
import RunModel

/// Reads what options name: files, URLs, and the UIDs of Postman's API.
///
/// The network is touched, and libcurl started, with the first source that is no file.
final class SourceLoader {
    private let api: PostmanAPI
    private let authorities: [UInt8]?
    private let interruption: Interruption?
    private let limits: LoadLimits
    private var transport: CurlTransport?
    /// Keys and passwords that were sent, which nothing must show.
    private(set) var secrets: [String] = []

    /// - Parameter authorities: PEM text of certificate authorities to trust beside the system's own.
    init(
        _ api: PostmanAPI, authorities: [UInt8]? = nil, interruption: Interruption? = nil,
        limits: LoadLimits = LoadLimits()
    ) {
        self.api = api
        self.authorities = authorities
        self.interruption = interruption
        self.limits = limits
    }

    /// A document as it is, with its name for messages.
    struct Document {
        var bytes: [UInt8]
        var name: String
        var isFile = false
    }

    /// Reads a source as a whole, unless it is larger than memory bears.
    func document(_ value: String, as kind: SourceKind) throws(Diagnostic) -> Document {
        let document: Document
        switch SourceAddress(value, as: kind, asksPostman: api.key != nil) {
        case .file(let path):
            try MemoryAllowance.check(InputFile(path: path).size, of: kind.name, path)
            document = Document(bytes: try read(file: path, as: kind), name: path, isFile: true)
        case .url(let url): document = try fetched(url, as: kind)
        case .postman(let uid): document = try fetched(api.url(of: uid, below: kind.postmanPath ?? ""), as: kind)
        }
        try MemoryAllowance.check(document.bytes.count, of: kind.name, document.name)
        return document
    }

    /// Opens a source of any size, with its name for messages. What comes over the network goes to a temporary file first.
    func blocks(_ value: String, as kind: SourceKind) throws(Diagnostic) -> (blocks: FileBlocks, name: String) {
        guard case .url(let text) = SourceAddress(value, as: kind, asksPostman: false) else {
            return (try FileBlocks(path: value, as: kind.name), value)
        }
        var spool: ScratchFile?
        let name = try fetch(
            text, as: kind, begin: { () throws(Diagnostic) in spool = try ScratchFile(in: ScratchFile.folder) },
            take: { (bytes) throws(Diagnostic) in _ = try spool?.append(bytes) })
        guard let spool else { throw Diagnostic(.error, "cannot load the \(kind.name) \"\(name)\"") }
        return (FileBlocks(spool.descriptor, path: name, as: kind.name), name)
    }

    private func fetched(_ text: String, as kind: SourceKind) throws(Diagnostic) -> Document {
        var bytes: [UInt8] = []
        let limit = limits.documentSize
        let name = try fetch(
            text, as: kind, begin: { () throws(Diagnostic) in bytes = [] },
            take: { (piece) throws(Diagnostic) in
                guard bytes.count + piece.count <= limit else {
                    throw FetchFailure.tooLarge(limit: limit).diagnostic(loading: kind, from: text)
                }
                bytes += piece
            })
        return Document(bytes: bytes, name: name)
    }

    /// Loads what stands at a URL and returns the name for messages.
    private func fetch(
        _ text: String, as kind: SourceKind, begin: @escaping () throws(Diagnostic) -> Void,
        take: @escaping ([UInt8]) throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> String {
        var label = text
        do throws(FetchFailure) {
            let request = try request(text)
            label = SourceLabel.label(of: request.url)
            var start: [UInt8] = []
            let sink = Fetch.Sink(
                begin: { () throws(Diagnostic) in
                    start = []
                    try begin()
                },
                take: { (piece) throws(Diagnostic) in
                    if start.count < FetchRefusal.explanationSize { start += piece }
                    try take(piece)
                })
            let response = try fetch().response(to: request, sink)
            guard response.status == 200 else {
                throw .refused(FetchRefusal(response, body: start, isPostman: api.owns(request.url)))
            }
            return label
        } catch {
            throw redacted(error.diagnostic(loading: kind, from: label))
        }
    }

    private func request(_ text: String) throws(FetchFailure) -> HTTPRequest {
        var url: HTTPURL
        do {
            url = try HTTPURL(text)
        } catch {
            throw .address(error)
        }
        let key = api.takeKey(from: &url)
        var request = HTTPRequest(url: url, fields: ["Host": url.hostField, "User-Agent": Self.userAgent])
        request.fields.append("Accept", "*/*")
        request.fields.append("Accept-Encoding", "gzip, deflate, br")
        if let key {
            request.fields.append(PostmanAPI.keyField, key)
            secrets.append(key)
        }
        let signed = Signers.sign(request, type: nil, parameters: AuthParameters([]))
        secrets += signed.secrets
        return signed.request
    }

    private static let userAgent = "Postrider/\(VersionText.number)"

    private func fetch() throws(FetchFailure) -> Fetch {
        var settings = TransferSettings()
        settings.connectTimeout = limits.connect
        settings.silenceTimeout = limits.silence
        settings.extraCertificateAuthorities = authorities
        do throws(TransferFailure) {
            let transport = if let known = self.transport { known } else { try CurlTransport() }
            if self.transport == nil { interruption?.whenRaised(transport.wake) }
            self.transport = transport
            return Fetch(transport: transport, settings: settings, limits: limits, interruption: interruption)
        } catch {
            throw .transfer(error)
        }
    }

    /// A server may repeat what it was sent.
    private func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
        let redactor = Redactor(secrets)
        var diagnostic = diagnostic
        diagnostic.message = redactor.redact(diagnostic.message)
        return diagnostic
    }

    private func read(file path: String, as kind: SourceKind) throws(Diagnostic) -> [UInt8] {
        do {
            return try InputFile(path: path).read(as: kind.name)
        } catch {
            guard kind.postmanPath != nil, SourceAddress.isUID(path), api.key == nil, !InputFile(path: path).exists
            else { throw error }
            throw Diagnostic(
                .error, error.message,
                help: "to load it from Postman by this UID, give --postman-api-key, or set POSTMAN_API_KEY")
        }
    }
}

import CCurl
import HTTPModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One easy handle with everything that must stay in place while libcurl uses it, one exchange after the other.
///
/// libcurl holds an unretained pointer to it: the transport keeps every transfer until after its handle has left the multi
/// handle, and the easy handle is freed together with this object.
final class Transfer {
    let easy: EasyHandle
    private(set) var request: HTTPRequest
    private(set) var whenDone: (Exchange) -> Void
    private(set) var settings = TransferSettings()
    // Unchecked: libcurl calls back one call at a time, on the transport's thread, and the checks would take a large part
    // of the time that a header line takes.
    @exclusivity(unchecked) var reader = ResponseReader()
    /// Why a callback gave the transfer up.
    var stop: TransferFailure.Kind?
    var stopDetail = ""
    /// An address that libcurl tried to connect to.
    var triedAddress = ""
    /// Before this moment it cannot have been silent for too long.
    var silenceCheck: ContinuousClock.Instant
    /// When bytes last went either way, by the transport's clock.
    @exclusivity(unchecked) var lastActivity: ContinuousClock.Instant
    @exclusivity(unchecked) var now: ContinuousClock.Instant
    // Unchecked: each is used by one function, which calls nothing that comes back here.
    @exclusivity(unchecked) private var header = RequestHeader()
    @exclusivity(unchecked) private var url = ByteArena()
    @exclusivity(unchecked) private var smallBody = ByteArena()
    var bodyReader: BodyReader?
    private var appliedSettings = TransferSettings()
    private var hasAppliedSettings = false
    private var appliedMethod: String?
    private var bodyMode = BodyMode.none
    var decodes = true
    private let authorities: SystemAuthorities
    /// Whether the system's file of authorities is read, too.
    private(set) var readsAuthorityFile: Bool
    private var started: ContinuousClock.Instant
    private let errorText: UnsafeMutablePointer<CChar>

    private enum BodyMode { case none, noResponseBody, memory, streamed }

    /// Bodies up to this size are copied so that they go out together with the header.
    private static let smallBodyLimit = 64 << 10

    /// - Parameter authorities: Nil: those that libcurl was built to use.
    init(placeholder: HTTPRequest, authorities: SystemAuthorities? = nil) throws(TransferFailure) {
        easy = try EasyHandle()
        request = placeholder
        whenDone = { _ in }
        let known = authorities ?? SystemAuthorities(of: easy)
        self.authorities = known
        readsAuthorityFile = !known.hasBoth
        started = .now
        now = started
        lastActivity = started
        silenceCheck = started
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try setConstantOptions()
    }

    deinit { errorText.deallocate() }

    /// Whatever libcurl noted about a failure.
    var errorDetail: String { String(cString: errorText) }

    var isHead: Bool { request.method == "HEAD" }

    /// - Parameter readsAuthorityFile: Whether the directory of authorities is known not to do.
    func prepare(
        _ request: HTTPRequest, settings: TransferSettings, now: ContinuousClock.Instant, readsAuthorityFile: Bool,
        sink: BodySink?,
        whenDone: @escaping (Exchange) -> Void
    ) throws(TransferFailure) {
        self.request = request
        self.whenDone = whenDone
        self.settings = settings
        started = now
        (self.now, lastActivity) = (now, now)
        silenceCheck = now + (settings.silenceTimeout ?? .zero)
        reader.begin(limit: settings.maxResponseSize, sink: sink)
        (stop, stopDetail, triedAddress) = (nil, "", "")
        errorText[0] = 0
        try setURL(request.url)
        try easy.set(CURLOPT_HTTPHEADER, keeping: header.list(of: request.fields))
        try setBody(request)
        try setMethod(request.method)
        try apply(settings)
        if readsAuthorityFile { try readAuthorityFile() }
        if !decodes { try setDecoding(true) }
    }

    /// How long the socket has been silent; none before there is a connection.
    func silence(at now: ContinuousClock.Instant) -> Duration {
        let connected = easy.offset(CURLINFO_PRETRANSFER_TIME_T)
        guard connected > 0 else {
            lastActivity = now
            return .zero
        }
        return max(lastActivity, started + .microseconds(connected)).duration(to: now)
    }

    /// Lets go of what belonged to the exchange.
    func clear() {
        whenDone = { _ in }
        reader.begin(limit: 0)
        bodyReader = nil
    }

    func setDecoding(_ decodes: Bool) throws(TransferFailure) {
        try easy.set(CURLOPT_HTTP_CONTENT_DECODING, decodes ? 1 : 0)
        self.decodes = decodes
    }

    private func setConstantOptions() throws(TransferFailure) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        try easy.set(CURLOPT_PRIVATE, keeping: context)
        try easy.set(CURLOPT_ERRORBUFFER, keeping: errorText)
        try easy.set(CURLOPT_WRITEFUNCTION, writeCallback)
        try easy.set(CURLOPT_WRITEDATA, keeping: context)
        try easy.set(CURLOPT_HEADERFUNCTION, headerCallback)
        try easy.set(CURLOPT_HEADERDATA, keeping: context)
        try easy.set(CURLOPT_READFUNCTION, readCallback)
        try easy.set(CURLOPT_READDATA, keeping: context)
        try easy.setSeek(seekCallback)
        try easy.set(CURLOPT_SEEKDATA, keeping: context)
        try easy.setOpen(openCallback)
        try easy.set(CURLOPT_OPENSOCKETDATA, keeping: context)
        // Signals belong to the program; name lookups run in a thread of libcurl's and need none.
        try easy.set(CURLOPT_NOSIGNAL, 1)
        try easy.set(CURLOPT_PATH_AS_IS, 1)
        try easy.set(CURLOPT_HTTP09_ALLOWED, 0)
        try easy.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        if !Self.environmentNamesProxy {
            // libcurl would look for the variables again for each request.
            try easy.set(CURLOPT_PROXY, "")
            try easy.set(CURLOPT_NOPROXY, "")
        }
        // Empty stands for every coding that libcurl knows. The field it would send is suppressed in `RequestHeader`.
        try easy.set(CURLOPT_ACCEPT_ENCODING, "")
    }

    /// Source: https://curl.se/libcurl/c/CURLOPT_PROXY.html (section ENVIRONMENT VARIABLES)
    private static let environmentNamesProxy = [
        "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
    ].contains { (name: String) in getenv(name) != nil }

    private func setURL(_ target: HTTPURL) throws(TransferFailure) {
        url.truncate(to: 0)
        url.append(target.scheme)
        url.append("://")
        url.append(target.host)
        if let port = target.port {
            url.append(UInt8(ascii: ":"))
            url.append(String(port))
        }
        url.append(target.path)
        if let query = target.query {
            url.append(UInt8(ascii: "?"))
            url.append(query)
        }
        url.append(0)
        try easy.set(CURLOPT_URL, url.base)
    }

    private func setMethod(_ method: String) throws(TransferFailure) {
        guard method != appliedMethod else { return }
        guard method.isToken else {
            throw TransferFailure(.invalidRequest, detail: "Method must be a valid HTTP token [\"\(method)\"]")
        }
        try easy.set(CURLOPT_CUSTOMREQUEST, method)
        appliedMethod = method
    }

    private func setBody(_ request: HTTPRequest) throws(TransferFailure) {
        bodyReader = nil
        guard let body = request.body, body.length > 0 else {
            return try setBodyMode(isHead ? .noResponseBody : .none)
        }
        guard body.length <= Self.smallBodyLimit, body.isInMemory else {
            try setBodyMode(.streamed)
            bodyReader = BodyReader(body)
            return try easy.set(CURLOPT_POSTFIELDSIZE_LARGE, bytes: body.length)
        }
        try setBodyMode(.memory)
        smallBody.truncate(to: 0)
        for case .bytes(let bytes) in body.segments { bytes.withUnsafeBytes { smallBody.append($0) } }
        try easy.set(CURLOPT_POSTFIELDSIZE_LARGE, bytes: smallBody.count)
        try easy.set(CURLOPT_POSTFIELDS, keeping: smallBody.base)
    }

    private func setBodyMode(_ mode: BodyMode) throws(TransferFailure) {
        guard mode != bodyMode || mode == .streamed else { return }
        if bodyMode == .noResponseBody { try easy.set(CURLOPT_NOBODY, 0) }
        switch mode {
        case .none: try easy.set(CURLOPT_HTTPGET, 1)
        case .noResponseBody: try easy.set(CURLOPT_NOBODY, 1)
        case .memory: try easy.set(CURLOPT_POST, 1)
        case .streamed:
            try easy.set(CURLOPT_POSTFIELDS, keeping: UnsafeMutableRawPointer?.none)
            try easy.set(CURLOPT_POST, 1)
        }
        bodyMode = mode
    }

    private func apply(_ settings: TransferSettings) throws(TransferFailure) {
        if hasAppliedSettings, settings == appliedSettings { return }
        hasAppliedSettings = false
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, settings.connectTimeout?.wholeMilliseconds ?? Int(Int32.max))
        try easy.set(CURLOPT_SSL_VERIFYPEER, settings.verifiesTLS ? 1 : 0)
        try easy.set(CURLOPT_SSL_VERIFYHOST, settings.verifiesTLS ? 2 : 0)
        let version: Int =
            switch settings.protocolVersion {
            case .http1: Int(CURL_HTTP_VERSION_1_1)
            case .http2, .automatic: Int(CURL_HTTP_VERSION_2TLS)
            }
        try easy.set(CURLOPT_HTTP_VERSION, version)
        try applyAuthorities(settings)
        try apply(settings.clientCertificate)
        appliedSettings = settings
        hasAppliedSettings = true
    }

    /// From now on the system's file of authorities is read for each connection. Before the next attempt, if the transfer
    /// has failed without it.
    func readAuthorityFile() throws(TransferFailure) {
        guard !readsAuthorityFile else { return }
        readsAuthorityFile = true
        try applyAuthorities(settings)
    }

    /// What is given to libcurl as bytes takes the place of the file, so that is put in front of them.
    private func applyAuthorities(_ settings: TransferSettings) throws(TransferFailure) {
        let file = readsAuthorityFile ? authorities.file : nil
        try easy.set(CURLOPT_CAPATH, authorities.directory)
        try easy.set(CURLOPT_CAINFO, file)
        let extra = settings.extraCertificateAuthorities
        let all = extra.map { (file.map(SmallFile.contents) ?? []) + [0x0A] + $0 }
        try easy.set(CURLOPT_CAINFO_BLOB, copying: all ?? [])
    }

    private func apply(_ certificate: TransferSettings.ClientCertificate?) throws(TransferFailure) {
        guard let certificate else {
            try easy.set(CURLOPT_SSLCERT, nil)
            try easy.set(CURLOPT_SSLKEY, nil)
            return try easy.set(CURLOPT_KEYPASSWD, nil)
        }
        try easy.set(CURLOPT_SSLCERT, certificate.file)
        try easy.set(CURLOPT_SSLCERTTYPE, certificate.format == .pem ? "PEM" : "P12")
        try easy.set(CURLOPT_SSLKEY, certificate.keyFile)
        // Without any OpenSSL would ask for one at the terminal, and wait.
        try easy.set(CURLOPT_KEYPASSWD, certificate.passphrase ?? "")
    }
}

extension Duration {
    /// Rounded up, within what a C `int` holds.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        guard seconds < 2_000_000 else { return Int(Int32.max) }
        return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}

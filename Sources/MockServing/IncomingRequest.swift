import CMicroHTTPD
import HTTPModel

/// One request while it arrives. Belongs to the thread that serves its connection.
final class IncomingRequest {
    private let target: String
    private var method = ""
    private var fields: [HTTPField] = []
    private var body: [UInt8] = []
    private(set) var hasHeader = false
    private(set) var isTooLarge = false

    init(target: String) { self.target = target }

    func takeHeader(method: UnsafePointer<CChar>?, of connection: OpaquePointer) {
        hasHeader = true
        self.method = method.map { FieldText.text($0) } ?? ""
        // The iterator runs before the call returns, so the pointer needs no retain.
        let context = Unmanaged.passUnretained(self).toOpaque()
        MHD_get_connection_values_n(
            connection, .HEADER_KIND,
            { context, _, name, nameSize, value, valueSize in
                guard let context else { return .NO }
                let name = FieldText.text(UnsafeRawBufferPointer(start: name, count: nameSize))
                let value = FieldText.text(UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueSize))
                Unmanaged<IncomingRequest>.fromOpaque(context).takeUnretainedValue()
                    .fields.append(HTTPField(name, value))
                return .YES
            }, context)
    }

    /// Past the limit the body is dropped, but still read: a client that is cut off while it sends sees no answer.
    func take(_ piece: UnsafeRawBufferPointer, limit: Int) {
        guard !isTooLarge, piece.count <= limit - body.count else {
            isTooLarge = true
            body = []
            return
        }
        body += piece
    }

    /// The request in full. `port` is the one served, for clients that name no host.
    func request(scheme: String, port: Int) -> HTTPRequest {
        let fields = HTTPFields(fields)
        let hasBody = fields.contains("Content-Length") || fields.contains("Transfer-Encoding")
        return HTTPRequest(
            method: method, url: RequestTarget(target).url(scheme: scheme, host: fields["Host"] ?? "127.0.0.1:\(port)"),
            fields: fields,
            body: hasBody ? HTTPBody(body) : nil)
    }
}

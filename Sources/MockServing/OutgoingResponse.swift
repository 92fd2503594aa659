import CMicroHTTPD
import HTTPModel

/// Owns one response of the library. A connection it was queued on keeps its own hold.
struct OutgoingResponse: ~Copyable {
    private let pointer: OpaquePointer?
    private let status: UInt32

    /// Bytes of all fields. The header has to fit in the memory of a connection, beside that of the request; where it does
    /// not, the library closes the connection without a word.
    private static let largestHeader = Listener.connectionMemory / 2

    /// `toHead` lets the response announce the length of a body that is not there.
    static func make(_ response: HTTPResponse, toHead: Bool) throws(MockServingError) -> OutgoingResponse {
        guard (200...999).contains(response.status) else { throw .unsendableStatus(response.status) }
        let headerSize = response.fields.reduce(0) {
            $0 + $1.name.utf8.count + $1.value.utf8.count + ": \r\n".utf8.count
        }
        guard headerSize <= largestHeader else { throw .unsendableHeader(headerSize) }
        let announced = toHead && response.body.isEmpty ? response.fields["Content-Length"].flatMap { UInt64($0) } : nil
        let outgoing = OutgoingResponse(
            status: UInt32(response.status), pointer: announced.flatMap(create) ?? create(response.body))
        for field in response.fields where !isServersOwn(field) { try outgoing.add(field) }
        return outgoing
    }

    private init(status: UInt32, pointer: OpaquePointer?) {
        self.status = status
        self.pointer = pointer
    }

    deinit {
        if let pointer { MHD_destroy_response(pointer) }
    }

    /// A message of the server itself.
    static func plain(_ status: UInt32, _ message: String) -> OutgoingResponse {
        let response = OutgoingResponse(status: status, pointer: create(Array((message + "\n").utf8)))
        if let pointer = response.pointer {
            MHD_add_response_header(pointer, "Content-Type", "text/plain; charset=utf-8")
        }
        return response
    }

    /// Sends the response. Where the library refuses, the answer makes it close the connection.
    consuming func queue(on connection: OpaquePointer) -> MHD_Result {
        guard let pointer else { return .NO }
        return MHD_queue_response(connection, status, pointer)
    }

    private static func create(_ body: [UInt8]) -> OpaquePointer? {
        body.withUnsafeBytes { bytes in
            // The library copies the bytes; it only lacks the `const`.
            MHD_create_response_from_buffer(
                bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
        }
    }

    /// A response of a length without a body. The reader is never called: only HEAD gets such a response.
    private static func create(length: UInt64) -> OpaquePointer? {
        // The library reserves the two largest values for an unknown length.
        guard length < UInt64.max - 1 else { return nil }
        return MHD_create_response_from_callback(length, 1, { _, _, _, _ in -1 }, nil, nil)
    }

    private static func isServersOwn(_ field: HTTPField) -> Bool {
        switch field.name.lowercased() {
        case "content-length", "transfer-encoding", "keep-alive": true
        case "connection": !field.value.equalsIgnoringASCIICase("close")
        default: false
        }
    }

    private borrowing func add(_ field: HTTPField) throws(MockServingError) {
        guard let pointer else { throw .libraryRefused }
        guard let value = FieldText.cString(Self.sendable(field.value)), let name = FieldText.cString(field.name),
            MHD_add_response_header(pointer, name, value) == .YES
        else { throw .unsendableField(field.name) }
    }

    /// The library refuses empty values and tabs; spaces mean the same (RFC 9110 section 5.5).
    private static func sendable(_ value: String) -> String {
        guard !value.isEmpty else { return " " }
        return value.utf8.contains(0x09) ? String(value.map { $0 == "\t" ? " " : $0 }) : value
    }
}

import CMicroHTTPD

/// One daemon of the library on one listening socket.
///
/// Its threads reach the service through an unretained pointer: the listener holds the service and stops the daemon
/// before it lets go.
final class Listener: @unchecked Sendable {
    /// Threads that serve; each has its share of the connections.
    private static let threads: UInt32 = 4
    /// Bytes for the header of a request, what is read of its body at once, and the header of the response.
    static let connectionMemory = 256 << 10
    /// Seconds of silence after which a connection is closed.
    private static let connectionTimeout: UInt32 = 300

    private let daemon: OpaquePointer
    private let service: Service

    /// Takes the socket: it is closed when the listener stops or cannot start.
    init(_ socket: ListeningSocket, _ service: Service) throws(MockServingError) {
        guard let daemon = Self.start(socket, service) else {
            socket.close()
            throw service.identity == nil ? .libraryRefused : .unusableIdentity
        }
        self.daemon = daemon
        self.service = service
    }

    /// A connection whose answers wait has a thread of its own, or a few of them would hold up all others.
    private static func start(_ socket: ListeningSocket, _ service: Service) -> OpaquePointer? {
        var settings = cmicrohttpd_settings(
            listening_socket: socket.descriptor, threads: service.delay > .zero ? 0 : threads,
            connection_memory: connectionMemory, connection_timeout: connectionTimeout, certificate: nil,
            private_key: nil, answer: Service.answer, begin: Service.begin, end: Service.end,
            connection: Service.connection, context: Unmanaged.passUnretained(service).toOpaque())
        guard let identity = service.identity else { return cmicrohttpd_start(&settings) }
        return identity.certificate.withCString { certificate in
            identity.privateKey.withCString { key in
                settings.certificate = certificate
                settings.private_key = key
                return cmicrohttpd_start(&settings)
            }
        }
    }

    /// To be called once. Open connections come to their end first: the library crashes when it is stopped while it
    /// refuses a malformed request (0.9.75: the answer that it queues then is never set).
    func stop() {
        let socket = MHD_quiesce_daemon(daemon)
        service.pause?.end()
        service.connections.end()
        MHD_stop_daemon(daemon)
        if socket >= 0 { ListeningSocket.close(socket) }
    }
}

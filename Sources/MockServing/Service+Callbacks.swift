import CMicroHTTPD

/// The library's calls for one request, in order: `begin` with its target, `answer` with the header, with each piece of the
/// body and at its end, then `end`. The incoming request is retained by `begin` and released by `end`.
extension Service {
    static let begin:
        @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>, OpaquePointer?) -> UnsafeMutableRawPointer? = {
            _, target, _ in
            Unmanaged.passRetained(IncomingRequest(target: FieldText.text(target))).toOpaque()
        }

    static let answer: MHD_AccessHandlerCallback = { context, connection, _, method, _, piece, pieceSize, state in
        guard let context, let connection, let pieceSize, let state = state?.pointee else { return .NO }
        let service = Unmanaged<Service>.fromOpaque(context).takeUnretainedValue()
        let incoming = Unmanaged<IncomingRequest>.fromOpaque(state).takeUnretainedValue()
        guard incoming.hasHeader else {
            incoming.takeHeader(method: method, of: connection)
            return .YES
        }
        guard pieceSize.pointee == 0 else {
            incoming.take(UnsafeRawBufferPointer(start: piece, count: pieceSize.pointee), limit: service.maxBodySize)
            pieceSize.pointee = 0
            return .YES
        }
        return service.answer(incoming, on: connection)
    }

    static let end: MHD_RequestCompletedCallback = { _, _, state, _ in
        guard let state, let pointer = state.pointee else { return }
        Unmanaged<IncomingRequest>.fromOpaque(pointer).release()
        state.pointee = nil
    }

    static let connection: MHD_NotifyConnectionCallback = { context, connection, _, event in
        guard let context, let connection else { return }
        let connections = Unmanaged<Service>.fromOpaque(context).takeUnretainedValue().connections
        let socket = cmicrohttpd_socket(connection)
        if cmicrohttpd_has_begun(event) { connections.opened(socket) } else { connections.closed(socket) }
    }
}

import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A server on loopback that answers each connection with a script of bytes: for replies that no proper server sends.
///
/// Every connection has a thread of its own and is closed when its script returns.
package final class RawServer: Sendable {
    package let port: Int
    private let listener: Int32
    private let state: Mutex<State>

    private struct State {
        var requests: [String] = []
        var connections = 0
        var isClosed = false
    }

    package init(_ script: @escaping @Sendable (RawConnection) -> Void) throws {
        (listener, port) = try LoopbackSocket.listen()
        state = Mutex(State())
        let listener = listener
        Thread.detachNewThread { [weak self] in
            while true {
                let socket = accept(listener, nil, nil)
                guard socket >= 0, let self, let number = self.admit() else {
                    if socket >= 0 { Glibc.close(socket) }
                    // Here and not in `deinit`, where another listener might get the number while this thread uses it.
                    Glibc.close(listener)
                    return
                }
                let connection = RawConnection(socket: socket, number: number) { [weak self] in self?.note($0) }
                Thread.detachNewThread {
                    script(connection)
                    connection.close()
                }
            }
        }
    }

    /// Answers every request on a connection with the same bytes.
    package convenience init(answering reply: String) throws {
        try self.init { connection in
            while connection.readRequest() != nil { connection.write(reply) }
        }
    }

    deinit {
        state.withLock { $0.isClosed = true }
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// Every request read so far, header and body, as Latin-1.
    package var requests: [String] { state.withLock { $0.requests } }

    package var url: String { "http://127.0.0.1:\(port)" }

    private func admit() -> Int? {
        state.withLock { state in
            guard !state.isClosed else { return nil }
            state.connections += 1
            return state.connections
        }
    }

    private func note(_ request: String) { state.withLock { $0.requests.append(request) } }
}

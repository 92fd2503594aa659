import CCurl
import Synchronization

/// Wakes a loop from any thread, for as long as anybody holds it: once the multi handle is gone it does nothing.
final class Wakeup: Sendable {
    private struct State: @unchecked Sendable {
        // Touched only inside the mutex; curl_multi_wakeup may be called from any thread.
        var multi: UnsafeMutableRawPointer?
        var isRequested = false
    }

    private let state: Mutex<State>

    init(multi: UnsafeMutableRawPointer) { state = Mutex(State(multi: multi)) }

    func request() {
        state.withLock { state in
            state.isRequested = true
            if let multi = state.multi { curl_multi_wakeup(multi) }
        }
    }

    var isRequested: Bool { state.withLock { $0.isRequested } }

    /// True once for each request or several.
    func take() -> Bool {
        state.withLock { state in
            defer { state.isRequested = false }
            return state.isRequested
        }
    }

    /// To be called before the multi handle is freed.
    func detach() {
        state.withLock { $0.multi = nil }
    }
}

import Synchronization

/// The user's wish to stop a run, raised from a signal's thread and read by workers.
package final class Interruption: Sendable {
    private struct State {
        var isRaised = false
        var listeners: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    package init() {}

    package var isRaised: Bool { state.withLock { $0.isRaised } }

    /// Runs `action` when the interruption is raised, at once when it already is.
    package func whenRaised(_ action: @escaping @Sendable () -> Void) {
        let isRaised = state.withLock { state in
            if !state.isRaised { state.listeners.append(action) }
            return state.isRaised
        }
        if isRaised { action() }
    }

    package func raise() {
        let listeners = state.withLock { state in
            defer { state.listeners = [] }
            state.isRaised = true
            return state.listeners
        }
        for listener in listeners { listener() }
    }
}

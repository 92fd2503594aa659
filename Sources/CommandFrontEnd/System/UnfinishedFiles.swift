import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that are being written and are not in their place yet. A process that is made to end at once removes them.
enum UnfinishedFiles {
    private struct State {
        var paths: Set<String> = []
        var count = 0
    }

    private static let state = Mutex(State())

    /// A name beside the target that nobody else uses.
    static func name(for target: String) -> String {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        return "\(target).\(getpid())-\(number).part"
    }

    static func add(_ path: String) { state.withLock { _ = $0.paths.insert(path) } }

    /// The file is in its place.
    static func forget(_ path: String) { state.withLock { _ = $0.paths.remove(path) } }

    /// Removes a file unless it is in its place already.
    static func remove(_ path: String) {
        guard state.withLock({ $0.paths.remove(path) }) != nil else { return }
        unsafe unlink(path)
    }

    static func removeAll() {
        for path in state.withLock({ $0.paths }) { remove(path) }
    }
}

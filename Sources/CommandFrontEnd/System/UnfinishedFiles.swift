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

    /// Opens a file of that name with `open`, which returns a descriptor, or less than 0 where there is none. A process
    /// that ends meanwhile does so before the file is there or removes it.
    static func open(_ path: String, _ open: () -> Int32) -> Int32 {
        state.withLock { state in
            let descriptor = open()
            if descriptor >= 0 { state.paths.insert(path) }
            return descriptor
        }
    }

    /// The file is in its place.
    static func forget(_ path: String) { state.withLock { _ = $0.paths.remove(path) } }

    /// Removes a file unless it is in its place already.
    static func remove(_ path: String) {
        state.withLock { state in
            if state.paths.remove(path) != nil { unsafe unlink(path) }
        }
    }

    /// Removes them all, and lets `end` end the process before another one can begin.
    static func removeAll(_ end: () -> Void = {}) {
        state.withLock { state in
            for path in state.paths { unsafe unlink(path) }
            state.paths = []
            end()
        }
    }
}

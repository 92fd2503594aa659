import RunModel

/// Captures that belong to no step: each binds to the first response that has its value.
struct FloatingCaptures {
    private(set) var open: [Capture]

    init(_ captures: [Capture]) { open = captures }

    mutating func close(_ capture: Capture) {
        open.removeAll { $0 == capture }
    }
}

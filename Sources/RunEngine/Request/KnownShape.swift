import HTTPModel

/// Keeps the shape of one item's request: it is the same in every iteration.
final class KnownShape {
    private var known: HTTPRequest??

    /// - Parameter make: Called once.
    func shape(_ make: () -> HTTPRequest?) -> HTTPRequest? {
        if let known { return known }
        let made = make()
        known = .some(made)
        return made
    }
}

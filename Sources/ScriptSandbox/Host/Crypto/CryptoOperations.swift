/// The operations of `crypto`, by name. Each takes the arguments behind the name, in the order that its comment gives.
enum CryptoOperations {
    typealias Operation = @Sendable (CryptoArguments) throws -> HostValue

    static let all: [String: Operation] = [hashing, ciphers, keys, publicKeys].reduce(into: [:]) { all, group in
        all.merge(group) { first, _ in first }
    }
}

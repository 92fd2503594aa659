/// Where dynamic variables take their chance from.
package enum RandomSource: RandomNumberGenerator, Sendable {
    /// The system's, different in every run.
    case system
    /// A sequence that a seed repeats.
    case seeded(SplitMix64)

    package static func seeded(_ seed: UInt64) -> Self { .seeded(SplitMix64(seed: seed)) }

    package mutating func next() -> UInt64 {
        switch self {
        case .system:
            var generator = SystemRandomNumberGenerator()
            return generator.next()
        case .seeded(var generator):
            defer { self = .seeded(generator) }
            return generator.next()
        }
    }
}

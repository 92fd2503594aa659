/// Where dynamic variables take their chance from.
package enum RandomSource: RandomNumberGenerator, Sendable {
    /// The system's, different in every run.
    case system(SystemRandomPool)
    /// A sequence that a seed repeats.
    case seeded(SplitMix64)

    package static var system: Self { .system(SystemRandomPool()) }

    package static func seeded(_ seed: UInt64) -> Self { .seeded(SplitMix64(seed: seed)) }

    package mutating func next() -> UInt64 {
        switch self {
        case .system(let pool): return pool.next()
        case .seeded(var generator):
            defer { self = .seeded(generator) }
            return generator.next()
        }
    }
}

/// What makes a run end early: the words of `--bail`.
package struct Bail: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Whatever fails ends the run after the item that it failed in.
    package static let failure = Bail(rawValue: 1)
    /// A script or a request that fails ends the run, and is the run's own error. A failed assertion alone is none.
    package static let folder = Bail(rawValue: 2)
}

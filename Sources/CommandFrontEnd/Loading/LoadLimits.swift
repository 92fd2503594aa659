/// How long loading a source over the network may take. A server that sends nothing, or next to nothing, cannot hold a
/// run up for ever; a large file over a slow line may take its time.
struct LoadLimits: Sendable, Hashable {
    var connect = Duration.seconds(30)
    var silence = Duration.seconds(60)
    /// What every source gets.
    var grace = Duration.seconds(120)
    /// On top of that a second for so many bytes.
    var bytesPerSecond = 16 << 10
    /// Bytes of a document that is read into memory.
    var documentSize = 1 << 30

    /// How long a source may take of which so many bytes have come.
    func total(for bytes: Int) -> Duration { grace + .seconds(bytes / bytesPerSecond) }
}

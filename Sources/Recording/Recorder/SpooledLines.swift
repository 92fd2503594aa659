/// Lines that wait for the end of a recording, mostly outside memory. Each line is whole in one stretch.
struct SpooledLines {
    struct Stretch {
        var range: Range<Int>
        /// How many secrets were known when its first line was written.
        var generation: Int
    }

    private static let stretchSize = 1 << 20

    private let file: any RecordingFile
    private var stretches: [Stretch] = []
    private var recent: [UInt8] = []
    private var recentGeneration = 0
    private(set) var count = 0

    init(_ file: any RecordingFile) { self.file = file }

    mutating func append(_ line: [UInt8], generation: Int) {
        if recent.isEmpty { recentGeneration = generation }
        recent += line
        recent.append(Self.lineBreak)
        count += 1
        guard recent.count >= Self.stretchSize else { return }
        let start = file.setAside(recent)
        stretches.append(Stretch(range: start..<start + recent.count, generation: recentGeneration))
        recent = []
    }

    /// Gives the lines in order, with the generation of each.
    func forEach(_ take: (ArraySlice<UInt8>, _ generation: Int) -> Void) {
        for stretch in stretches { Self.split(file.recall(stretch.range), stretch.generation, take) }
        Self.split(recent, recentGeneration, take)
    }

    private static func split(
        _ bytes: [UInt8], _ generation: Int, _ take: (ArraySlice<UInt8>, _ generation: Int) -> Void
    ) {
        for line in bytes.split(separator: lineBreak) { take(line, generation) }
    }

    private static let lineBreak = UInt8(ascii: "\n")
}

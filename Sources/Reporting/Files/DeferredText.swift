/// Parts of a report whose turn comes at its end, kept in sections. Memory holds little of them, the file the rest.
struct DeferredText {
    /// How many bytes stay in memory.
    private static let limit = 4 << 20

    private struct Section {
        /// What lies in the file, in order.
        var stretches: [Range<Int>] = []
        /// What follows it.
        var recent: [UInt8] = []
    }

    private let file: any ReportFile
    private var sections: [Section] = []
    private var size = 0

    init(file: any ReportFile) { self.file = file }

    var sectionCount: Int { sections.count }

    /// Begins one more section.
    mutating func addSection() { sections.append(Section()) }

    mutating func add(_ bytes: [UInt8], to section: Int) {
        sections[section].recent += bytes
        size += bytes.count
        if size > Self.limit { setAside() }
    }

    private mutating func setAside() {
        for index in sections.indices where !sections[index].recent.isEmpty {
            let start = file.setAside(sections[index].recent)
            sections[index].stretches.append(start..<start + sections[index].recent.count)
            sections[index].recent = []
        }
        size = 0
    }

    func isEmpty(_ section: Int) -> Bool { sections[section].stretches.isEmpty && sections[section].recent.isEmpty }

    /// Forgets the content of a section.
    mutating func clear(_ section: Int) {
        size -= sections[section].recent.count
        sections[section] = Section()
    }

    /// Gives the content of a section in order, piece by piece.
    func read(_ section: Int, _ take: ([UInt8]) -> Void) {
        for stretch in sections[section].stretches { take(file.recall(stretch)) }
        if !sections[section].recent.isEmpty { take(sections[section].recent) }
    }
}

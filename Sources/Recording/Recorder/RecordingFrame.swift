import Diagnostics
import JSONTree

/// What stands around the entries that are written: a new HAR, or the one that they are added to.
package struct RecordingFrame {
    private enum Kind {
        case new(RecordingWriter.Creator)
        case added(RecordedArchive)
    }

    private let kind: Kind

    package init(new creator: RecordingWriter.Creator) { kind = .new(creator) }

    package init(addingTo archive: RecordedArchive) { kind = .added(archive) }

    var isAddition: Bool {
        switch kind {
        case .new: false
        case .added: true
        }
    }

    /// The pages that are there already.
    var pages: Set<String> {
        switch kind {
        case .new: []
        case .added(let archive): archive.pages
        }
    }

    var hasEntries: Bool {
        switch kind {
        case .new: false
        case .added(let archive): !archive.isEmpty
        }
    }

    func writeStart(pages: () -> Void, to file: any RecordingFile) {
        switch kind {
        case .new(let creator):
            let name = JSON.string(creator.name).text()
            let version = JSON.string(creator.version).text()
            file.write(
                Array(
                    "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\(name),\"version\":\(version)},\n\"pages\":[\n"
                        .utf8))
            pages()
            file.write(Array("\n],\n\"entries\":[\n".utf8))
        case .added(let archive): Self.copy(archive, 0..<archive.entriesEnd, to: file, trimsEnd: true)
        }
    }

    func writeEnd(to file: any RecordingFile) {
        switch kind {
        case .new: file.write(Array("\n]}}\n".utf8))
        case .added(let archive):
            file.write([UInt8(ascii: "\n")])
            Self.copy(archive, archive.entriesEnd..<Int.max, to: file, trimsEnd: false)
        }
    }

    /// Space before the end of the entries is left out: what is added brings its own.
    private static func copy(
        _ archive: RecordedArchive, _ range: Range<Int>, to file: any RecordingFile, trimsEnd: Bool
    ) {
        var start = range.lowerBound
        var space: [UInt8] = []
        while start < range.upperBound {
            let end = range.upperBound - start < blockSize ? range.upperBound : start + blockSize
            guard let block = try? archive.bytes.bytes(in: start..<end), !block.isEmpty else { break }
            start += block.count
            let text = space + block
            let kept = trimsEnd ? text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0 : text.count
            file.write(Array(text[..<kept]))
            space = Array(text[kept...])
        }
    }

    private static let blockSize = 256 << 10
}

extension RecordedArchive {
    /// The highest number of a stand-in in the file, which is read for it.
    package var highestStandIn: Int {
        var (start, highest) = (0, 0)
        while let block = try? bytes.bytes(in: start..<start + (256 << 10)), !block.isEmpty {
            highest = max(highest, StandIn.highestNumber(in: block))
            // One that is cut is found in the next block.
            start += block.count > 256 ? block.count - 256 : block.count
        }
        return highest
    }
}

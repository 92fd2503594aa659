import Digests
import HTTPModel

/// A recorded exchange that comes near to a request without agreeing with it.
struct NearEntry {
    let number: Int
    let entry: HAREntry
    let differences: [RequestComparison.Difference]

    /// Method and path count more than anything else.
    var distance: Int {
        differences.reduce(0) { sum, difference in
            switch difference.part {
            case "method": sum + 6
            case "path": sum + 3 * Self.segmentsApart(difference.recorded ?? "", difference.sent ?? "")
            default: sum + 1
            }
        }
    }

    private static func segmentsApart(_ first: String, _ second: String) -> Int {
        let (old, new) = (first.split(separator: "/"), second.split(separator: "/"))
        return abs(old.count - new.count) * 2 + zip(old, new).count { $0 != $1 } + 1
    }
}

extension NearEntry {
    /// `POST /users (entry 3, "Create User"): query "activate" is "false" there`
    var description: String {
        let shown = differences.prefix(Self.shownDifferences).map(Self.description)
        let rest = differences.count - shown.count
        let ending = rest > 0 ? " and \(rest) more" : ""
        return entry.title(number) + ": " + shown.joined(separator: ", ") + ending
    }

    private static let shownDifferences = 2

    private static func description(_ difference: RequestComparison.Difference) -> String {
        let part = cut(difference.part)
        return switch (difference.recorded, difference.sent) {
        case (let recorded?, let sent?):
            "\(part) is \"\(shortened(recorded))\" there, not \"\(shortened(sent))\""
        case (let recorded?, nil): "\(part) is \"\(shortened(recorded))\" there, and missing here"
        case (nil, let sent?): "\(part) is missing there, \"\(shortened(sent))\" here"
        case (nil, nil): part
        }
    }

    /// A text as people read it, of a length that a line bears.
    static func shortened(_ text: String) -> String { cut(PercentEncoding.decode(text), to: 60) }

    static func cut(_ text: String, to length: Int = 120) -> String {
        text.utf8.count <= length ? text : text.prefix(length - 1) + "…"
    }
}

extension HAREntry {
    /// What an entry is called in messages: `POST /users (entry 3, "Create User")`.
    func title(_ number: Int) -> String {
        let request = exchange.request
        let name = facts.path.map { ", \"\(NearEntry.cut($0))\"" } ?? ""
        return
            "\(NearEntry.cut(request.method)) \(NearEntry.shortened(request.url.requestTarget)) (entry \(number)\(name))"
    }
}

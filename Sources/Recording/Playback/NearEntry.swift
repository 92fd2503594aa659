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
        let request = entry.exchange.request
        let name = entry.facts.path.map { ", \"\($0)\"" } ?? ""
        let shown = differences.prefix(Self.shownDifferences).map(Self.description)
        let rest = differences.count - shown.count
        let ending = rest > 0 ? " and \(rest) more" : ""
        return "\(request.method) \(Self.shortened(request.url.requestTarget)) (entry \(number)\(name)): "
            + shown.joined(separator: ", ") + ending
    }

    private static let shownDifferences = 2

    private static func description(_ difference: RequestComparison.Difference) -> String {
        switch (difference.recorded, difference.sent) {
        case (let recorded?, let sent?):
            "\(difference.part) is \"\(shortened(recorded))\" there, not \"\(shortened(sent))\""
        case (let recorded?, nil): "\(difference.part) is \"\(shortened(recorded))\" there, and missing here"
        case (nil, let sent?): "\(difference.part) is missing there, \"\(shortened(sent))\" here"
        case (nil, nil): difference.part
        }
    }

    /// A text as people read it, of a length that a line bears.
    static func shortened(_ text: String) -> String {
        let text = PercentEncoding.decode(text)
        return text.utf8.count <= 60 ? text : text.prefix(59) + "…"
    }
}

import Diagnostics
import JSONTree
import RunModel

/// Where the code of a script stands in the collection's file: in one text, or line by line in a list.
struct ScriptPlace {
    private let document: JSONDocument
    private let location: JSONLocation
    private let value: JSON

    /// Nil where the file has the code in no place that is known.
    init?(of script: CollectionScript, in document: JSONDocument) {
        let inScript = script.location.member("script")
        let inOldFormat = script.phase == .test ? "tests" : "preRequestScript"
        let places = [
            inScript.member("exec"), inScript, script.location.member("exec"), script.location.member(inOldFormat),
            script.location,
        ]
        self.document = document
        for place in places {
            guard let value = document.root.value(at: place), value.scriptText == script.text else { continue }
            location = place
            self.value = value
            return
        }
        return nil
    }

    /// A message about a stretch of the code, in Unicode scalars.
    func diagnostic(_ message: String, at stretch: Range<Int>, label: String, help: String?) -> Diagnostic {
        let (place, start) = position(of: stretch.lowerBound)
        return document.diagnostic(
            .error, message, at: place, stretch: start..<(start + stretch.count), label: label, help: help)
    }

    /// The value that holds a place of the code, and where in it the place is.
    private func position(of offset: Int) -> (JSONLocation, Int) {
        switch value {
        case .string(let text):
            return (location, text.offset(withCarriageReturns: offset))
        case .array(let lines):
            var rest = offset
            for (index, line) in lines.enumerated() {
                let length = line.string?.unicodeScalars.count ?? 0
                if rest <= length { return (location.element(index), rest) }
                rest -= length + 1
            }
            return (location, 0)
        case .null, .bool, .number, .object:
            return (location, 0)
        }
    }
}

extension JSON {
    fileprivate func value(at location: JSONLocation) -> JSON? {
        location.steps.reduce(Optional(self)) { value, step in
            switch step {
            case .member(let name): value?[name]
            case .element(let index): value?[index]
            }
        }
    }

    /// The code as the reader of collections makes it of this value.
    fileprivate var scriptText: String? {
        switch self {
        case .string(let text): text.replacing("\r\n", with: "\n")
        case .array(let lines): lines.map { $0.string ?? "" }.joined(separator: "\n")
        case .null, .bool, .number, .object: nil
        }
    }
}

extension String {
    /// The place in this text of one in the same text with each CR LF as one LF.
    fileprivate func offset(withCarriageReturns offset: Int) -> Int {
        var left = offset
        for (index, scalar) in unicodeScalars.enumerated() {
            if left == 0 { return index }
            let next = unicodeScalars.index(unicodeScalars.startIndex, offsetBy: index + 1)
            let startsPair = scalar == "\r" && next < unicodeScalars.endIndex && unicodeScalars[next] == "\n"
            if !startsPair { left -= 1 }
        }
        return unicodeScalars.count
    }
}

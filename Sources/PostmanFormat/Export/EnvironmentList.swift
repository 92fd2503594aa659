import JSONTree
import Variables

/// The list of values in the text of an environment file, while it is changed: each entry keeps its text, and what stands
/// between it and the entry before.
struct EnvironmentList {
    private struct Entry {
        /// What stands before it, a comma included; for the first one what follows the opening bracket.
        var gap: [UInt8]
        var text: [UInt8]
        var variable: Variable?

        func holds(_ key: String, isDisabled: Bool) -> Bool {
            variable.map { $0.key == key && $0.isDisabled == isDisabled } ?? false
        }
    }

    private var entries: [Entry] = []
    /// What stands between the opening bracket and the first entry.
    private let start: [UInt8]
    /// What stands before the closing bracket.
    private let end: [UInt8]
    private let style: EnvironmentEntryStyle

    init(_ document: JSONDocument, at location: JSONLocation, range: Range<Int>, elements: [Range<Int>]) {
        let source = document.source
        let values = document.root.value(at: location)?.array ?? []
        style = EnvironmentEntryStyle(source, list: range.lowerBound, entry: elements.last)
        guard let first = elements.first, let last = elements.last else {
            (start, end) = (style.start, style.end)
            return
        }
        start = Array(source[range.lowerBound + 1..<first.lowerBound])
        end = Array(source[last.upperBound..<range.upperBound - 1])
        var position = range.lowerBound + 1
        for (element, value) in zip(elements, values) {
            entries.append(
                Entry(
                    gap: Array(source[position..<element.lowerBound]), text: Array(source[element]),
                    variable: Variable(environmentValue: value)))
            position = element.upperBound
        }
    }

    mutating func apply(_ change: VariableChange) {
        switch change {
        case .set(let variable):
            guard let index = entries.lastIndex(where: { $0.holds(variable.key, isDisabled: false) }) else {
                return add(variable)
            }
            entries[index].text = style.text(entries[index].text, with: variable, was: entries[index].variable)
            entries[index].variable = variable
        case .add(let variable): add(variable)
        case .unset(let key): entries.removeAll { $0.holds(key, isDisabled: false) }
        case .clear(let key): entries.removeAll { $0.holds(key, isDisabled: true) }
        }
    }

    private mutating func add(_ variable: Variable) {
        let gap =
            entries.count > 1
            ? entries[entries.count - 1].gap : [UInt8(ascii: ",")] + (start.isEmpty ? style.space : start)
        entries.append(Entry(gap: gap, text: style.text(variable), variable: variable))
    }

    /// The list with its brackets.
    var text: [UInt8] {
        guard !entries.isEmpty else { return Array("[]".utf8) }
        var text = [UInt8(ascii: "[")] + start
        for (index, entry) in entries.enumerated() { text += (index == 0 ? [] : entry.gap) + entry.text }
        return text + end + [UInt8(ascii: "]")]
    }
}

import JSONTree
import Variables

/// The names that the first line of a CSV file gives to its columns.
struct CSVColumns: Sendable {
    /// Each once, in the order of their first column.
    private var names: [String] = []
    /// For each column the place of its name.
    private var places: [Int] = []

    init(_ header: [CSVCell]) throws(CSVSyntaxError) {
        var known: [String: Int] = [:]
        for cell in header {
            if case .number = cell.value {
                throw CSVSyntaxError(problem: .numericName(cell.text), range: cell.range)
            }
            if let place = known[cell.text] {
                places.append(place)
            } else {
                known[cell.text] = names.count
                places.append(names.count)
                names.append(cell.text)
            }
        }
    }

    /// Whether a column holds secrets, going by its name.
    var namesSecret: Bool { names.contains(where: SecretNames.isSecret) }

    /// The row that a record makes: of columns with the same name the last one counts, a missing cell gives no member, and
    /// cells beyond the last column are dropped.
    func row(_ cells: [CSVCell]) -> JSONObject {
        guard names.count < places.count else {
            return JSONObject(members: zip(names, cells).map { .init(name: $0, value: $1.value) })
        }
        var values = [JSON?](repeating: nil, count: names.count)
        for (place, cell) in zip(places, cells) { values[place] = cell.value }
        return JSONObject(
            members: zip(names, values).compactMap { name, value in value.map { .init(name: name, value: $0) } })
    }
}

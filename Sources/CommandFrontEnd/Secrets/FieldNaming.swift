import HTTPModel
import Reporting

/// Finds the fields of a message that hold secrets, by their names.
///
/// The messages of a run look alike: most have the names of the one before in the same places, and to see that two names
/// are equal takes a tenth of the time of a look-up.
struct FieldNaming {
    private struct Known {
        let name: String
        let isSecret: Bool
    }

    /// More fields than this are looked up each time.
    private static let limit = 64

    private var known: [Known] = []

    /// Calls `read` for each field with a secret, in order.
    mutating func read(_ fields: HTTPFields, _ names: SecretNaming, _ read: (HTTPField) -> Void) {
        for index in fields.indices where isSecret(fields[index].name, at: index, names) { read(fields[index]) }
    }

    private mutating func isSecret(_ name: String, at index: Int, _ names: SecretNaming) -> Bool {
        if index < known.count, known[index].name == name { return known[index].isSecret }
        let answer = Known(name: name, isSecret: names.isSecret(name))
        if index < known.count {
            known[index] = answer
        } else if index == known.count, index < Self.limit {
            known.append(answer)
        }
        return answer.isSecret
    }
}

import Reporting

/// Which members of JSON bodies are secrets by their names.
///
/// The bodies of a run look alike: most have the names of the one before in the same order, and bytes are compared in a
/// tenth of the time that a name takes to be made and looked up.
struct MemberNaming {
    private struct Known {
        let name: [UInt8]
        let isSecret: Bool
    }

    /// Members behind so many are looked up each time.
    private static let limit = 64

    private var known: [Known] = []

    /// - Parameter index: How many members came before in the body.
    mutating func isSecret(_ name: ArraySlice<UInt8>, at index: Int, _ names: SecretNaming) -> Bool {
        if index < known.count, known[index].name.elementsEqual(name) { return known[index].isSecret }
        let answer = Known(name: Array(name), isSecret: names.isSecret(String(decoding: name, as: UTF8.self)))
        if index < known.count {
            known[index] = answer
        } else if index == known.count, index < Self.limit {
            known.append(answer)
        }
        return answer.isSecret
    }
}

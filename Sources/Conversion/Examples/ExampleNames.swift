/// The names of the examples of one item. A mock server may be asked for an example by its name, so no two have the same.
struct ExampleNames {
    private var first: String?
    /// How high the numbers go that were added to a name. Most items have one example only.
    private var numbers: [String: Int] = [:]

    /// `200 OK`, then `200 OK 2` and so on.
    mutating func unused(_ name: String) -> String {
        guard let first else {
            first = name
            return name
        }
        if numbers.isEmpty { numbers[first] = 1 }
        guard isUsed(name) else {
            numbers[name] = 1
            return name
        }
        var number = numbers[name, default: 1] + 1
        while isUsed("\(name) \(number)") { number += 1 }
        numbers[name] = number
        return "\(name) \(number)"
    }

    private func isUsed(_ name: String) -> Bool {
        if numbers[name] != nil { return true }
        guard let blank = name.lastIndex(of: " "), let number = Int(name[name.index(after: blank)...]), number > 1
        else { return false }
        return numbers[String(name[..<blank]), default: 0] >= number
    }
}

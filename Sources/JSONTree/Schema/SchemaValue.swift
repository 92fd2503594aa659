/// A value in a form in which equal values have equal hashes: numbers by what they mean, members in any order.
enum SchemaValue: Hashable {
    case null
    case bool(Bool)
    case number(isNegative: Bool, digits: [UInt8], exponent: Int)
    case string([UInt8])
    case array([SchemaValue])
    case object([[UInt8]: SchemaValue])

    init(_ json: JSON) {
        switch json {
        case .null: self = .null
        case .bool(let bool): self = .bool(bool)
        case .number(let number):
            let decimal = Decimal(number)
            self = .number(isNegative: decimal.isNegative, digits: decimal.digits, exponent: decimal.exponent)
        case .string(let text): self = .string(Array(text.utf8))
        case .array(let elements): self = .array(elements.map(SchemaValue.init))
        case .object(let object):
            self = .object(Dictionary(object.members.map { (Array($0.name.utf8), SchemaValue($0.value)) }) { $1 })
        }
    }
}

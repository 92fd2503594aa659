/// Checks one value against a schema, keyword by keyword, and stops at the first violation.
struct SchemaValidation {
    typealias Violation = JSONSchema.Violation

    let schema: JSONSchema
    let effort = SchemaEffort()

    func check(_ value: JSON, at location: JSONLocation, against schema: JSON, depth: Int) -> Violation? {
        guard effort.step() else { return Violation(location: location, message: "too many checks") }
        guard depth < JSONSchema.depthLimit else {
            return Violation(location: location, message: "the schema refers to itself without end")
        }
        switch schema {
        case .bool(true): return nil
        case .bool(false): return Violation(location: location, message: "nothing is allowed here")
        case .object(let keywords):
            let place = Place(value: value, location: location, keywords: keywords, depth: depth)
            let checks = [
                reference, type, enumeration, number, text, array, object, combinations, condition,
            ]
            // A loop: a lazy sequence may look twice, which doubles the work at every level.
            for check in checks {
                if let found = check(place) { return found }
            }
            return nil
        case .null, .number, .string, .array:
            return Violation(location: location, message: "a schema is an object, true or false")
        }
    }

    /// A value with the schema object that it is held against.
    struct Place {
        let value: JSON
        let location: JSONLocation
        let keywords: JSONObject
        let depth: Int

        subscript(keyword: String) -> JSON? { keywords[keyword] }

        func violation(_ message: String) -> Violation { Violation(location: location, message: message) }

        /// The limit that a keyword sets, as a whole number.
        func count(_ keyword: String) -> Int? { keywords[keyword]?.number?.intValue }
    }

    /// Checks the same value against a schema inside this one.
    func check(_ place: Place, against schema: JSON) -> Violation? {
        check(place.value, at: place.location, against: schema, depth: place.depth + 1)
    }

    private func reference(_ place: Place) -> Violation? {
        guard let reference = (place["$ref"] ?? place["$dynamicRef"])?.string else { return nil }
        guard let target = schema.target(of: reference) else {
            return place.violation("the schema refers to \"\(reference)\", which is not in it")
        }
        return check(place, against: target)
    }

    private func type(_ place: Place) -> Violation? {
        guard let wanted = place["type"] else { return nil }
        let names = wanted.string.map { [$0] } ?? wanted.array?.compactMap(\.string) ?? []
        if names.contains(where: { isOfType(place.value, $0) }) { return nil }
        return place.violation("expected \(names.joined(separator: " or ")), found \(place.value.kind)")
    }

    private func isOfType(_ value: JSON, _ name: String) -> Bool {
        name == "integer" ? value.number?.isInteger ?? false : value.kind == name
    }

    private func enumeration(_ place: Place) -> Violation? {
        if let constant = place["const"], !place.value.isSameValue(as: constant) {
            return place.violation("expected \(constant.text()), found \(place.value.text())")
        }
        guard let candidates = place["enum"]?.array else { return nil }
        if candidates.contains(where: { place.value.isSameValue(as: $0) }) { return nil }
        return place.violation(
            "expected one of \(candidates.map { $0.text() }.joined(separator: ", ")), found \(place.value.text())")
    }

    private func number(_ place: Place) -> Violation? {
        guard let number = place.value.number else { return nil }
        if let limit = place["minimum"]?.number {
            let excludes = place["exclusiveMinimum"]?.bool == true
            if number < limit || (excludes && number.isSameValue(as: limit)) {
                return place.violation("\(number.text) is less than \(limit.text)")
            }
        }
        if let limit = place["maximum"]?.number {
            let excludes = place["exclusiveMaximum"]?.bool == true
            if limit < number || (excludes && number.isSameValue(as: limit)) {
                return place.violation("\(number.text) is more than \(limit.text)")
            }
        }
        if let limit = place["exclusiveMinimum"]?.number, !(limit < number) {
            return place.violation("\(number.text) is not more than \(limit.text)")
        }
        if let limit = place["exclusiveMaximum"]?.number, !(number < limit) {
            return place.violation("\(number.text) is not less than \(limit.text)")
        }
        return multiple(place, number)
    }

    private func multiple(_ place: Place, _ number: JSONNumber) -> Violation? {
        guard let divisor = place["multipleOf"]?.number else { return nil }
        guard !number.isMultiple(of: divisor) else { return nil }
        return place.violation("\(number.text) is not a multiple of \(divisor.text)")
    }

    private func text(_ place: Place) -> Violation? {
        guard let text = place.value.string else { return nil }
        let length = text.unicodeScalars.count
        if let limit = place.count("minLength"), length < limit {
            return place.violation("expected \(limit) characters or more, found \(length)")
        }
        if let limit = place.count("maxLength"), length > limit {
            return place.violation("expected \(limit) characters or fewer, found \(length)")
        }
        guard let pattern = place["pattern"]?.string else { return nil }
        guard let regex = effort.regex(pattern) else {
            return place.violation("\"\(pattern)\" is not a regular expression")
        }
        return text.firstMatch(of: regex) == nil ? place.violation("\"\(text)\" does not match \"\(pattern)\"") : nil
    }
}

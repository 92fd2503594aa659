extension SchemaValidation {
    func array(_ place: Place) -> Violation? {
        guard let elements = place.value.array else { return nil }
        if let limit = place.count("minItems"), elements.count < limit {
            return place.violation("expected \(limit) elements or more, found \(elements.count)")
        }
        if let limit = place.count("maxItems"), elements.count > limit {
            return place.violation("expected \(limit) elements or fewer, found \(elements.count)")
        }
        if place["uniqueItems"]?.bool == true, let index = firstRepetition(elements) {
            return place.violation("element \(index) stands there before")
        }
        return items(place, elements) ?? contained(place, elements)
    }

    private func firstRepetition(_ elements: [JSON]) -> Int? {
        var seen: Set<SchemaValue> = []
        return elements.firstIndex { !seen.insert(SchemaValue($0)).inserted }
    }

    /// `prefixItems` of the newest draft is an array under `items` in older ones, and `items` was `additionalItems`.
    private func items(_ place: Place, _ elements: [JSON]) -> Violation? {
        let leading = place["prefixItems"]?.array ?? place["items"]?.array ?? []
        let others = place["items"]?.array == nil ? place["items"] : place["additionalItems"]
        for (index, element) in elements.enumerated() {
            guard let schema = index < leading.count ? leading[index] : others else { continue }
            let location = place.location.element(index)
            if let found = check(element, at: location, against: schema, depth: place.depth + 1) { return found }
        }
        return nil
    }

    private func contained(_ place: Place, _ elements: [JSON]) -> Violation? {
        guard let schema = place["contains"] else { return nil }
        let matches = elements.count { check($0, at: place.location, against: schema, depth: place.depth + 1) == nil }
        let minimum = place.count("minContains") ?? 1
        if matches < minimum { return place.violation("expected \(minimum) matching elements, found \(matches)") }
        guard let maximum = place.count("maxContains"), matches > maximum else { return nil }
        return place.violation("expected at most \(maximum) matching elements, found \(matches)")
    }

    func object(_ place: Place) -> Violation? {
        guard let object = place.value.object else { return nil }
        for name in place["required"]?.array?.compactMap(\.string) ?? [] where object[name] == nil {
            return place.violation("the member \"\(name)\" is missing")
        }
        if let limit = place.count("minProperties"), object.members.count < limit {
            return place.violation("expected \(limit) members or more, found \(object.members.count)")
        }
        if let limit = place.count("maxProperties"), object.members.count > limit {
            return place.violation("expected \(limit) members or fewer, found \(object.members.count)")
        }
        return properties(place, object) ?? dependencies(place, object)
    }

    private func properties(_ place: Place, _ object: JSONObject) -> Violation? {
        let patterns = place["patternProperties"]?.object?.members ?? []
        for member in object.members {
            var schemas = [place["properties"]?[member.name]].compactMap(\.self)
            for pattern in patterns {
                guard let regex = effort.regex(pattern.name) else {
                    return place.violation("\"\(pattern.name)\" is not a regular expression")
                }
                if member.name.firstMatch(of: regex) != nil { schemas.append(pattern.value) }
            }
            if schemas.isEmpty, let others = place["additionalProperties"] {
                if others == .bool(false) { return place.violation("the member \"\(member.name)\" is not allowed") }
                schemas.append(others)
            }
            for schema in schemas {
                let location = place.location.member(member.name)
                let found = check(member.value, at: location, against: schema, depth: place.depth + 1)
                if let found { return found }
            }
            if let names = place["propertyNames"],
                check(.string(member.name), at: place.location, against: names, depth: place.depth + 1) != nil
            {
                return place.violation("the name \"\(member.name)\" is not allowed")
            }
        }
        return nil
    }

    private func dependencies(_ place: Place, _ object: JSONObject) -> Violation? {
        for keyword in ["dependentRequired", "dependentSchemas", "dependencies"] {
            for dependency in place[keyword]?.object?.members ?? [] where object[dependency.name] != nil {
                if let names = dependency.value.array?.compactMap(\.string) {
                    guard let missing = names.first(where: { object[$0] == nil }) else { continue }
                    return place.violation("the member \"\(missing)\" is missing, as \"\(dependency.name)\" is there")
                }
                if let found = check(place, against: dependency.value) { return found }
            }
        }
        return nil
    }

    func combinations(_ place: Place) -> Violation? {
        for schema in place["allOf"]?.array ?? [] {
            if let found = check(place, against: schema) { return found }
        }
        if let schemas = place["anyOf"]?.array, !schemas.contains(where: { check(place, against: $0) == nil }) {
            return place.violation("it matches none of the schemas of anyOf")
        }
        if let schemas = place["oneOf"]?.array {
            let matches = schemas.count { check(place, against: $0) == nil }
            if matches != 1 { return place.violation("it matches \(matches) schemas of oneOf instead of one") }
        }
        if let schema = place["not"], check(place, against: schema) == nil {
            return place.violation("it matches the schema of not")
        }
        return nil
    }

    func condition(_ place: Place) -> Violation? {
        guard let condition = place["if"] else { return nil }
        let branch = check(place, against: condition) == nil ? place["then"] : place["else"]
        return branch.flatMap { check(place, against: $0) }
    }
}

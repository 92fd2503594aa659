package import HTTPModel
import JSONTree

/// Which parts of a request vary from run to run, since a variable stands there: found by comparing the request with its
/// shape, in which every variable is blank.
package struct VaryingParts: Sendable, Hashable {
    package struct Named: Sendable, Hashable {
        package var name: String
        package var value: TextPattern
    }

    package enum Body: Sendable, Hashable {
        case same
        case anything
        case text(TextPattern)
        /// Pairs of a form, by name.
        case form([Named])
        /// Values in a JSON body, by JSON Pointer (RFC 6901).
        case json([Named])
    }

    /// Host and path together; nil where they are the same in every run.
    package var address: TextPattern?
    package var query: [Named] = []
    /// Whether nothing at all is known of the query.
    package var isQueryUnknown = false
    package var fields: [Named] = []
    package var body = Body.same

    package init() {}

    package var isEmpty: Bool { self == VaryingParts() }

    package init(of request: HTTPRequest, shape: HTTPRequest) {
        address = Self.address(request.url, shape.url)
        compareQuery(request.url.query ?? "", shape.url.query ?? "")
        fields = Self.fields(request.fields, shape.fields)
        body = Self.body(request, shape)
    }

    private static let blank = RequestOrigin.blank

    private static func pattern(_ text: String, _ shape: String) -> TextPattern? {
        guard text != shape else { return nil }
        guard let pattern = TextPattern(shape: shape, blank: blank), pattern.matches(text) else { return .anything }
        return pattern
    }

    /// A gap in the path whose value holds slashes becomes one gap for each segment, so that paths compare by segments.
    private static func address(_ url: HTTPURL, _ shape: HTTPURL) -> TextPattern? {
        let text = url.host + url.path
        guard let pattern = TextPattern(shape: shape.host + shape.path, blank: blank),
            pattern.pieces.contains(where: { $0.utf8.contains(UInt8(ascii: "/")) }),
            let values = pattern.values(in: text)
        else { return nil }
        var pieces = [pattern.pieces[0]]
        for (index, value) in values.enumerated() {
            let isInHost = !pieces.contains { $0.utf8.contains(UInt8(ascii: "/")) }
            let slashes = isInHost ? 0 : value.utf8.count { $0 == UInt8(ascii: "/") }
            pieces += Array(repeating: "/", count: slashes) + [pattern.pieces[index + 1]]
        }
        return TextPattern(pieces)
    }

    private mutating func compareQuery(_ text: String, _ shape: String) {
        guard text != shape else { return }
        let (parameters, shapes) = (
            QueryParameters(parsing: text).parameters, QueryParameters(parsing: shape).parameters
        )
        // Signing may have added some behind those of the item.
        guard parameters.count >= shapes.count,
            zip(parameters, shapes).allSatisfy({ $0.key == $1.key || $1.key.contains(Self.blank) })
        else {
            isQueryUnknown = true
            return
        }
        for (index, parameter) in parameters.enumerated() {
            let shape = index < shapes.count ? shapes[index].value ?? "" : Self.blank
            guard let pattern = Self.pattern(parameter.value ?? "", shape) else { continue }
            query.append(Named(name: parameter.key, value: pattern))
        }
    }

    private static func fields(_ fields: HTTPFields, _ shapes: HTTPFields) -> [Named] {
        shapes.compactMap { shape in
            guard shape.value.contains(blank), let value = fields[shape.name],
                let pattern = pattern(value, shape.value)
            else { return nil }
            return Named(name: shape.name, value: pattern)
        }
    }
}

extension VaryingParts {
    private static func body(_ request: HTTPRequest, _ shape: HTTPRequest) -> Body {
        guard request.body != shape.body else { return .same }
        guard let bytes = request.body?.bytesInMemory, let shapeBytes = shape.body?.bytesInMemory else {
            return .anything
        }
        if request.hasForm { return form(bytes, shapeBytes) }
        if let json = try? JSON(parsing: bytes), let shape = try? JSON(parsing: shapeBytes) {
            var found: [Named] = []
            compare(json, shape, at: "", &found)
            return found.isEmpty ? .same : .json(found)
        }
        let texts = (String(decoding: bytes, as: UTF8.self), String(decoding: shapeBytes, as: UTF8.self))
        return pattern(texts.0, texts.1).map { $0.isAnything ? .anything : .text($0) } ?? .same
    }

    private static func form(_ bytes: [UInt8], _ shape: [UInt8]) -> Body {
        var parts = VaryingParts()
        parts.compareQuery(String(decoding: bytes, as: UTF8.self), String(decoding: shape, as: UTF8.self))
        return parts.isQueryUnknown ? .anything : .form(parts.query)
    }

    private static func compare(_ value: JSON, _ shape: JSON, at pointer: String, _ found: inout [Named]) {
        switch (value, shape) {
        case _ where value == shape: break
        case (.object(let object), .object(let shapes)):
            for member in object.members {
                let pointer = pointer + "/" + JSONPointer.escaped(member.name)
                guard let shape = shapes[member.name] else {
                    found.append(Named(name: pointer, value: .anything))
                    continue
                }
                compare(member.value, shape, at: pointer, &found)
            }
        case (.array(let elements), .array(let shapes)) where elements.count == shapes.count:
            for (index, element) in elements.enumerated() {
                compare(element, shapes[index], at: "\(pointer)/\(index)", &found)
            }
        case (.string(let text), .string(let shape)):
            if let pattern = pattern(text, shape) { found.append(Named(name: pointer, value: pattern)) }
        default: found.append(Named(name: pointer, value: .anything))
        }
    }
}

extension HTTPRequest {
    var hasForm: Bool {
        fields["Content-Type"]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true
    }
}

/// Source: RFC 6901 section 3
enum JSONPointer {
    static func escaped(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
        return name.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
    }
}

package import JSONTree
package import Variables

/// A JSON value whose strings may hold variables, parsed once and resolved at every use.
package indirect enum JSONTemplate: Sendable, Hashable {
    case constant(JSON)
    case text(Template)
    case array([JSONTemplate])
    case object([Member])

    package struct Member: Sendable, Hashable {
        package var name: String
        package var value: JSONTemplate
    }

    package init(_ json: JSON) {
        switch json {
        case .string(let text):
            let template = Template(text)
            self = template.isConstant ? .constant(json) : .text(template)
        case .array(let elements):
            let parts = elements.map(JSONTemplate.init)
            self = parts.allSatisfy(\.isConstant) ? .constant(json) : .array(parts)
        case .object(let object):
            let parts = object.members.map { Member(name: $0.name, value: JSONTemplate($0.value)) }
            self = parts.allSatisfy(\.value.isConstant) ? .constant(json) : .object(parts)
        case .null, .bool, .number:
            self = .constant(json)
        }
    }

    package var isConstant: Bool {
        guard case .constant = self else { return false }
        return true
    }

    /// Every template in the value, in order.
    package var templates: [Template] {
        switch self {
        case .constant: []
        case .text(let template): [template]
        case .array(let elements): elements.flatMap(\.templates)
        case .object(let members): members.flatMap(\.value.templates)
        }
    }

    /// The value with each template replaced by what `render` makes of it.
    package func resolved(_ render: (Template) -> String) -> JSON {
        switch self {
        case .constant(let json): json
        case .text(let template): .string(render(template))
        case .array(let elements): .array(elements.map { $0.resolved(render) })
        case .object(let members):
            .object(JSONObject(members: members.map { .init(name: $0.name, value: $0.value.resolved(render)) }))
        }
    }
}

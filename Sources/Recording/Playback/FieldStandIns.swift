import Diagnostics
import HTTPModel
import JSONTree

/// The stand-ins in the fields of a recorded request. What is sent in their places now comes back where the server repeats
/// its clients' credentials.
struct FieldStandIns: Sendable, Hashable {
    private struct Field: Hashable {
        var name: String
        var pattern: TextPattern
        var recorded: [String]
    }

    private var fields: [Field] = []

    /// Nil where `headers` of a recording hold none.
    init?(_ headers: JSONView?) {
        guard let headers, let elements = headers.elements, !StandIn.ranges(in: headers.bytes).isEmpty else {
            return nil
        }
        for header in elements {
            guard let name = header["name"]?.string, let value = header["value"]?.string,
                let pattern = TextPattern(dividing: value), let recorded = pattern.values(in: value)
            else { continue }
            fields.append(Field(name: name, pattern: pattern, recorded: recorded))
        }
    }

    /// What stands in the places of the stand-ins.
    func values(in request: HTTPRequest) -> [RequestComparison.Exchanged] {
        fields.flatMap { field -> [RequestComparison.Exchanged] in
            guard let sent = request.fields[field.name].flatMap(field.pattern.values) else { return [] }
            return zip(field.recorded, sent).map { RequestComparison.Exchanged(recorded: $0, sent: $1) }
        }
    }
}

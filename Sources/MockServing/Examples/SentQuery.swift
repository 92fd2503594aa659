import Digests
import HTTPModel
import PostmanFormat
import Variables

/// The parameters that were sent, compared with those of an example.
enum SentQuery {
    /// Decoded, in order.
    static func parameters(_ query: String?) -> [QueryEntry] {
        guard let query, !query.isEmpty else { return [] }
        return QueryParameters(parsing: query).parameters.map {
            QueryEntry(key: decoded($0.key), value: $0.value.map(decoded))
        }
    }

    /// The parameter that an example's entry is about: the one with its value, else the first of its name.
    static func index(of entry: QueryEntry, in sent: [QueryEntry]) -> Int? {
        sent.firstIndex { $0.key == entry.key && ($0.value ?? "") == (entry.value ?? "") }
            ?? sent.firstIndex { $0.key == entry.key }
    }

    static func points(_ entry: QueryEntry, _ sent: QueryEntry) -> Int {
        let value = entry.value ?? ""
        if value == sent.value ?? "" { return 2 }
        return Template(value).isConstant ? 0 : 1
    }

    private static func decoded(_ text: String) -> String {
        PercentEncoding.decode(text.contains("+") ? String(text.map { $0 == "+" ? " " : $0 }) : text)
    }
}

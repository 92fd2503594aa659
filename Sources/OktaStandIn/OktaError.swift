import JSONTree

/// A refusal as the API words it. It is an answer like any other, so it never reaches the user as a diagnostic.
package struct OktaError: Error, Sendable, Hashable {
    package var code: OktaErrorCode
    package var status: Int
    package var summary: String
    /// The `errorSummary` of each item of `errorCauses`.
    package var causes: [String]

    /// The code's own status and wording unless others are given.
    init(_ code: OktaErrorCode, status: Int? = nil, summary: String? = nil, causes: [String] = []) {
        self.code = code
        self.status = status ?? code.status
        self.summary = summary ?? code.summary
        self.causes = causes
    }

    /// The error object. `id` begins with `oae` and is new for each answer.
    func document(id: String) -> JSON {
        let causes = causes.map { JSON.object(JSONObject([("errorSummary", .string($0))])) }
        return .object(
            JSONObject([
                ("errorCode", .string(code.rawValue)), ("errorSummary", .string(summary)),
                ("errorLink", .string(code.rawValue)), ("errorId", .string(id)), ("errorCauses", .array(causes)),
            ]))
    }
}

extension JSON {
    /// The value changed by a JSON Merge Patch: null removes a member, objects merge, anything else replaces.
    /// Source: RFC 7396 section 2.
    package func applying(mergePatch patch: JSON) -> JSON {
        guard case .object(let changes) = patch else { return patch }
        var result = object ?? JSONObject()
        for change in changes.members {
            result[change.name] = change.value.isNull ? nil : (result[change.name] ?? .null).applying(mergePatch: change.value)
        }
        return .object(result)
    }
}

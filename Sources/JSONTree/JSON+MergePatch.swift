extension JSON {
    /// The value after a JSON Merge Patch (RFC 7396): members of the patch replace or extend those of an object, `null`
    /// removes, and anything but an object replaces the whole.
    package func applying(mergePatch patch: JSON) -> JSON {
        guard case .object(let changes) = patch else { return patch }
        var result = object ?? JSONObject()
        for change in changes.members {
            if change.value.isNull {
                result[change.name] = nil
            } else {
                result[change.name] = (result[change.name] ?? .null).applying(mergePatch: change.value)
            }
        }
        return .object(result)
    }
}

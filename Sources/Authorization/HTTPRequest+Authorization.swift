import HTTPModel

extension HTTPRequest {
    /// The request with this `Authorization` field behind all others and no second one.
    func authorized(by value: String) -> HTTPRequest {
        var request = self
        request.fields.remove("Authorization")
        request.fields.append("Authorization", value)
        return request
    }
}

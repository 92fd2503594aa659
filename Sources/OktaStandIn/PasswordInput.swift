import JSONTree

/// The member `credentials.password` of a create or update: one of three, or nothing.
enum PasswordInput: Sendable, Hashable {
    case none
    case value(String)
    case hash(HashedPassword)
    case hook

    /// An empty object counts as no password.
    init(_ json: JSON?) throws(OktaError) {
        guard let json else {
            self = .none
            return
        }
        let members = try BodyMembers(json, allowed: ["value", "hash", "hook"])
        let value = try members.string("value")
        let (hash, hook) = (members.value("hash"), members.value("hook"))
        switch (value, hash, hook) {
        case (nil, nil, nil): self = .none
        case (let value?, nil, nil): self = .value(value)
        case (nil, let hash?, nil): self = .hash(try HashedPassword(hash))
        case (nil, nil, let hook?):
            guard try BodyMembers(hook, allowed: ["type"]).string("type") != nil else {
                throw OktaError(.malformedBody)
            }
            self = .hook
        default: throw .validation("password", ["password: Only one of value, hash and hook may be given"])
        }
    }
}

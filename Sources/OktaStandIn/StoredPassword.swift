/// How a user's password can be checked.
enum StoredPassword: Sendable, Hashable {
    case digest(PasswordDigest)
    case hash(HashedPassword)
    /// The import hook decides at the first sign-in; no call of this API can ask it.
    case hook

    func matches(_ password: String) -> Bool {
        switch self {
        case .digest(let digest): digest.matches(password)
        case .hash(let hash): hash.matches(password)
        case .hook: false
        }
    }
}

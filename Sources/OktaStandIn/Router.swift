import Digests

/// Finds what a path and a method ask for. Doubled and trailing slashes do no harm.
enum Router {
    typealias Route = (endpoint: Endpoint, method: Endpoint.Method)

    /// Throws E0000008 for an unknown path, E0000022 for a method that a known path does not support.
    static func route(method: String, path: String) throws(OktaError) -> Route {
        // Split first, decode afterwards: an encoded slash is part of a name.
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { part in
            part.contains(UInt8(ascii: "%"))
                ? PercentEncoding.decode(String(decoding: part, as: UTF8.self)) : String(decoding: part, as: UTF8.self)
        }
        guard let endpoint = endpoint(parts) else { throw OktaError(.pathNotFound) }
        guard let method = Endpoint.Method(rawValue: method), endpoint.methods.contains(method) else {
            throw OktaError(.methodNotAllowed)
        }
        return (endpoint, method)
    }

    private static func endpoint(_ parts: [String]) -> Endpoint? {
        if parts.first == "_stand-in" { return ControlHook(Array(parts.dropFirst())).map { .control($0) } }
        guard parts.count >= 3, parts[0] == "api", parts[1] == "v1", parts[2] == "users" else { return nil }
        switch parts.count {
        case 3: return .users
        case 4: return .user(parts[3])
        case 5:
            switch parts[4] {
            case "sessions": return .sessions(parts[3])
            case "appLinks": return .appLinks(parts[3])
            case "groups": return .groups(parts[3])
            default: return nil
            }
        case 6 where parts[4] == "lifecycle":
            return Endpoint.Lifecycle(rawValue: parts[5]).map { .lifecycle(parts[3], $0) }
        case 6 where parts[4] == "credentials":
            return Endpoint.Credentials(rawValue: parts[5]).map { .credentials(parts[3], $0) }
        default: return nil
        }
    }
}

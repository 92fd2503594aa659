/// The levers of the stand-in, for what no call of the API can bring about. They stand outside `/api/v1`, need no
/// token, spend no rate limit, and answer in JSON.
///
/// | Request | Body | What it does |
/// | --- | --- | --- |
/// | `POST /_stand-in/reset` | none | the org as it was when it started |
/// | `POST /_stand-in/users/{id or login}/lock` | none | LOCKED_OUT, as after ten failed sign-ins |
/// | `POST /_stand-in/users/{id or login}/status` | `{"status": "RECOVERY", "transitioningToStatus": "ACTIVE"}`, the second one optional | that status |
/// | `POST /_stand-in/clock` | `{"advance": 90}` | moves the org's clock by seconds |
/// | `POST /_stand-in/rate-limit` | `{"requests": 2, "kind": "rate"}` or `"concurrency"`; both optional | answers 429 to the next requests |
/// | `GET /_stand-in/environment` | | the environment to use, as an object of keys and values |
enum ControlHook: Sendable, Hashable {
    case reset
    case lock(String)
    case setStatus(String)
    case advanceClock
    case refuseRequests
    case environment

    var method: Endpoint.Method {
        switch self {
        case .reset, .lock, .setStatus, .advanceClock, .refuseRequests: .post
        case .environment: .get
        }
    }

    /// From the parts of a path behind `/_stand-in`.
    init?(_ parts: [String]) {
        switch parts.count {
        case 1:
            switch parts[0] {
            case "reset": self = .reset
            case "clock": self = .advanceClock
            case "rate-limit": self = .refuseRequests
            case "environment": self = .environment
            default: return nil
            }
        case 3 where parts[0] == "users" && parts[2] == "lock": self = .lock(parts[1])
        case 3 where parts[0] == "users" && parts[2] == "status": self = .setStatus(parts[1])
        default: return nil
        }
    }
}

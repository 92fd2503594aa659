import HTTPModel
import JSONTree
import OktaStandIn
import Synchronization
import Testing

/// An org in process with a clock that stands still, and short ways to ask it.
final class StandIn: Sendable {
    static let password = "uTVM,TPw56"

    let org: OktaOrg
    private let clock: Clock

    private final class Clock: Sendable {
        let seconds = Mutex(1_741_083_330)  // 2025-03-04T10:15:30Z
    }

    init(_ change: (inout OktaOrg.Configuration) -> Void = { _ in }) {
        let clock = Clock()
        self.clock = clock
        var configuration = OktaOrg.Configuration()
        configuration.seed = 7
        configuration.now = { clock.seconds.withLock { $0 } }
        change(&configuration)
        org = OktaOrg(configuration)
    }

    func wait(_ seconds: Int) { clock.seconds.withLock { $0 += seconds } }

    /// Sends with the fields of Okta's collection. `target` is a path with or without query.
    @discardableResult
    func send(_ method: String, _ target: String, _ body: JSON? = nil, fields: HTTPFields? = nil) -> Answer {
        send(method, target, text: body?.text(), fields: fields)
    }

    func send(_ method: String, _ target: String, text: String?, fields: HTTPFields? = nil) -> Answer {
        let halves = target.split(separator: "?", maxSplits: 1).map(String.init)
        let url = HTTPURL(
            scheme: "http", host: "127.0.0.1", port: 8080, path: halves[0], query: halves.count > 1 ? halves[1] : nil)
        var request = HTTPRequest(method: method, url: url, fields: fields ?? Self.fields)
        request.body = text.map { HTTPBody($0) }
        return Answer(org.answer(request))
    }

    static let fields: HTTPFields = [
        "Accept": "application/json", "Content-Type": "application/json",
        "Authorization": "SSWS \(OktaOrg.Configuration.sampleToken)", "Host": "127.0.0.1:8080",
    ]

    static func profile(_ login: String = "isaac@example.com") -> JSON {
        ["firstName": "Isaac", "lastName": "Brock", "email": .string(login), "login": .string(login)]
    }

    static func password(_ value: String = StandIn.password) -> JSON { ["password": ["value": .string(value)]] }

    static let recovery: JSON = ["question": "Who's a major player in the cowboy scene?", "answer": "Annie Oakley"]

    /// Creates Isaac and gives his id.
    func create(
        _ credentials: JSON? = StandIn.password(), activate: Bool = true, login: String = "isaac@example.com"
    ) throws -> String {
        var body: JSON = ["profile": Self.profile(login)]
        if let credentials, case .object(var object) = body {
            object["credentials"] = credentials
            body = .object(object)
        }
        let answer = send("POST", "/api/v1/users?activate=\(activate)", body)
        try #require(answer.status == 200, "\(answer.text)")
        return try #require(answer.json["id"]?.string)
    }

    /// Creates Isaac and brings him into a status the way a client would, or by the lever where there is none.
    func create(in status: String) throws -> String {
        var credentials: JSONObject = JSONObject()
        credentials["password"] = ["value": .string(Self.password)]
        credentials["recovery_question"] = Self.recovery
        let hasPassword = status != "PROVISIONED"
        let id = try create(hasPassword ? .object(credentials) : nil, activate: status != "STAGED")
        let way: [String: String] = [
            "RECOVERY": "lifecycle/reset_password", "PASSWORD_EXPIRED": "lifecycle/expire_password",
            "SUSPENDED": "lifecycle/suspend", "DEPROVISIONED": "lifecycle/deactivate",
        ]
        if let call = way[status] { post(id, call) }
        if status == "LOCKED_OUT" { send("POST", "/_stand-in/users/\(id)/lock") }
        try #require(self.status(id) == status)
        return id
    }

    @discardableResult
    func post(_ id: String, _ call: String, _ body: JSON? = nil) -> Answer {
        send("POST", "/api/v1/users/\(id)/\(call)", body)
    }

    func get(_ id: String) -> Answer { send("GET", "/api/v1/users/\(id)") }

    /// The status that a read shows; empty for a user who is gone.
    func status(_ id: String) -> String { get(id).json["status"]?.string ?? "" }
}

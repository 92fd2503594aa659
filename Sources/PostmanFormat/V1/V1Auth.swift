import JSONTree

/// What a collection, folder or request in format v1 says about authorisation: `auth` as in later formats, or a helper of
/// old with its attributes.
struct V1Auth {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// The authorisation in format v2; nil where nothing is said.
    var converted: JSON? {
        guard let helper = json.present("currentHelper")?.string, let type = Self.types[helper] else {
            return json.present("currentHelper") == nil ? json.present("auth") : nil
        }
        let parameters = attributes.members.filter { $0.name != "id" }.map { member in
            (Self.names[type]?[member.name] ?? member.name, Optional(member.value))
        }
        return .members([("type", .string(type)), (type, .members(parameters))])
    }

    /// An object, or the text of one.
    private var attributes: JSONObject {
        switch json["helperAttributes"] {
        case .object(let attributes): attributes
        case .string(let text): (try? JSONDocument(parsing: Array(text.utf8), file: ""))?.root.object ?? JSONObject()
        default: JSONObject()
        }
    }

    private static let types = [
        "basicAuth": "basic", "bearerAuth": "bearer", "digestAuth": "digest", "hawkAuth": "hawk", "oAuth1": "oauth1",
        "oAuth2": "oauth2", "ntlmAuth": "ntlm", "awsSigV4": "awsv4", "apikeyAuth": "apikey", "jwtAuth": "jwt",
        "asapAuth": "asap", "edgegridAuth": "edgegrid",
    ]

    /// Attributes that changed their names. Hawk's `app` keeps its own, which is the one that is signed with.
    private static let names = [
        "oauth1": [
            "header": "addParamsToHeader", "auto": "autoAddParam", "includeEmpty": "addEmptyParamsToSign",
        ],
        "hawk": ["hawk_id": "authId", "hawk_key": "authKey", "ext": "extraData", "dlg": "delegation"],
    ]
}

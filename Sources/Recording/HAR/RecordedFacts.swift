package import HTTPModel
import JSONTree

/// What our own recordings say beside HAR 1.2, in the member `_postrider` of an entry: what the request came from, and which
/// parts of it vary from run to run.
package struct RecordedFacts: Sendable, Hashable {
    /// The id of the item, and its full name.
    package var item: String?
    package var path: String?
    package var chain: String?
    /// Both count from 0.
    package var iteration: Int?
    package var position: Int?
    package var isScripted = false
    package var varying = VaryingParts()

    package init() {}

    /// What is known of a request that is about to be sent.
    package init(_ origin: RequestOrigin?, of request: HTTPRequest) {
        guard let origin else { return }
        (item, path, chain) = (origin.item, origin.path, origin.chain)
        (iteration, position, isScripted) = (origin.iteration, origin.position, origin.isScripted)
        if let shape = origin.shape { varying = VaryingParts(of: request, shape: shape) }
    }
}

extension RecordedFacts {
    static let member = "_postrider"

    /// Nil where there is nothing to say.
    func json(failure: TransferFailure?) -> JSON? {
        var object = JSONObject()
        if let item { object["item"] = .string(item) }
        if let path { object["path"] = .string(path) }
        if let iteration { object["iteration"] = .number(JSONNumber(iteration)) }
        if let chain { object["chain"] = .string(chain) }
        if let position { object[chain == nil ? "position" : "step"] = .number(JSONNumber(position)) }
        if isScripted { object["script"] = true }
        if let varying = varying.json { object["varies"] = varying }
        if let failure { object["failure"] = failure.json }
        return object.members.isEmpty ? nil : .object(object)
    }

    /// Takes what it understands.
    init(json: JSONView?, varying: (JSONView?) -> VaryingParts) {
        guard let json else { return }
        (item, path, chain) = (json["item"]?.string, json["path"]?.string, json["chain"]?.string)
        iteration = json["iteration"]?.number?.intValue
        position = (json["step"] ?? json["position"])?.number?.intValue
        isScripted = json["script"]?.bool ?? false
        self.varying = varying(json["varies"])
    }
}

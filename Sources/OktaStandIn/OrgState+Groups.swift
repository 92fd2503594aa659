import HTTPModel
import JSONTree

extension OrgState {
    func listGroups(_ key: String, _ request: APIRequest) throws(OktaError) -> Reply {
        let user = try user(key)
        let items = user.groups.compactMap { groups[$0]?.document(org: request.org) }
        let link = "<\(request.api)/users/\(user.id)/groups?limit=200>; rel=\"self\""
        return Reply(status: 200, body: .array(items), fields: [HTTPField("Link", link)])
    }

    func listAppLinks(_ key: String, _ request: APIRequest) throws(OktaError) -> Reply {
        let user = try user(key)
        let applications = user.groups.flatMap { groups[$0]?.applications ?? [] }
        let items = applications.enumerated().map { position, application in
            application.document(user: user.id, position: position, org: request.org)
        }
        return .ok(.array(items))
    }
}

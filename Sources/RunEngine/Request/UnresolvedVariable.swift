/// A variable without a value in one field of a request.
struct UnresolvedVariable: Hashable {
    var name: String
    var field: RequestField
}

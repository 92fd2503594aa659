import JSONTree
package import Variables

/// What an exported file says of its making.
package struct ExportStamp: Sendable, Hashable {
    package var time: WallTime
    /// Name and version of the program, as `Postrider/1.0`.
    package var product: String

    package init(time: WallTime, product: String) {
        self.time = time
        self.product = product
    }
}

extension JSONObject {
    /// Adds the members that every file of Postman's ends with.
    mutating func mark(as scope: String, _ stamp: ExportStamp) {
        self["_postman_variable_scope"] = .string(scope)
        self["_postman_exported_at"] = .string(stamp.time.isoText)
        self["_postman_exported_using"] = .string(stamp.product)
    }
}

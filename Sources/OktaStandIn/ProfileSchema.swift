/// The attributes that a profile may hold.
struct ProfileSchema: Sendable, Hashable {
    /// Okta's base attributes. Source: https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/
    static let baseAttributes: Set<String> = [
        "login", "email", "secondEmail", "firstName", "lastName", "middleName", "honorificPrefix", "honorificSuffix",
        "title", "displayName", "nickName", "profileUrl", "primaryPhone", "mobilePhone", "streetAddress", "city",
        "state", "zipCode", "countryCode", "postalAddress", "preferredLanguage", "locale", "timezone", "userType",
        "employeeNumber", "costCenter", "organization", "division", "department", "managerId", "manager",
    ]

    /// In the order in which their faults are reported.
    static let required = ["login", "firstName", "lastName", "email"]

    /// Attributes that the org added. They may hold any JSON value.
    let customAttributes: Set<String>

    func defines(_ name: String) -> Bool { Self.baseAttributes.contains(name) || customAttributes.contains(name) }

    /// Characters that an attribute's text may have.
    static func lengths(_ name: String) -> ClosedRange<Int>? {
        switch name {
        case "login", "email": 5...100
        case "firstName", "lastName": 1...50
        case "secondEmail", "mobilePhone", "primaryPhone": 0...100
        default: nil
        }
    }
}

/// One value of an environment that suits an org.
package struct EnvironmentValue: Sendable, Hashable {
    package var key: String
    package var value: String
    package var isSecret: Bool

    package init(key: String, value: String, isSecret: Bool = false) {
        self.key = key
        self.value = value
        self.isSecret = isSecret
    }
}

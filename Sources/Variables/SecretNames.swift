/// Tells from the name of a variable, header or member whether its value must not be shown.
package enum SecretNames {
    package static func isSecret(_ name: String) -> Bool { false }
}

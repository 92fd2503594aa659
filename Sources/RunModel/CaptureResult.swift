package import JSONTree

/// A variable that a step took from its response.
package struct CaptureResult: Sendable {
    package var variable: String
    package var value: JSON
    package var isSecret: Bool
    /// True when the selector found nothing and the default was taken.
    package var isFallback: Bool

    package init(variable: String, value: JSON, isSecret: Bool, isFallback: Bool) {
        self.variable = variable
        self.value = value
        self.isSecret = isSecret
        self.isFallback = isFallback
    }
}

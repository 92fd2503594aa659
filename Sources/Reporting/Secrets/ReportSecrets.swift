/// What a structured report needs, beside having its texts masked, to keep secrets in.
package struct ReportSecrets {
    package static let mask = "***"

    /// False shows everything.
    package var isActive: Bool
    /// Masks secrets in bytes that may be no text.
    package var redactBytes: ([UInt8]) -> [UInt8]

    /// Without arguments: shows everything.
    package init(isActive: Bool = false, redactBytes: @escaping ([UInt8]) -> [UInt8] = { $0 }) {
        self.isActive = isActive
        self.redactBytes = redactBytes
    }
}

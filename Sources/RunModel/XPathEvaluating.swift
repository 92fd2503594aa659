package import Diagnostics

/// The seam to XPath: evaluates an expression on an XML or HTML document.
package protocol XPathEvaluating: Sendable {
    /// The texts of what the expression selects, in document order; one text for a string, number or boolean.
    func evaluate(
        _ expression: String, in document: [UInt8], contentType: String?
    ) throws(Diagnostic) -> [String]
}

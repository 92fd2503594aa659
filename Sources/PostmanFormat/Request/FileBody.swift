package import Variables

/// Where the bytes of a body of mode `file` come from.
package enum FileBody: Sendable, Hashable {
    /// A file by its path.
    case path(Template)
    /// The bytes themselves in base64.
    case base64(Template)
    /// The file names no source: a warning, and no body is sent.
    case missing
}

package import JSONTree

/// Why a HAR cannot be used. Entries count from 0.
package enum HARError: Error, Sendable, Hashable {
    /// It is no JSON, could not be read, or is too large in one place.
    case stream(JSONStreamError)
    /// There is no `log.entries`.
    case notAHAR(file: String)
    /// An entry lacks something, or has something else in its place.
    case badEntry(String, entry: Int, at: SourceStretch)
    case notUTF8(file: String)
    /// What an entry holds cannot be used, which shows when it is wanted.
    case badContent(String, entry: Int, file: String)
    /// The file has become another one since it was opened.
    case changed(file: String)
}

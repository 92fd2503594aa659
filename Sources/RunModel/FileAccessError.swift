/// Why a body file cannot be sent; worded as Postman words it.
package enum FileAccessError: Error, Sendable, Hashable {
    case missing(String)
    case notAFile(String)
    case unreadable(String)
    case noSource
    /// Outside the working directory while `--no-insecure-file-read` is on.
    case outsideWorkingDirectory
    case refusedToScripts

    package var message: String {
        switch self {
        case .missing(let path): "\"\(path)\", no such file"
        case .notAFile(let path): "\"\(path)\", is not a file"
        case .unreadable(let path): "\"\(path)\", read permission denied"
        case .noSource: "invalid or missing file source"
        case .refusedToScripts: "uploading files from scripts is not allowed"
        case .outsideWorkingDirectory: "PPERM: insecure file access outside working directory"
        }
    }
}

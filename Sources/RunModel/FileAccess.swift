/// How a run reads the files that bodies name. The front end decides which folder is the base and what may be read.
package protocol FileAccess: Sendable {
    /// The path to open and the length in bytes of a regular, readable file.
    func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int)

    /// The whole content.
    func read(_ path: String) throws(FileAccessError) -> [UInt8]
}

import CCurl

/// Where the system keeps the certificates of the authorities that it trusts.
///
/// The directory is asked first: OpenSSL finds the one that it needs there by the hash of its name. To read the file takes
/// longer than the rest of a handshake, and has to be done for each connection; so it is read only when the directory does
/// not do, such as for an authority that somebody has added to the file alone.
struct SystemAuthorities: Sendable {
    /// All in one file, PEM.
    var file: String?
    /// Each in a file of its own, named by its hash (`openssl rehash`).
    var directory: String?

    init(file: String?, directory: String?) { (self.file, self.directory) = (file, directory) }

    /// Those that libcurl was built to use.
    init(of easy: borrowing EasyHandle) {
        let (file, directory) = (easy.string(CURLINFO_CAINFO), easy.string(CURLINFO_CAPATH))
        self.init(file: file.isEmpty ? nil : file, directory: directory.isEmpty ? nil : directory)
    }

    /// Whether the file can wait until the directory did not do.
    var hasBoth: Bool { file != nil && directory != nil }
}

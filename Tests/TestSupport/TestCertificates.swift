/// Certificates for servers on loopback, made with `openssl` when the test runs.
package struct TestCertificates: Sendable {
    /// A certificate with its key, both as paths of PEM files.
    package struct Identity: Sendable {
        package let certificate: String
        package let key: String
    }

    private let directory: TemporaryDirectory
    package let authority: Identity
    /// For `localhost`, `127.0.0.1` and `::1`, from the authority.
    package let valid: Identity
    package let expired: Identity
    /// For `elsewhere.example`.
    package let wrongName: Identity
    package let selfSigned: Identity
    /// A client's, from the authority.
    package let client: Identity
    /// Another client's, from the authority, with its key encrypted by `passphrase`.
    package let lockedClient: Identity
    /// Certificate and key of `lockedClient` as one PKCS#12 file, encrypted likewise.
    package let lockedArchive: String
    package static let passphrase = "open-sesame"

    /// The authority's certificate as a client takes it.
    package var authorityText: [UInt8] {
        get throws { try Array(directory.read("authority.pem").utf8) }
    }

    /// Where everything lies: `authority.pem`, `client.pem`, `client.key`, and so on.
    package var folder: String { directory.path }

    package init() throws {
        let directory = try TemporaryDirectory()
        self.directory = directory
        let maker = Maker(directory: directory)
        authority = try maker.selfSigned("authority", extensions: "basicConstraints=critical,CA:TRUE")
        let here = "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"
        valid = try maker.leaf("valid", extensions: here, from: authority)
        expired = try maker.leaf("expired", extensions: here, days: -1, from: authority)
        wrongName = try maker.leaf("wrong", extensions: "subjectAltName=DNS:elsewhere.example", from: authority)
        selfSigned = try maker.selfSigned("self", extensions: here)
        client = try maker.leaf("client", extensions: "extendedKeyUsage=clientAuth", from: authority)
        let other = try maker.leaf("other", extensions: "extendedKeyUsage=clientAuth", from: authority)
        lockedClient = try maker.locked(other, "locked")
        lockedArchive = try maker.archive(other, "locked")
    }

    private struct Maker {
        let directory: TemporaryDirectory
        private let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]

        init(directory: TemporaryDirectory) { self.directory = directory }

        func selfSigned(_ name: String, extensions: String) throws -> Identity {
            let made = identity(name)
            let arguments = [
                "req", "-x509", "-days", "2", "-subj", "/CN=\(name)", "-addext", extensions,
                "-keyout", made.key, "-out", made.certificate,
            ]
            try Program.run("openssl", arguments + newKey)
            return made
        }

        func leaf(_ name: String, extensions: String, days: Int = 2, from authority: Identity) throws -> Identity {
            let made = identity(name)
            let request = directory.file(name + ".csr")
            try Program.run(
                "openssl", ["req", "-new", "-subj", "/CN=\(name)", "-keyout", made.key, "-out", request] + newKey)
            let extensionFile = try directory.write(name + ".ext", extensions + "\n")
            let arguments = [
                "x509", "-req", "-in", request, "-CA", authority.certificate, "-CAkey", authority.key,
                "-CAcreateserial", "-days", "\(days)", "-extfile", extensionFile, "-out", made.certificate,
            ]
            try Program.run("openssl", arguments)
            return made
        }

        /// The identity with its key encrypted.
        func locked(_ identity: Identity, _ name: String) throws -> Identity {
            let made = Identity(certificate: identity.certificate, key: self.identity(name).key)
            try Program.run(
                "openssl",
                [
                    "ec", "-aes256", "-passout", "pass:\(TestCertificates.passphrase)", "-in", identity.key, "-out",
                    made.key,
                ])
            return made
        }

        func archive(_ identity: Identity, _ name: String) throws -> String {
            let file = directory.file(name + ".p12")
            try Program.run(
                "openssl",
                [
                    "pkcs12", "-export", "-passout", "pass:\(TestCertificates.passphrase)", "-in", identity.certificate,
                    "-inkey", identity.key, "-out", file,
                ])
            return file
        }

        private func identity(_ name: String) -> Identity {
            Identity(certificate: directory.file(name + ".pem"), key: directory.file(name + ".key"))
        }
    }
}

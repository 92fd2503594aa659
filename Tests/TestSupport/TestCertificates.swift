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

        private func identity(_ name: String) -> Identity {
            Identity(certificate: directory.file(name + ".pem"), key: directory.file(name + ".key"))
        }
    }
}

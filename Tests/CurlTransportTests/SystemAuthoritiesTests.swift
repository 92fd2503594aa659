import HTTPModel
import TestSupport
import Testing

@testable import CurlTransport

@Suite struct SystemAuthoritiesTests {
    private let certificates: TestCertificates
    private let nginx: NginxServer
    private let directory: TemporaryDirectory

    init() throws {
        let certificates = try TestCertificates()
        nginx = try NginxServer { ports in
            """
            server {
                listen 127.0.0.1:\(ports[0]) ssl;
                ssl_certificate \(certificates.valid.certificate);
                ssl_certificate_key \(certificates.valid.key);
                location / { return 200 "$connection $request_method"; }
            }
            """
        }
        self.certificates = certificates
        directory = try TemporaryDirectory()
    }

    private var url: String { "https://localhost:\(nginx.ports[0])/" }

    @Test func `an authority in the directory is found, and the file is not read`() throws {
        _ = try directory.write("authority.pem", String(decoding: certificates.authorityText, as: UTF8.self))
        try Program.run("openssl", ["rehash", directory.path])
        let broken = try directory.write("broken", "this is no certificate")
        let loop = try Loop(authorities: SystemAuthorities(file: broken, directory: directory.path))
        #expect(try loop.send("GET", url).response?.status == 200)
    }

    @Test func `an authority that only the file has is trusted, too, and connections go on to be shared`() throws {
        let authorities = SystemAuthorities(
            file: certificates.authority.certificate, directory: directory.path)
        let loop = try Loop(authorities: authorities)
        let answers = try (0..<3).map { _ in try loop.send("POST", url, body: HTTPBody("x")).text }
        #expect(answers[0]?.hasSuffix(" POST") == true)
        #expect(Set(answers).count == 1)
        #expect(try loop.send("GET", url).timings.reusedConnection)
    }

    @Test func `an authority that nobody has is refused, with the directory, the file, or both`() throws {
        let file = certificates.selfSigned.certificate
        for authorities in [
            SystemAuthorities(file: file, directory: directory.path), SystemAuthorities(file: file, directory: nil),
            SystemAuthorities(file: nil, directory: directory.path),
        ] {
            let failure = try Loop(authorities: authorities).send("GET", url).failure
            #expect(failure?.kind == .certificateRejected)
            #expect(failure?.detail == "unable to get local issuer certificate")
        }
    }

    @Test func `more authorities are trusted beside those of the directory and of the file`() throws {
        let file = certificates.selfSigned.certificate
        for directory in [directory.path, nil] {
            var loop = try Loop(authorities: SystemAuthorities(file: file, directory: directory))
            loop.settings.extraCertificateAuthorities = try certificates.authorityText
            #expect(try loop.send("GET", url).response?.status == 200)
        }
    }
}

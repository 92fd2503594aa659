import HTTPModel
import TestSupport
import Testing

/// What only a real server shows: TLS, HTTP/2, compression, uploads and downloads of some size.
@Suite struct NginxTests {
    private static let body = String(repeating: "{\"id\":\"00u1\"},", count: 200)

    enum Presented {
        case valid, expired, wrongName, selfSigned

        func identity(of certificates: TestCertificates) -> TestCertificates.Identity {
            switch self {
            case .valid: certificates.valid
            case .expired: certificates.expired
            case .wrongName: certificates.wrongName
            case .selfSigned: certificates.selfSigned
            }
        }
    }

    private static func plain() throws -> NginxServer {
        try NginxServer { ports in
            """
            server {
                listen 127.0.0.1:\(ports[0]);
                listen [::1]:\(ports[0]);
                gzip on; gzip_types application/json; gzip_min_length 1;
                location / { default_type application/json; return 200 '\(body)'; }
                location /method { return 200 "$request_method $request_uri $content_length"; }
                location /upload { proxy_pass http://127.0.0.1:\(ports[0])/method; }
            }
            """
        }
    }

    private static func secure(
        _ identity: TestCertificates.Identity, _ certificates: TestCertificates,
        _ more: String = ""
    ) throws -> NginxServer {
        try NginxServer { ports in
            """
            server {
                listen 127.0.0.1:\(ports[0]) ssl http2;
                ssl_certificate \(identity.certificate);
                ssl_certificate_key \(identity.key);
                \(more)
                location / { return 200 "$server_protocol $ssl_client_verify $http_host $http_x_a"; }
            }
            """
        }
    }

    @Test func `decompresses what a server compresses`() throws {
        let nginx = try Self.plain()
        let loop = try Loop()
        let exchange = try loop.send("GET", nginx.url(), ["Accept-Encoding": "gzip, deflate, br"])
        #expect(exchange.text == Self.body)
        let response = try #require(exchange.response)
        #expect(response.fields["content-encoding"] == "gzip")
        #expect(response.wireBodySize < Self.body.utf8.count)
        let plain = try loop.send("GET", nginx.url())
        #expect(plain.response?.fields["content-encoding"] == nil)
        #expect(plain.response?.wireBodySize == Self.body.utf8.count)
        #expect(plain.timings.reusedConnection)
        withExtendedLifetime(nginx) {}
    }

    @Test func `reaches a server by either kind of address and by name`() throws {
        let nginx = try Self.plain()
        let loop = try Loop()
        let hosts = ["127.0.0.1", "[::1]", "localhost", "api.localhost"]
        let exchanges = try hosts.map { try loop.send("GET", "http://\($0):\(nginx.ports[0])/") }
        #expect(exchanges.map(\.response?.status) == [200, 200, 200, 200])
        #expect(exchanges[0].remoteAddress == "127.0.0.1")
        #expect(exchanges[1].remoteAddress == "::1")
        withExtendedLifetime(nginx) {}
    }

    @Test func `uploads five megabytes`() throws {
        let nginx = try Self.plain()
        let body = HTTPBody([UInt8](repeating: 0x78, count: 5 << 20))
        #expect(try Loop().send("PUT", nginx.url() + "/upload/x", body: body).text == "PUT /method/x 5242880")
        withExtendedLifetime(nginx) {}
    }

    @Test(arguments: [
        (TransferSettings.ProtocolVersion.http1, HTTPVersion.http1_1), (.http2, .http2), (.automatic, .http2),
    ])
    func `speaks the protocol version asked for over TLS`(
        _ asked: TransferSettings.ProtocolVersion, _ expected: HTTPVersion
    ) throws {
        let certificates = try TestCertificates()
        let nginx = try Self.secure(certificates.valid, certificates)
        var loop = try Loop()
        loop.settings.extraCertificateAuthorities = try certificates.authorityText
        loop.settings.protocolVersion = asked
        let url = "https://localhost:\(nginx.ports[0])/"
        let exchange = try loop.send("GET", url, ["X-A": "1", "Connection": "keep-alive"])
        let response = try #require(exchange.response)
        #expect(response.version == expected)
        #expect(response.reason == (expected == .http2 ? "" : "OK"))
        let named = expected == .http2 ? "HTTP/2.0" : "HTTP/1.1"
        #expect(exchange.text == "\(named) NONE localhost:\(nginx.ports[0]) 1")
        #expect(exchange.timings.appConnect > exchange.timings.connect)
        let again = try loop.send("POST", url, body: HTTPBody("x"))
        #expect(again.response?.status == 200)
        #expect(again.timings.reusedConnection)
        withExtendedLifetime(nginx) {}
    }

    @Test(
        arguments: [
            (.valid, "unable to get local issuer certificate", false),
            (.expired, "certificate has expired", true), (.wrongName, "hostname mismatch", true),
            (.selfSigned, "self-signed certificate", true),
        ] as [(Presented, String, Bool)])
    func `refuses certificates for their reason, or takes them when told to`(
        _ presented: Presented, _ reason: String, _ knowsAuthority: Bool
    ) throws {
        let certificates = try TestCertificates()
        let nginx = try Self.secure(presented.identity(of: certificates), certificates)
        var loop = try Loop()
        if knowsAuthority { loop.settings.extraCertificateAuthorities = try certificates.authorityText }
        let url = "https://127.0.0.1:\(nginx.ports[0])/"
        let failure = try loop.send("GET", url).failure
        #expect(
            failure
                == TransferFailure(.certificateRejected, host: "127.0.0.1", port: nginx.ports[0], detail: reason))
        loop.settings.verifiesTLS = false
        #expect(try loop.send("GET", url).response?.status == 200)
        // What was taken once without checks must not be taken again with them.
        loop.settings.verifiesTLS = true
        #expect(try loop.send("GET", url).failure?.kind == .certificateRejected)
        withExtendedLifetime(nginx) {}
    }

    @Test func `shows a client certificate`() throws {
        let certificates = try TestCertificates()
        let nginx = try Self.secure(
            certificates.valid, certificates,
            "ssl_client_certificate \(certificates.authority.certificate); ssl_verify_client optional;")
        var loop = try Loop()
        loop.settings.extraCertificateAuthorities = try certificates.authorityText
        loop.settings.clientCertificate = TransferSettings.ClientCertificate(
            file: certificates.client.certificate, keyFile: certificates.client.key)
        let url = "https://localhost:\(nginx.ports[0])/"
        #expect(try loop.send("GET", url).text?.contains(" SUCCESS ") == true)
        loop.settings.clientCertificate = TransferSettings.ClientCertificate(file: "/nowhere/client.pem")
        #expect(try loop.send("GET", url).failure?.kind == .clientCertificate)
        withExtendedLifetime(nginx) {}
    }

    @Test func `opens the key of a client certificate with its passphrase, and never asks for one`() throws {
        let certificates = try TestCertificates()
        let nginx = try Self.asking(certificates)
        var loop = try Loop()
        loop.settings.extraCertificateAuthorities = try certificates.authorityText
        let url = "https://localhost:\(nginx.ports[0])/"
        let (locked, phrase) = (certificates.lockedClient, TestCertificates.passphrase)
        let pem = TransferSettings.ClientCertificate(file: locked.certificate, keyFile: locked.key, passphrase: phrase)
        let archive = TransferSettings.ClientCertificate(
            file: certificates.lockedArchive, format: .pkcs12, passphrase: phrase)
        for certificate in [pem, archive] {
            // A transport of its own, so that none can go over the connection of the other.
            var loop = try Loop()
            loop.settings.extraCertificateAuthorities = try certificates.authorityText
            loop.settings.clientCertificate = certificate
            #expect(try loop.send("GET", url).text == "SUCCESS CN=other")
        }
        for wrong in ["open-sesam", nil] {
            loop.settings.clientCertificate = pem
            loop.settings.clientCertificate?.passphrase = wrong
            #expect(try loop.send("GET", url).failure?.kind == .clientCertificate)
        }
        withExtendedLifetime(nginx) {}
    }

    @Test func `never uses the connection of one client certificate for another, or for none`() throws {
        let certificates = try TestCertificates()
        let nginx = try Self.asking(certificates)
        var loop = try Loop()
        loop.settings.extraCertificateAuthorities = try certificates.authorityText
        let url = "https://localhost:\(nginx.ports[0])/"
        let first = TransferSettings.ClientCertificate(
            file: certificates.client.certificate, keyFile: certificates.client.key)
        let second = TransferSettings.ClientCertificate(
            file: certificates.lockedClient.certificate, keyFile: certificates.lockedClient.key,
            passphrase: TestCertificates.passphrase)
        var seen: [String?] = []
        for certificate in [nil, first, second, first, nil, second] {
            loop.settings.clientCertificate = certificate
            seen.append(try loop.send("GET", url).text)
        }
        let (one, two) = ("SUCCESS CN=client", "SUCCESS CN=other")
        #expect(seen == ["NONE ", one, two, one, "NONE ", two])
        withExtendedLifetime(nginx) {}
    }

    private static func asking(_ certificates: TestCertificates) throws -> NginxServer {
        try NginxServer { ports in
            """
            server {
                listen 127.0.0.1:\(ports[0]) ssl;
                ssl_certificate \(certificates.valid.certificate);
                ssl_certificate_key \(certificates.valid.key);
                ssl_client_certificate \(certificates.authority.certificate);
                ssl_verify_client optional;
                location / { return 200 "$ssl_client_verify $ssl_client_s_dn"; }
            }
            """
        }
    }

    @Test func `says that a server speaks no TLS`() throws {
        let server = try RawServer(answering: "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        let talking = try RawServer { connection in
            connection.write("HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.waitForClose()
        }
        let failure = try Loop().send("GET", "https://127.0.0.1:\(talking.port)/").failure
        #expect(failure?.kind == .tlsHandshake)
        #expect(failure?.detail.contains("wrong version number") == true)
        withExtendedLifetime(server) {}
    }
}

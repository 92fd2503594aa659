import TestSupport

/// An nginx that asks for a client certificate and answers with what it was shown:
/// `{"verified": "SUCCESS", "subject": "CN=client", "uri": "/a"}`. Its path `/moved` leads to `/after`, and
/// `/globals.json` has variables.
struct SecureServer {
    private let nginx: NginxServer

    init(_ certificates: TestCertificates) throws {
        nginx = try NginxServer { ports in
            """
            server {
                listen 127.0.0.1:\(ports[0]) ssl;
                ssl_certificate \(certificates.valid.certificate);
                ssl_certificate_key \(certificates.valid.key);
                ssl_client_certificate \(certificates.authority.certificate);
                ssl_verify_client optional;
                default_type application/json;
                location / {
                    return 200 '{"verified": "$ssl_client_verify", "subject": "$ssl_client_s_dn", "uri": "$uri"}';
                }
                location = /globals.json {
                    return 200 '{"values": [{"key": "who", "value": "Ada"}, {"key": "place", "value": "TLS"}]}';
                }
                location /moved { return 302 /after; }
            }
            """
        }
    }

    var url: String { "https://127.0.0.1:\(nginx.ports[0])" }
}

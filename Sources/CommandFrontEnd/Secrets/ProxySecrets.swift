/// The passwords of proxies that the process environment names. Source: https://curl.se/docs/manpage.html (ENVIRONMENT)
struct ProxySecrets {
    private static let names = ["http_proxy", "https_proxy", "all_proxy"]

    let values: [String]

    init(_ environment: (String) -> String?) {
        values = (Self.names + Self.names.map { $0.uppercased() }).compactMap(environment).flatMap(URLPassword.of)
    }
}

import Testing

@testable import Variables

@Suite struct EnvironmentPlaceholderTests {
    @Test(arguments: [
        ("https://{yourOktaDomain}", "{yourOktaDomain}"), ("{yourOktaDomain}", "{yourOktaDomain}"),
        ("https://${yourOktaDomain}/api", "{yourOktaDomain}"), ("https://{your-domain}.okta.com", "{your-domain}"),
        ("https://{your domain}.example.com", "{your domain}"), ("https://<your-domain>.okta.com", "<your-domain>"),
        ("<tenant>", "<tenant>"), ("https://YOUR_DOMAIN.okta.com", "YOUR_DOMAIN"),
        ("https://YOUR-TENANT-2/api", "YOUR-TENANT-2"), ("https://a.example/{id}", "{id}"),
    ])
    func `finds what was never filled in`(_ value: String, _ placeholder: String) {
        #expect(EnvironmentPlaceholder.find(in: value) == placeholder)
    }

    @Test(arguments: [
        "", "https://dev-123.oktapreview.com", "{{url}}", "https://{{yourOktaDomain}}", "{{a{{b}}}}", "<<url>>", "{}",
        "{1}", #"{"a":"b"}"#, #"{ "a": 1 }"#, "{a:1}", "a < b > c", "<a=1>", "{", "{open", "<open", "YOUR", "YOURS",
        "yourdomain.okta.com", "FLAVOUR_OF", "YOUR_", "your_domain", "https://host/YOURPATH",
        "{" + String(repeating: "a", count: 80) + "}",
    ])
    func `is not alarmed by`(_ value: String) {
        #expect(EnvironmentPlaceholder.find(in: value) == nil)
    }
}

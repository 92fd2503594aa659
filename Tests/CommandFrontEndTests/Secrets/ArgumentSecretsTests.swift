import Testing

@testable import CommandFrontEnd

@Suite struct ArgumentSecretsTests {
    @Test(
        arguments: [
            (["run", "c.json", "--env-var", "token=abc=d"], ["abc=d"]),
            (["--env-var=apiKey=abc"], ["abc"]),
            (["--global-var", "page=2"], []),
            (["--ssl-client-passphrase", "hush hush"], ["hush hush"]),
            (["--ssl-client-passphrase=hush"], ["hush"]),
            (["--postman-api-key", "PMAK-1"], ["PMAK-1"]),
            (["https://ada:p%40ss@example.com/c.json"], ["p%40ss", "p@ss"]),
            // What stands here are names of variables.
            (["--env-var-from-env", "token=OKTA_TOKEN"], []),
            (["--env-var-from-env=token=OKTA_TOKEN"], []),
            (["--vault-from-env", "password=PW"], []),
            // An option without its value has none to show.
            (["--ssl-client-passphrase"], []),
            ([], []),
        ] as [([String], [String])])
    func `finds the secrets of a command line`(_ arguments: [String], _ secrets: [String]) {
        #expect(ArgumentSecrets(arguments).values == secrets)
    }
}

@Suite struct ProxySecretsTests {
    @Test func `are the passwords of proxies that the environment names`() {
        let environment = [
            "http_proxy": "http://ada:one@h:1", "HTTPS_PROXY": "http://ada:t%20wo@h:1", "ALL_PROXY": "h:1",
            "OTHER": "http://ada:three@h",
        ]
        #expect(ProxySecrets { environment[$0] }.values == ["one", "one", "t%20wo", "t wo"])
    }
}

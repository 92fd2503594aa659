import Testing

@testable import Variables

@Suite struct SecretNamesTests {
    @Test(arguments: [
        "password", "Password", "PASSWORD", "newPassword", "admin_password", "userpassword", "password2",
        "password_prod",
        "passwd", "db-pwd", "dbPass", "passphrase", "secret", "client_secret", "clientSecret", "CLIENTSECRET",
        "token", "access_token", "refreshToken", "id_token", "sessionToken", "recoveryToken", "stateToken",
        "deviceToken",
        "x-csrf-token", "accesstoken", "token (staging)", "apikey", "api-key", "api_key", "apiKey", "API KEY",
        "X-API-Key", "API_KEY_STAGING", "apiKeyValue", "Authorization", "Proxy-Authorization", "authorizationHeader",
        "credential", "credentials", "private key", "privateKey", "private_key", "aws.secret.access.key", "AccessKey",
        "Ocp-Apim-Subscription-Key", "session id", "sessionId", "PHPSESSID", "JSESSIONID", "sid", "Cookie",
        "Set-Cookie",
        "jwt", "userJwt", "bearer", "otp", "passwordHash", "SecretBase64",
    ])
    func `hides the value of`(_ name: String) {
        #expect(SecretNames.isSecret(name))
    }

    @Test(arguments: [
        "", "url", "username", "login", "email", "userId", "tokenType", "token_type", "token_endpoint", "tokenUrl",
        "tokenId", "expires_in", "tokenExpiry", "passwordPolicy", "passwordChanged", "hasPassword", "is_secret",
        "requiresToken", "secretName", "secretary", "maxTokens", "total_tokens", "nextPageToken", "page_token",
        "continuationToken", "authorizationServerId", "authorization_endpoint", "compass", "bypass", "key", "keyId",
        "monkey", "kid", "sidebar", "inside", "cookieDomain", "author", "session", "credentialsFile",
    ])
    func `shows the value of`(_ name: String) {
        #expect(!SecretNames.isSecret(name))
    }
}

import HTTPModel
import Testing

@testable import CommandFrontEnd

@Suite struct PostmanAPITests {
    @Test(
        arguments: [
            ("https://api.postman.com/collections/1?apikey=K", "https://api.postman.com/collections/1", "K"),
            ("https://api.getpostman.com/c?a=b&apikey=K&c=d", "https://api.getpostman.com/c?a=b&c=d", "K"),
            ("https://api.postman.com/collections/1", "https://api.postman.com/collections/1", "option"),
            ("https://api.postman.com/c?apikey=", "https://api.postman.com/c?apikey=", "option"),
            ("https://api.postman.com.evil.example/c?apikey=K", "https://api.postman.com.evil.example/c?apikey=K", nil),
            ("https://postman.com/c?apikey=K", "https://postman.com/c?apikey=K", nil),
            ("http://127.0.0.1:1/api/c?apikey=K", "http://127.0.0.1:1/api/c", "K"),
            ("http://127.0.0.1:2/api/c?apikey=K", "http://127.0.0.1:2/api/c?apikey=K", nil),
        ] as [(String, String, String?)])
    func `moves the key out of the query of its own hosts, and gives it to no other`(
        _ text: String, _ expected: String, _ key: String?
    ) throws {
        var url = try HTTPURL(text)
        #expect(PostmanAPI(key: "option", baseURL: "http://127.0.0.1:1/api/").takeKey(from: &url) == key)
        #expect(url.text == expected)
    }

    @Test func `has the address of a UID`() {
        #expect(PostmanAPI(key: nil).url(of: "1-2", below: "collections") == "https://api.postman.com/collections/1-2")
    }
}

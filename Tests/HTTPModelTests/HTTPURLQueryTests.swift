import HTTPModel
import Testing

@Suite struct HTTPURLQueryTests {
    @Test(arguments: [
        (nil, "key=v"), ("", "key=v"), ("a=1", "a=1&key=v"), ("key=1", "key=1&key=v"), ("a", "a&key=v"),
    ])
    func `appends a parameter behind the others`(_ query: String?, _ expected: String) {
        var url = HTTPURL(scheme: "http", host: "h", query: query)
        url.appendQueryParameter("key", "v")
        #expect(url.query == expected)
    }

    @Test func `escapes what would separate`() {
        var url = HTTPURL(scheme: "http", host: "h")
        url.appendQueryParameter("a b=", "1&2 #é")
        #expect(url.query == "a%20b%3D=1%262%20%23%C3%A9")
    }

    @Test(arguments: [
        ("key=1", nil), ("key=1&a=2&key", "a=2"), ("Key=1", "Key=1"), ("akey=1&keyb=2", "akey=1&keyb=2"), ("", ""),
        ("a&&key=1", "a&"),
    ])
    func `removes every parameter of a key`(_ query: String, _ expected: String?) {
        var url = HTTPURL(scheme: "http", host: "h", query: query)
        url.removeQueryParameters("key")
        #expect(url.query == expected)
    }

    @Test func `finds a key that is encoded in the query`() {
        var url = HTTPURL(scheme: "http", host: "h", query: "api%20key=1&b=2")
        url.removeQueryParameters("api key")
        #expect(url.query == "b=2")
    }
}

/// What files and their parts are called in messages.
extension PostmanFormatError.Expected {
    var name: String {
        switch self {
        case .collection: "a collection"
        case .environment: "an environment"
        case .globals: "a globals file"
        case .cookieJar: "a cookie jar"
        case .certificateList: "a list of client certificates"
        }
    }

    /// How to get such a file.
    var remedy: String {
        switch self {
        case .collection: "export it from Postman as Collection v2.1"
        case .environment, .globals: "export it from Postman, or write {\"values\": [{\"key\": …, \"value\": …}]}"
        case .cookieJar: "write one with --export-cookie-jar"
        case .certificateList: "write [{\"matches\": [\"https://HOST/*\"], \"cert\": FILE, \"key\": FILE}]"
        }
    }

    var option: String {
        switch self {
        case .collection: "without an option"
        case .environment: "with --environment"
        case .globals: "with --globals"
        case .cookieJar: "with --cookie-jar"
        case .certificateList: "with --ssl-client-cert-list"
        }
    }
}

extension PostmanFormatError.Part {
    var name: String {
        switch self {
        case .items: "\"item\" of a collection or folder"
        case .item: "an item"
        case .request: "\"request\" of an item"
        case .values: "\"values\" of an environment"
        case .value: "a value of an environment"
        case .cookies: "\"cookies\" of a cookie jar"
        case .cookie: "a cookie of a jar"
        case .cookieDomain: "the domain of a cookie"
        case .certificate: "an entry of a list of client certificates"
        }
    }

    var expected: String {
        switch self {
        case .items, .values, .cookies: "an array of objects"
        case .item: "an object with a \"request\" or an \"item\""
        case .request: "an object, or the URL as a string"
        case .value: "an object with a \"key\" and a \"value\""
        case .cookie: "an object with a \"key\", a \"value\" and a \"domain\""
        case .cookieDomain: "the name of a host"
        case .certificate: "an object with \"matches\", \"cert\" and \"key\""
        }
    }

    var remedy: String {
        switch self {
        case .items, .item, .request: "correct it by hand, or export the collection from Postman again"
        case .values, .value: "write {\"values\": [{\"key\": …, \"value\": …}]}, or export it from Postman again"
        case .cookies, .cookie, .cookieDomain: PostmanFormatError.Expected.cookieJar.remedy
        case .certificate: PostmanFormatError.Expected.certificateList.remedy
        }
    }
}

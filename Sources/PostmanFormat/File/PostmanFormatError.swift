package import Diagnostics
package import JSONTree

/// Why a collection, environment, globals file, cookie jar or list of client certificates could not be used.
package enum PostmanFormatError: Error, Sendable {
    /// What a file is read as.
    package enum Expected: Sendable, Hashable {
        case collection, environment, globals, cookieJar, certificateList
    }

    /// A part of a file that must be of a certain kind.
    package enum Part: Sendable, Hashable {
        case items, item, request, values, value
        case cookies, cookie, cookieDomain, certificate
    }

    /// A value of the user's file.
    package struct Place: Sendable {
        package var document: JSONDocument
        package var location: JSONLocation
    }

    /// The text is not JSON; the reader of JSON says where and why.
    case invalidJSON(Diagnostic, Expected)
    /// The top level is a value of that kind.
    case notAnObject(kind: String, Expected, at: Place)
    /// The file is something else.
    case foreign(ForeignFormat, Expected, at: Place)
    /// The part is of a kind that cannot be understood, or `missing`.
    case unreadable(Part, kind: String, at: Place)
}

extension PostmanFormatError.Place {
    func member(_ name: String) -> Self { Self(document: document, location: location.member(name)) }

    func element(_ index: Int) -> Self { Self(document: document, location: location.element(index)) }
}

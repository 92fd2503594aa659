import JSONTree

/// Judges a profile as a whole: every failing field is reported in one answer.
struct ProfileValidation {
    let schema: ProfileSchema

    /// The profile in the order in which it is shown: `firstName`, `lastName`, `mobilePhone`, what else is set,
    /// `secondEmail`, `login`, `email`. Those that are always shown are null when unset.
    ///
    /// `loginIsTaken` tells whether another user has the login.
    func checked(_ profile: JSONObject, loginIsTaken: (String) -> Bool) throws(OktaError) -> JSONObject {
        for member in profile.members {
            guard schema.defines(member.name) else { throw .notDefined(member.name) }
            let isText = member.value.string != nil || member.value.isNull
            guard isText || schema.customAttributes.contains(member.name) else { throw OktaError(.malformedBody) }
        }
        let causes = causes(profile, loginIsTaken: loginIsTaken)
        if let first = causes.first { throw .validation(first.field, causes.map { "\($0.field): \($0.text)" }) }
        return Self.ordered(profile)
    }

    private typealias Cause = (field: String, text: String)

    private func causes(_ profile: JSONObject, loginIsTaken: (String) -> Bool) -> [Cause] {
        var causes: [Cause] = []
        for field in ProfileSchema.required where (profile[field]?.string ?? "").isEmpty {
            causes.append((field, "The field cannot be left blank"))
        }
        let login = profile["login"]?.string ?? ""
        if !Self.isAddress(login) {
            causes.append(("login", "Username must be in the form of an email address"))
        } else if loginIsTaken(login) {
            causes.append(("login", "An object with this field already exists in the current organization"))
        }
        if let email = profile["email"]?.string, !email.isEmpty, !Self.isAddress(email) {
            causes.append(("email", "Does not match required pattern"))
        }
        for member in profile.members {
            guard let text = member.value.string, !text.isEmpty else { continue }
            causes += faults(member.name, text)
        }
        return causes
    }

    private func faults(_ name: String, _ text: String) -> [Cause] {
        var causes: [Cause] = []
        if name == "firstName" || name == "lastName", Self.holdsTag(text) {
            causes.append((name, "The field must not contain HTML tags"))
        }
        if let lengths = ProfileSchema.lengths(name), !lengths.contains(text.count) {
            let limits = "between \(lengths.lowerBound) and \(lengths.upperBound)"
            causes.append((name, "The field must have \(limits) characters"))
        }
        return causes
    }

    /// One `@` with text before it and a host of two labels or more behind it, no blanks.
    static func isAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            return false
        }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }

    /// True for `<` with a letter or `/` behind it and a `>` later.
    private static func holdsTag(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let open = bytes.firstIndex(of: UInt8(ascii: "<")), let close = bytes.lastIndex(of: UInt8(ascii: ">")),
            open + 1 < close
        else { return false }
        let next = bytes[open + 1].asciiLetterOrSlash
        return next
    }

    private static func ordered(_ profile: JSONObject) -> JSONObject {
        let first = ["firstName", "lastName", "mobilePhone"]
        let last = ["secondEmail", "login", "email"]
        var members: [JSONObject.Member] = []
        members.reserveCapacity(6)
        for name in first { members.append(.init(name: name, value: profile[name] ?? .null)) }
        for member in profile.members where !first.contains(member.name) && !last.contains(member.name) {
            if !member.value.isNull { members.append(member) }
        }
        for name in last { members.append(.init(name: name, value: profile[name] ?? .null)) }
        return JSONObject(members: members)
    }
}

extension UInt8 {
    fileprivate var asciiLetterOrSlash: Bool {
        switch self {
        case 0x2F, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}

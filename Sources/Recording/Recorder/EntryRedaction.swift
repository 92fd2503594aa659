import Diagnostics
import Digests
import HTTPModel
import JSONTree

/// Puts stand-ins in the place of the secrets of an entry. What is redacted already stays as it is.
struct EntryRedaction {
    let standIns: StandIns

    func redacted(_ entry: JSON) -> JSON {
        guard case .object(let object) = entry else { return entry }
        return .object(
            JSONObject(
                members: object.members.map { member in
                    let value =
                        switch member.name {
                        case "request", "response": message(member.value)
                        case RecordedFacts.member: everywhere(member.value)
                        // Times and places. A secret of digits must not be looked for in them.
                        default: member.value
                        }
                    return .init(name: member.name, value: value)
                }))
    }

    /// A request or a response.
    private func message(_ json: JSON) -> JSON {
        guard case .object(let object) = json else { return json }
        return .object(
            JSONObject(
                members: object.members.map { member in
                    let value: JSON =
                        switch member.name {
                        case "headers": list(member.value, field)
                        case "cookies": list(member.value) { .string(standIns.standIn(for: $1)) }
                        case "content", "postData": content(member.value)
                        default: everywhere(member.value)
                        }
                    return .init(name: member.name, value: value)
                }))
    }

    /// Every text in the value. Names stay: they are those of the format.
    private func everywhere(_ json: JSON) -> JSON {
        switch json {
        case .string(let text): .string(standIns.redact(text))
        case .array(let elements): .array(elements.map(everywhere))
        case .object(let object):
            .object(JSONObject(members: object.members.map { .init(name: $0.name, value: everywhere($0.value)) }))
        case .null, .bool, .number: json
        }
    }

    private func list(_ json: JSON, _ value: (_ name: String, _ value: String) -> JSON) -> JSON {
        guard let elements = json.array else { return json }
        return .array(
            elements.map { element in
                guard case .object(var object) = element, let name = object["name"]?.string,
                    let text = object["value"]?.string
                else { return element }
                object["value"] = value(name, text)
                return .object(object)
            })
    }
}

extension EntryRedaction {
    /// Cookies and credentials are no one's business, whatever they are.
    private func field(_ name: String, _ value: String) -> JSON {
        switch name.lowercased() {
        case "cookie": .string(value.split(separator: ";").map { cookie($0) }.joined(separator: ";"))
        case "set-cookie":
            .string(
                cookie(value.prefix { $0 != ";" }) + standIns.redact(String(value.drop { $0 != ";" })))
        case "authorization", "proxy-authorization": .string(credentials(value))
        default: .string(standIns.redact(value))
        }
    }

    /// A cookie without a name is all value. Source: RFC 6265bis section 5.6
    private func cookie(_ pair: Substring) -> String {
        let value = pair.firstIndex(of: "=").map { pair[pair.index(after: $0)...] } ?? pair.drop { $0 == " " }
        return pair[..<value.startIndex] + standIns.standIn(for: String(value))
    }

    /// The scheme stays.
    private func credentials(_ value: String) -> String {
        let known = standIns.redact(value)
        guard known == value else { return known }
        guard let blank = value.firstIndex(of: " "), value[..<blank].allSatisfy({ $0.isLetter || $0 == "-" }) else {
            return standIns.standIn(for: value)
        }
        return value[...blank] + standIns.standIn(for: String(value[value.index(after: blank)...]))
    }

    private func content(_ json: JSON) -> JSON {
        guard case .object(var object) = json, let text = object["text"]?.string else { return everywhere(json) }
        let encoding = object["encoding"] ?? object["_encoding"]
        if encoding?.string == "base64", let bytes = Base64.standard.decode(text) {
            if let redacted = standIns.redact(bytes) { object["text"] = .string(Base64.standard.encode(redacted)) }
        } else {
            let redacted = standIns.redact(text)
            if redacted.utf8.count != text.utf8.count, object["size"] != nil {
                object["size"] = .number(JSONNumber(redacted.utf8.count))
            }
            object["text"] = .string(redacted)
        }
        return .object(object)
    }
}

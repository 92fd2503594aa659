import Digests
import JSONTree
import RunModel

/// An error in the words of newman's file reports. Its texts are masked already.
struct ReportedError {
    let name: String
    let message: String
    /// Number and name of the test that failed, for an assertion.
    private var test: (index: Int, name: String)?
    /// Line and column, counted from 1.
    private var position: (line: Int, column: Int)?
    /// Members that only this kind of error has.
    private var details: [(String, JSON)] = []

    /// The script that positions point into.
    private static let file = "sandbox-script.js"

    /// Nil for an assertion that did not fail. Its position is made up, as newman's is: the line counts assertions, the
    /// column items.
    init?(_ assertion: AssertionResult, _ mask: SecretMask) {
        guard case .failed(let message) = assertion.verdict else { return nil }
        name = mask.text(assertion.errorName)
        self.message = mask.text(message)
        test = (assertion.index, mask.text(assertion.name))
        position = (assertion.index + 1, assertion.cursor.position + 1)
    }

    init(_ error: ScriptError, _ mask: SecretMask) {
        name = mask.text(error.name)
        message = mask.text(error.message)
        if let line = error.line { position = (line, error.column ?? 1) }
    }

    init(_ failure: RequestFailure, _ mask: SecretMask) {
        name = "Error"
        message = mask.text(failure.message)
        details = failure.details.map { ($0.0, mask.json($0.1)) }
    }

    var stack: String {
        let summary = "\(name): \(message)"
        guard let position else { return summary }
        return summary + "\n    at Object.eval (\(Self.file):\(position.line):\(position.column))"
    }

    /// The error of an assertion within its execution.
    var brief: JSON { .object(JSONObject(members(checked: false))) }

    /// The error with what identifies it.
    func full(id: String, milliseconds: Int) -> JSON {
        var object = JSONObject(members(checked: true))
        object["id"] = .string(id)
        object["timestamp"] = .number(JSONNumber(milliseconds))
        object["stacktrace"] = .array(frames)
        for (name, value) in details { object[name] = value }
        return .object(object)
    }

    private func members(checked: Bool) -> [(String, JSON)] {
        var members: [(String, JSON)] = [("name", .string(name))]
        if let test {
            members.append(("index", .number(JSONNumber(test.index))))
            members.append(("test", .string(test.name)))
        }
        let stack = stack
        members.append(("message", .string(message)))
        members.append(("stack", .string(stack)))
        if checked { members.append(("checksum", .string(Self.checksum(stack)))) }
        return members
    }

    /// Tells errors apart, and keeps nobody out: where MD5 is forbidden there is none.
    private static func checksum(_ text: String) -> String {
        (try? Digest.md5.hash(text)).map(Hexadecimal.encode) ?? ""
    }

    private var frames: [JSON] {
        guard let position else { return [] }
        return [
            [
                "fileName": .string(Self.file), "lineNumber": .number(JSONNumber(position.line)),
                "functionName": "Object.eval", "typeName": "Object", "methodName": "eval",
                "columnNumber": .number(JSONNumber(position.column)), "native": false,
            ]
        ]
    }
}

import CJavaScriptCore
import JSONTree
import Variables

/// The scopes as JSON texts in JavaScript's memory. A scope that has not changed since the last script that asked is not
/// written again. It belongs to the context, whose end is that of the texts too.
final class ScopeTexts {
    private struct Written {
        /// Holds the entries, so that their place in memory cannot be given to others.
        let scope: VariableScope
        let text: JavaScriptValue
    }

    private unowned let context: JavaScriptContext
    private var written: [ScriptScope: Written] = [:]
    private var ids: [ScriptScope: String] = [:]
    private var chance = DynamicVariables(random: .system, now: WallTime.now)

    init(_ context: JavaScriptContext) { self.context = context }

    func text(of scope: VariableScope, _ kind: ScriptScope) -> JavaScriptValue {
        let known = written[kind]
        if let known, known.scope.isSame(as: scope) { return known.text }
        let text = made(scope.definitionText(id: scope.id ?? madeUpID(kind)))
        JSValueProtect(context.global, text.reference)
        if let known { JSValueUnprotect(context.global, known.text.reference) }
        written[kind] = Written(scope: scope, text: text)
        return text
    }

    private func made(_ text: [UInt8]) -> JavaScriptValue {
        let string = JavaScriptString(utf8: text)
        return JavaScriptValue(reference: JSValueMakeString(context.global, string.reference), context: context.global)
    }

    /// Scopes without a file have no id, which would be made up for each script anew.
    private func madeUpID(_ kind: ScriptScope) -> String {
        if let known = ids[kind] { return known }
        let id = chance.uuid()
        ids[kind] = id
        return id
    }
}

extension VariableScope {
    /// Whether both are one in memory. Values that were changed and are equal again count as different.
    fileprivate func isSame(as other: VariableScope) -> Bool {
        guard entries.count == other.entries.count, name == other.name, id == other.id else { return false }
        return entries.withUnsafeBufferPointer { own in
            other.entries.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
        }
    }

    /// The scope as a definition of Postman's: name, id and values, each with its key, value and type.
    fileprivate func definitionText(id: String) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(64 * (entries.count + 2))
        text.append(#"{"id":"#)
        JSON.string(id).write(to: &text)
        if let name {
            text.append(#","name":"#)
            JSON.string(name).write(to: &text)
        }
        text.append(#","values":["#)
        for (index, entry) in entries.enumerated() {
            if index > 0 { text.append(",") }
            entry.write(to: &text)
        }
        text.append("]}")
        return text
    }
}

extension Variable {
    fileprivate func write(to text: inout [UInt8]) {
        text.append(#"{"key":"#)
        JSON.string(key).write(to: &text)
        if let value {
            text.append(#","value":"#)
            value.write(to: &text)
        }
        if let type {
            text.append(#","type":"#)
            JSON.string(type).write(to: &text)
        }
        text.append(isDisabled ? #","disabled":true}"# : "}")
    }
}

extension [UInt8] {
    /// JSON as it goes, without a tree in between.
    fileprivate mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}

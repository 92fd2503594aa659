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
        let string = text.withUnsafeBytes { JavaScriptString(cString: $0.assumingMemoryBound(to: CChar.self)) }
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

    /// The scope as a definition of Postman's: name, id and values, each with its key, value and type. Ended by a zero
    /// byte, which stands nowhere else in JSON.
    fileprivate func definitionText(id: String) -> [UInt8] {
        var writer = DefinitionWriter(capacity: 64 * (entries.count + 2))
        writer.open("{")
        writer.member("name", name)
        writer.member("id", id)
        writer.key("values")
        writer.open("[")
        for entry in entries { writer.write(entry) }
        writer.close("]}")
        return writer.output + [0]
    }
}

/// Writes JSON as it goes, without a tree in between.
private struct DefinitionWriter {
    private(set) var output: [UInt8] = []
    private var needsComma = false

    init(capacity: Int) { output.reserveCapacity(capacity) }

    mutating func open(_ bracket: StaticString) {
        separate()
        append(bracket)
        needsComma = false
    }

    mutating func close(_ brackets: StaticString) {
        append(brackets)
        needsComma = true
    }

    mutating func key(_ name: StaticString) {
        separate()
        append("\"")
        append(name)
        append("\":")
        needsComma = false
    }

    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        write(text)
    }

    mutating func write(_ variable: Variable) {
        open("{")
        key("key")
        write(variable.key)
        if let value = variable.value {
            key("value")
            value.write(to: &output)
            needsComma = true
        }
        member("type", variable.type)
        if variable.isDisabled {
            key("disabled")
            append("true")
        }
        close("}")
    }

    private mutating func write(_ text: String) {
        JSON.string(text).write(to: &output)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { append(",") }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { output.append(contentsOf: $0) }
    }
}

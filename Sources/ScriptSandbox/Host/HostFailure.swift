import CJavaScriptCore

/// What a host function throws into JavaScript.
struct HostFailure: Error {
    private enum Cause {
        /// An Error with that name and message.
        case error(name: String, message: String)
        case thrown(JavaScriptValue)
    }

    // Thrown and caught within one call, on the thread of the context.
    nonisolated(unsafe) private let cause: Cause

    /// An Error, of which scripts can tell the kind by its `name`.
    init(name: String = "Error", _ message: String) { cause = .error(name: name, message: message) }

    /// A value of the engine itself, such as the SyntaxError of a text that does not compile.
    init(thrown value: JavaScriptValue) { cause = .thrown(value) }

    static func typeError(_ message: String) -> HostFailure { HostFailure(name: "TypeError", message) }

    func made(in context: OpaquePointer) -> OpaquePointer {
        switch cause {
        case .thrown(let value): return value.reference
        case .error(let name, let message):
            let text = JavaScriptString(message)
            var argument: OpaquePointer? = JSValueMakeString(context, text.reference)
            guard let error = JSObjectMakeError(context, 1, &argument, nil) else {
                return JSValueMakeUndefined(context)
            }
            if name != "Error" {
                let key = JavaScriptString("name")
                let value = JavaScriptString(name)
                // kJSPropertyAttributeDontEnum
                JSObjectSetProperty(
                    context, error, key.reference, JSValueMakeString(context, value.reference), 1 << 2, nil)
            }
            return error
        }
    }
}

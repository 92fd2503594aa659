import CJavaScriptCore

/// Keeps one value of the engine alive, and the context with it.
final class HeldValue {
    private let context: JavaScriptContext
    let value: JavaScriptValue

    init(_ value: JavaScriptValue, in context: JavaScriptContext) {
        self.context = context
        self.value = value
        JSValueProtect(value.context, value.reference)
    }

    deinit { JSValueUnprotect(value.context, value.reference) }
}

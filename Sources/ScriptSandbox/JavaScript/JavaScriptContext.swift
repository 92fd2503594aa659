import CJavaScriptCore

/// One realm of JavaScript with a heap of its own. It belongs to one thread at a time.
///
/// After the engine has been told to end a script in the middle, nothing more must run here: take a new context.
final class JavaScriptContext {
    let group: OpaquePointer
    let global: OpaquePointer
    /// What the engine has private pointers to; it must be there as long as the engine.
    private var kept: [AnyObject] = []

    /// Nil when there is no engine, or when it gives none, as when memory is short.
    init?() {
        guard JavaScriptLibrary.problem == nil, let group = JSContextGroupCreate() else { return nil }
        guard let global = JSGlobalContextCreateInGroup(group, nil) else {
            JSContextGroupRelease(group)
            return nil
        }
        self.group = group
        self.global = global
    }

    deinit {
        JSGlobalContextRelease(global)
        JSContextGroupRelease(group)
    }

    func hold(_ value: JavaScriptValue) -> HeldValue { HeldValue(value, in: self) }

    /// Keeps alive what a pointer in the engine leads to.
    func keep(_ target: AnyObject) { kept.append(target) }
}

extension JavaScriptContext {
    /// Runs a text as a program of the global scope and returns its value. Its first line is line 1 of `url`.
    func evaluate(_ text: borrowing JavaScriptString, url: String) throws(JavaScriptError) -> JavaScriptValue {
        let name = JavaScriptString(url)
        var exception: OpaquePointer?
        let result = JSEvaluateScript(global, text.reference, nil, name.reference, 1, &exception)
        return try checked(result, exception)
    }

    /// Calls a function without a receiver. The engine runs all microtasks before it returns from the outermost call.
    func call(_ function: JavaScriptValue, _ arguments: HostValue...) throws(JavaScriptError) -> JavaScriptValue {
        try call(function, arguments)
    }

    func call(_ function: JavaScriptValue, _ arguments: [HostValue]) throws(JavaScriptError) -> JavaScriptValue {
        var exception: OpaquePointer?
        let room = max(arguments.count, 1)
        // On the stack, where the collector sees the arguments that are made already.
        let result = withUnsafeTemporaryAllocation(of: OpaquePointer?.self, capacity: room) { buffer in
            for (index, argument) in arguments.enumerated() {
                buffer.initializeElement(at: index, to: argument.made(in: global).reference)
            }
            return JSObjectCallAsFunction(
                global, function.reference, nil, arguments.count, buffer.baseAddress, &exception)
        }
        return try checked(result, exception)
    }

    private func checked(
        _ result: OpaquePointer?, _ exception: OpaquePointer?
    ) throws(JavaScriptError) -> JavaScriptValue {
        if let exception { throw JavaScriptError(JavaScriptValue(reference: exception, context: global)) }
        guard let result else { throw JavaScriptError(message: "the engine gave no value") }
        return JavaScriptValue(reference: result, context: global)
    }
}

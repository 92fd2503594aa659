import CJavaScriptCore

/// What came of compiling a text: the function, or what the engine threw.
enum CompiledFunction {
    case function(JavaScriptValue)
    case thrown(JavaScriptValue)

    /// Makes a function of its parameters and its body, as the `Function` constructor does. A body cannot end the function
    /// before its end.
    init(parameters: [String], body: borrowing JavaScriptString, url: String, in context: OpaquePointer) {
        let address = JavaScriptString(url)
        let names: [OpaquePointer?] = parameters.map { name in
            name.withCString { JSStringCreateWithUTF8CString($0) }
        }
        defer { for case let name? in names { JSStringRelease(name) } }
        var exception: OpaquePointer?
        let made = JSObjectMakeFunction(
            context, nil, UInt32(names.count), names, body.reference, address.reference, 1, &exception)
        if let made {
            self = .function(JavaScriptValue(reference: made, context: context))
        } else {
            self = .thrown(
                JavaScriptValue(reference: exception ?? JSValueMakeUndefined(context), context: context))
        }
    }
}

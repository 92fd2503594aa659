import CJavaScriptCore

extension JavaScriptContext {
    /// Makes an object with these functions as its properties. Only JavaScript that is given it can call them.
    func makeObject(_ functions: [HostFunction]) -> JavaScriptValue? {
        guard let type = HostFunctionClass.shared.reference else { return nil }
        let object = JSObjectMake(global, nil, nil)
        for function in functions {
            let box = HostFunctionBox(function)
            keep(box)
            // Unretained: the context keeps the box until the engine is gone.
            let callee = JSObjectMake(global, type, Unmanaged.passUnretained(box).toOpaque())
            let name = JavaScriptString(function.name)
            JSObjectSetProperty(global, object, name.reference, callee, 0, nil)
        }
        return JavaScriptValue(reference: object, context: global)
    }
}

/// The class of the function objects. The engine's classes belong to no context.
private struct HostFunctionClass: @unchecked Sendable {
    // Read only, and counted atomically by the engine.
    let reference: OpaquePointer?

    static let shared: HostFunctionClass = "HostFunction".withCString { name in
        var definition = JSClassDefinition()
        definition.className = name
        definition.callAsFunction = callHostFunction
        return HostFunctionClass(reference: JSClassCreate(&definition))
    }
}

private let callHostFunction: JSObjectCallAsFunctionCallback = { context, function, _, count, arguments, exception in
    guard let data = JSObjectGetPrivate(function) else { return JSValueMakeUndefined(context) }
    let box = Unmanaged<HostFunctionBox>.fromOpaque(data).takeUnretainedValue()
    let call = HostCall(context: context, arguments: UnsafeBufferPointer(start: arguments, count: count))
    cjsc_lock(context)
    defer { cjsc_unlock(context) }
    do throws(HostFailure) {
        return try box.function.body(call).made(in: context).reference
    } catch {
        exception.pointee = error.made(in: context)
        return nil
    }
}

import CJavaScriptCore

/// What Swift gives to JavaScript: an answer of a host function, or an argument of a call.
enum HostValue {
    case undefined
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    /// Becomes an ArrayBuffer with a copy of the bytes.
    case bytes([UInt8])
    case array([HostValue])
    /// A value that JavaScript has already.
    case value(JavaScriptValue)

    static func integer(_ number: Int) -> HostValue { .number(Double(number)) }

    /// A string, or undefined for nil.
    static func optional(_ text: String?) -> HostValue { text.map(HostValue.string) ?? .undefined }
}

extension HostValue {
    func made(in context: OpaquePointer) -> JavaScriptValue {
        JavaScriptValue(reference: reference(in: context), context: context)
    }

    private func reference(in context: OpaquePointer) -> OpaquePointer {
        switch self {
        case .undefined: return JSValueMakeUndefined(context)
        case .null: return JSValueMakeNull(context)
        case .bool(let value): return JSValueMakeBoolean(context, value)
        case .number(let value): return JSValueMakeNumber(context, value)
        case .string(let text):
            let string = JavaScriptString(text)
            return JSValueMakeString(context, string.reference)
        case .bytes(let bytes): return Self.arrayBuffer(bytes, context)
        case .array(let elements): return Self.array(elements, context)
        case .value(let value): return value.reference
        }
    }

    /// Longer arrays than this are filled an element at a time.
    private static let stackRoom = 64

    private static func array(_ elements: [HostValue], _ context: OpaquePointer) -> OpaquePointer {
        if elements.count <= stackRoom {
            return shortArray(elements, context) ?? JSValueMakeUndefined(context)
        }
        guard let array = JSObjectMakeArray(context, 0, nil, nil) else { return JSValueMakeUndefined(context) }
        // Into the engine's own array: pointers in our heap would be unseen by its collector.
        for (index, element) in elements.enumerated() {
            JSObjectSetPropertyAtIndex(context, array, UInt32(index), element.reference(in: context), nil)
        }
        return array
    }

    /// Made at once, of values on the stack, where the collector sees them: a third of the time.
    private static func shortArray(_ elements: [HostValue], _ context: OpaquePointer) -> OpaquePointer? {
        withUnsafeTemporaryAllocation(of: OpaquePointer?.self, capacity: max(elements.count, 1)) { buffer in
            for (index, element) in elements.enumerated() {
                buffer.initializeElement(at: index, to: element.reference(in: context))
            }
            return JSObjectMakeArray(context, elements.count, buffer.baseAddress, nil)
        }
    }

    private static func arrayBuffer(_ bytes: [UInt8], _ context: OpaquePointer) -> OpaquePointer {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: $0) }
        // The engine frees the copy, even when it makes no buffer of it.
        let buffer = JSObjectMakeArrayBufferWithBytesNoCopy(
            context, copy, bytes.count, { start, _ in start?.deallocate() }, nil, nil)
        return buffer ?? JSValueMakeUndefined(context)
    }
}

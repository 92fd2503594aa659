import CJavaScriptCore

extension JavaScriptValue {
    /// Lends the bytes of an ArrayBuffer or of the stretch that a typed array shows; nil for anything else. They must not
    /// outlive the call, nor may JavaScript run meanwhile.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        guard kind == .object else { return nil }
        let type = JSValueGetTypedArrayType(context, reference, nil)
        if type == kJSTypedArrayTypeNone { return nil }
        if type == kJSTypedArrayTypeArrayBuffer {
            let count = JSObjectGetArrayBufferByteLength(context, reference, nil)
            guard count > 0, let start = JSObjectGetArrayBufferBytesPtr(context, reference, nil) else {
                return body(UnsafeRawBufferPointer(start: nil, count: 0))
            }
            return body(UnsafeRawBufferPointer(start: start, count: count))
        }
        let count = JSObjectGetTypedArrayByteLength(context, reference, nil)
        guard count > 0, let start = JSObjectGetTypedArrayBytesPtr(context, reference, nil) else {
            return body(UnsafeRawBufferPointer(start: nil, count: 0))
        }
        // The pointer is that of the whole buffer.
        let offset = JSObjectGetTypedArrayByteOffset(context, reference, nil)
        return body(UnsafeRawBufferPointer(start: start + offset, count: count))
    }

    /// A copy of the bytes of an ArrayBuffer or a typed array; nil for anything else.
    var bytes: [UInt8]? { withBytes { [UInt8]($0) } }
}

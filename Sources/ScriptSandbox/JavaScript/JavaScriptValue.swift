import CJavaScriptCore

/// A value of the engine, good for as long as it stands on the stack: the engine's collector looks there and nowhere else
/// in our memory. To keep one, hold it with `HeldValue`.
struct JavaScriptValue {
    let reference: OpaquePointer
    let context: OpaquePointer

    enum Kind {
        case undefined, null, boolean, number, string, object, other
    }

    var kind: Kind {
        switch JSValueGetType(context, reference) {
        case kJSTypeUndefined: .undefined
        case kJSTypeNull: .null
        case kJSTypeBoolean: .boolean
        case kJSTypeNumber: .number
        case kJSTypeString: .string
        case kJSTypeObject: .object
        default: .other
        }
    }

    var isUndefined: Bool { kind == .undefined }

    /// The value of a boolean; nil for any other kind.
    var bool: Bool? { kind == .boolean ? JSValueToBoolean(context, reference) : nil }

    /// The value of a number; nil for any other kind.
    var number: Double? { kind == .number ? JSValueToNumber(context, reference, nil) : nil }

    /// The text of a string; nil for any other kind. Unpaired surrogates become U+FFFD.
    var string: String? {
        guard kind == .string, let copy = JSValueToStringCopy(context, reference, nil) else { return nil }
        return JavaScriptString(owning: copy).text
    }

    /// What a number or a text says as a whole number that can be one.
    var integer: Int? { number.flatMap { Int(exactly: $0.rounded(.towardZero)) } }
}

extension JavaScriptValue {
    /// The property of an object; nil when there is none to be had: a value of another kind, undefined, a getter that throws.
    func property(_ name: String) -> JavaScriptValue? {
        guard kind == .object else { return nil }
        let text = JavaScriptString(name)
        guard let found = JSObjectGetProperty(context, reference, text.reference, nil) else { return nil }
        let value = JavaScriptValue(reference: found, context: context)
        return value.isUndefined ? nil : value
    }

    func element(_ index: Int) -> JavaScriptValue? {
        guard kind == .object, let found = JSObjectGetPropertyAtIndex(context, reference, UInt32(index), nil) else {
            return nil
        }
        return JavaScriptValue(reference: found, context: context)
    }

    /// The elements of an array that are strings. Nil for anything but an array.
    var strings: [String]? {
        guard JSValueIsArray(context, reference), let count = property("length")?.integer else { return nil }
        return (0..<count).compactMap { element($0)?.string }
    }

    var isFunction: Bool { kind == .object && JSObjectIsFunction(context, reference) }
}

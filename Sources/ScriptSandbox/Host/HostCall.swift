/// The arguments of one call of a host function. Good for the time of the call only.
struct HostCall {
    let context: OpaquePointer
    private let arguments: UnsafeBufferPointer<OpaquePointer?>

    init(context: OpaquePointer, arguments: UnsafeBufferPointer<OpaquePointer?>) {
        self.context = context
        self.arguments = arguments
    }

    var count: Int { arguments.count }

    /// Nil when fewer arguments were given.
    subscript(index: Int) -> JavaScriptValue? {
        guard index < arguments.count, let reference = arguments[index] else { return nil }
        return JavaScriptValue(reference: reference, context: context)
    }

    /// The text of an argument that is a string; nil for anything else.
    func string(_ index: Int) -> String? { self[index]?.string }

    func number(_ index: Int) -> Double? { self[index]?.number }

    /// The argument as a whole number, its fraction cut off; nil for anything but a number.
    func integer(_ index: Int) -> Int? { self[index]?.integer }

    func bool(_ index: Int) -> Bool? { self[index]?.bool }

    /// The strings of an array.
    func strings(_ index: Int) -> [String]? { self[index]?.strings }

    /// A copy of the bytes of an ArrayBuffer or of a typed array.
    func bytes(_ index: Int) -> [UInt8]? { self[index]?.bytes }

    /// The text of an argument that must be a string.
    func requiredString(_ index: Int) throws(HostFailure) -> String {
        guard let text = string(index) else { throw .typeError("argument \(index + 1) must be a string") }
        return text
    }
}

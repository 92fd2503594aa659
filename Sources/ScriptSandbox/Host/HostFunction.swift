/// One function that JavaScript may call on the host.
///
/// A group of them is an array, made by a static function in a file of its own, as an extension of `HostFunction`:
///
///     extension HostFunction {
///         static var hashing: [HostFunction] {
///             [
///                 HostFunction("hash") { call throws(HostFailure) in
///                     .bytes(digest(call.bytes(0) ?? []))
///                 }
///             ]
///         }
///     }
///
/// and takes part once it stands in `HostFunction.all`.
struct HostFunction {
    let name: String
    let body: (HostCall) throws(HostFailure) -> HostValue

    init(_ name: String, _ body: @escaping (HostCall) throws(HostFailure) -> HostValue) {
        self.name = name
        self.body = body
    }
}

/// What a function object of the engine points to.
final class HostFunctionBox {
    let function: HostFunction

    init(_ function: HostFunction) { self.function = function }
}

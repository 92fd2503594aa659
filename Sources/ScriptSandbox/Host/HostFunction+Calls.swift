import JSONTree
import RunModel

/// What a script asks of the run.
extension HostFunction {
    static func calls(_ script: CurrentScript) -> [HostFunction] {
        [
            // send(callID, request as JSON text): the answer comes while the loop turns.
            HostFunction("send") { call throws(HostFailure) in
                guard let id = call.integer(0) else { throw .typeError("a call needs a number") }
                let text = try call.requiredString(1)
                guard let request = try? JSON(parsing: text) else { throw .typeError("a request must be JSON") }
                script.send(request, callID: id)
                return .undefined
            },
            HostFunction("dynamicVariable") { call throws(HostFailure) in
                .optional(script.host?.script(makesUp: try call.requiredString(0)))
            },
            // vault(operation, key, value as JSON text) -> JSON text {"value": …} or {"error": message}
            HostFunction("vault") { call throws(HostFailure) in
                let access = VaultAccess(
                    operation: try call.requiredString(0), key: call.string(1) ?? "", value: call.string(2))
                return .string(access.answer(in: script.host).text())
            },
            // cookieJar(operation, url, arguments as JSON text) -> JSON text {"value": …} or {"error": {name, message}}
            HostFunction("cookieJar") { call throws(HostFailure) in
                let arguments = call.string(2).flatMap { try? JSON(parsing: $0) } ?? []
                let access = CookieAccess(
                    operation: try call.requiredString(0), url: call.string(1) ?? "", arguments: arguments)
                return .string(access.answer(in: script.host).text())
            },
        ]
    }
}

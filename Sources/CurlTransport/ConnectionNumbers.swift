import CCurl

/// Numbers the connections of one transport, counting from 1. An open connection is known by its local port.
struct ConnectionNumbers {
    struct Connection {
        var number = 0
        var address = ""
        var port = 0
    }

    private var last = 0
    private var open: [Int: Connection] = [:]

    /// The connection that the transfer of a handle ran over; number 0 when there was none.
    mutating func connection(of easy: borrowing EasyHandle, isNew: Bool) -> Connection {
        let localPort = easy.long(CURLINFO_LOCAL_PORT)
        guard localPort > 0 else { return Connection(address: easy.string(CURLINFO_PRIMARY_IP)) }
        if !isNew, let known = open[localPort] { return known }
        last += 1
        let made = Connection(
            number: last, address: easy.string(CURLINFO_PRIMARY_IP), port: easy.long(CURLINFO_PRIMARY_PORT))
        open[localPort] = made
        return made
    }
}

import CCurl
import HTTPModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// What libcurl calls while `CurlTransport` turns. The context pointer is the transfer, unretained: see there.

/// Source: https://curl.se/libcurl/c/CURLOPT_WRITEFUNCTION.html
let writeCallback: ccurl_data_function = { bytes, size, count, context in
    let transfer = Transfer.at(context)
    return transfer.take { (reader) throws(ResponseReader.Stop) in
        try reader.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
    } ? size * count : 0
}

/// Source: https://curl.se/libcurl/c/CURLOPT_HEADERFUNCTION.html
let headerCallback: ccurl_data_function = { bytes, size, count, context in
    let transfer = Transfer.at(context)
    return transfer.takeHeaderLine(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
}

/// Source: https://curl.se/libcurl/c/CURLOPT_READFUNCTION.html
let readCallback: ccurl_data_function = { buffer, size, count, context in
    let transfer = Transfer.at(context)
    transfer.lastActivity = transfer.now
    let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
    return transfer.readBody(into: room) ?? ccurl_read_abort
}

/// Source: https://curl.se/libcurl/c/CURLOPT_SEEKFUNCTION.html
let seekCallback: ccurl_seek_function = { context, offset, origin in
    let transfer = Transfer.at(context)
    guard origin == 0, transfer.bodyReader?.seek(to: Int(offset)) == true else { return CURL_SEEKFUNC_FAIL }
    return CURL_SEEKFUNC_OK
}

/// Source: https://curl.se/libcurl/c/CURLOPT_OPENSOCKETFUNCTION.html
let openCallback: ccurl_open_function = { context, _, address in
    Transfer.at(context).noteAddress(numericAddress(of: address))
    // Programs that the tool starts must not inherit the connection.
    let made = socket(address.pointee.family, address.pointee.socktype, address.pointee.protocol)
    guard made >= 0 else { return ccurl_socket_bad }
    _ = fcntl(made, F_SETFD, FD_CLOEXEC)
    return made
}

extension Transfer {
    fileprivate static func at(_ context: UnsafeMutableRawPointer?) -> Transfer {
        // Never null: every handle gets its context when it is made.
        Unmanaged<Transfer>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
    }

    /// Of a name with both kinds of address, such as `localhost`, the IPv4 one is the one to report.
    fileprivate func noteAddress(_ address: String) {
        if !triedAddress.contains(".") || address.contains(".") { triedAddress = address }
    }

    /// False gives the transfer up.
    fileprivate func take(_ action: (inout ResponseReader) throws(ResponseReader.Stop) -> Void) -> Bool {
        lastActivity = now
        do {
            try action(&reader)
            return true
        } catch {
            switch error {
            case .tooLarge: stop = .responseTooLarge
            case .malformed(let reason): (stop, stopDetail) = (.malformedResponse, reason)
            case .unwanted: stop = .interrupted
            }
        }
        return false
    }

    fileprivate func takeHeaderLine(_ line: UnsafeRawBufferPointer) -> Bool {
        let wasComplete = reader.headerIsComplete
        guard take({ (reader) throws(ResponseReader.Stop) in try reader.takeHeaderLine(line) }) else { return false }
        guard reader.headerIsComplete, !wasComplete, !reader.isInterim else { return true }
        // A body that was sent with HEAD makes libcurl expect one back, which never comes.
        if isHead { return request.body == nil }
        // Still in time: libcurl asks before it writes the first byte of the body.
        if !reader.isDecoded { try? setDecoding(false) }
        return take { (reader) throws(ResponseReader.Stop) in try reader.prepareBody() }
    }

    fileprivate func readBody(into room: UnsafeMutableRawBufferPointer) -> Int? {
        guard bodyReader != nil else { return 0 }
        if let count = bodyReader?.read(into: room) { return count }
        (stop, stopDetail) = (.bodyFile, bodyReader?.failure ?? "")
        return nil
    }
}

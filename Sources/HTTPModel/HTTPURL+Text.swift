extension HTTPURL {
    /// The whole URL, credentials and fragment included, with the port only where one was written.
    package var text: String {
        var text = ""
        text.reserveCapacity(scheme.utf8.count + host.utf8.count + path.utf8.count + (query?.utf8.count ?? 0) + 16)
        text += scheme
        text += "://"
        if let credentials {
            text += credentials.user
            if !credentials.password.isEmpty { text += ":" + credentials.password }
            text += "@"
        }
        text += host
        if let port {
            text += ":"
            text += String(port)
        }
        text += path
        if let query {
            text += "?"
            text += query
        }
        if let fragment { text += "#" + fragment }
        return text
    }

    package var textWithoutCredentials: String {
        guard credentials != nil else { return text }
        var url = self
        url.credentials = nil
        return url.text
    }

    /// What stands in the request line: the path, and the query with its `?`.
    package var requestTarget: String {
        guard let query else { return path }
        return path + "?" + query
    }

    /// The value of the `Host` field: the host, with the port only where one was written.
    package var hostField: String {
        guard let port else { return host }
        return host + ":" + String(port)
    }

    /// The port to connect to.
    package var effectivePort: Int { port ?? defaultPort }

    package var defaultPort: Int { scheme == "https" ? 443 : 80 }

    /// True for `localhost`, the names below it and loopback addresses: they stay on this machine.
    package var isLoopback: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" || IPv4Address(host)?.isLoopback == true
    }
}

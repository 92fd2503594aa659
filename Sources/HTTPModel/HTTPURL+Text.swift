extension HTTPURL {
    /// The whole URL, credentials and fragment included, with the port only where one was written.
    package var text: String {
        var text = scheme + "://"
        if let credentials {
            text += credentials.user
            if !credentials.password.isEmpty { text += ":" + credentials.password }
            text += "@"
        }
        text += hostField + requestTarget
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
        return "\(host):\(port)"
    }

    /// The port to connect to.
    package var effectivePort: Int { port ?? defaultPort }

    package var defaultPort: Int { scheme == "https" ? 443 : 80 }

    /// True for `localhost`, the names below it and loopback addresses: they stay on this machine.
    package var isLoopback: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" || IPv4Address(host)?.isLoopback == true
    }
}

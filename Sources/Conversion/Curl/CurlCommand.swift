import HTTPModel
import RunModel

/// One request as a command that sends what a run sends. Source: https://curl.se/docs/manpage.html
struct CurlCommand {
    private let resolved: ResolvedRequest
    private let request: HTTPRequest
    private let secrets: ShellSecrets
    private let body: CurlBody?
    private let isHead: Bool

    init(_ resolved: ResolvedRequest, _ request: HTTPRequest, _ secrets: ShellSecrets) {
        self.resolved = resolved
        self.request = request
        self.secrets = secrets
        isHead = request.method == "HEAD"
        body =
            isHead
            ? nil : request.body.map { CurlBody($0, contentType: request.fields["Content-Type"], secrets: secrets) }
    }

    /// What the command cannot say, each for a line of comment.
    var remarks: [String] {
        var remarks: [String] = []
        if case .unfit(let type) = resolved.authorization {
            remarks.append("without its auth of type \"\(type)\", which signs each request anew")
        }
        if isHead, let body = request.body {
            remarks.append("without its body of \(body.length) bytes, which curl does not send with HEAD")
        }
        return remarks
    }

    /// With a line feed at its end.
    var text: [UInt8] {
        let lines = [firstLine] + arguments.map(\.text)
        return (body?.pipe ?? []) + lines.joined(separator: Array(" \\\n  ".utf8)) + [0x0A]
    }

    private var firstLine: [UInt8] {
        let switches = flags.flatMap { Array(" ".utf8) + $0.text }
        return Array("curl".utf8) + switches + [0x20] + CurlURL(resolved, request).word(secrets).quoted
    }

    private var flags: [CurlArgument] {
        var flags: [CurlArgument] = isHead ? [CurlArgument("--head")] : []
        if resolved.redirects.follows {
            flags.append(CurlArgument(resolved.redirects.keepsAuthorization ? "--location-trusted" : "--location"))
        }
        // Who asks for an encoding himself would get the bytes as they came.
        if request.fields.contains("Accept-Encoding"), !resolved.defaultFields.contains("accept-encoding") {
            flags.append(CurlArgument("--compressed"))
        }
        if !resolved.verifiesTLS { flags.append(CurlArgument("--insecure")) }
        return flags + CurlURL(resolved, request).flags
    }

    private var arguments: [CurlArgument] {
        method + redirects + authorization
            + CurlFields(request: request, defaults: resolved.defaultFields, secrets: secrets).arguments(body)
            + expectation + (body?.arguments ?? [])
    }

    /// Nothing where it is the one that curl takes by itself: with a method of its own curl keeps it on every redirect.
    private var method: [CurlArgument] {
        let usual = isHead ? "HEAD" : body == nil ? "GET" : "POST"
        return request.method == usual ? [] : [CurlArgument("--request", secrets.word(request.method))]
    }

    private var redirects: [CurlArgument] {
        let rules = resolved.redirects
        guard rules.follows else { return [] }
        var arguments: [CurlArgument] = []
        if rules.maximum != RedirectRules().maximum {
            arguments.append(CurlArgument("--max-redirs", String(rules.maximum)))
        }
        if rules.keepsMethod, body != nil {
            arguments += ["--post301", "--post302", "--post303"].map { CurlArgument($0) }
        }
        return arguments
    }

    private var authorization: [CurlArgument] {
        switch resolved.authorization {
        case .inRequest, .unfit: []
        case .basic(let user, let password): [CurlArgument("--user", secrets.word(user + ":" + password))]
        case .digest(let user, let password):
            [CurlArgument("--digest"), CurlArgument("--user", secrets.word(user + ":" + password))]
        }
    }

    /// curl would ask a server whether it may send a large body.
    private var expectation: [CurlArgument] {
        guard let body = request.body, self.body != nil, body.length > 1 << 20, !request.fields.contains("Expect")
        else { return [] }
        return [CurlArgument("--header", "Expect:")]
    }
}

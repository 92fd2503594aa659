/// A place on the command line that names a file to read.
struct NamedInput {
    /// What the user knows it by: `COLLECTION`, `--environment`.
    var name: String
    var path: String?
}

extension StandardInput {
    /// Refuses more than one reader: the second would find nothing left.
    static func check(_ inputs: [NamedInput]) throws(UsageError) {
        let readers = inputs.filter { $0.path == path }.map(\.name)
        if readers.count > 1 { throw .standardInputTwice(readers) }
    }
}

extension SourceOptions {
    var inputs: [NamedInput] { [NamedInput(name: "COLLECTION", path: collection)] + inputsOfVariables }

    fileprivate var inputsOfVariables: [NamedInput] {
        [
            NamedInput(name: "--environment", path: environment), NamedInput(name: "--globals", path: globals),
            NamedInput(name: "--chains", path: chains),
        ]
    }
}

extension RunOptions {
    var inputs: [NamedInput] {
        collections.map { NamedInput(name: "COLLECTION", path: $0) } + sources.inputsOfVariables + [
            NamedInput(name: "--iteration-data", path: iterationData),
            NamedInput(name: "--cookie-jar", path: export.cookieJar),
            NamedInput(name: "--vault", path: scripting.vaultFile),
            NamedInput(name: "--ssl-client-cert-list", path: tls.certificateList),
            NamedInput(name: "--ssl-extra-ca-certs", path: tls.extraAuthorities),
        ]
    }
}

import CXML2

/// The functions of libxml2, loaded at the first use of XPath in a process. They may be called from any thread.
struct LibXML2: @unchecked Sendable {
    private static let loaded: LibXML2? = LibXML2()

    let functions: cxml2_functions

    static func load() throws(XMLQueryError) -> LibXML2 {
        guard let loaded else { throw .libraryMissing }
        return loaded
    }

    private init?() {
        let functions = UnsafeMutablePointer<cxml2_functions>.allocate(capacity: 1)
        defer { functions.deallocate() }
        guard cxml2_load(functions) == 1 else { return nil }
        self.functions = functions.pointee
        self.functions.initialize()
    }

    /// Runs `body` with the library's complaints kept off standard error; the last one is given back.
    func quietly<Result>(_ body: () -> Result) -> (result: Result, complaint: Complaint) {
        let ear = Ear()
        // The library keeps a handler for each thread; it is taken back before `ear` ends.
        functions.set_error_handler(Unmanaged.passUnretained(ear).toOpaque()) { context, error in
            guard let context, let error, let message = error.pointee.message else { return }
            Unmanaged<Ear>.fromOpaque(context).takeUnretainedValue().complaint = Complaint(
                message: String(cString: message), line: Int(error.pointee.line))
        }
        let result = withExtendedLifetime(ear) { body() }
        functions.set_error_handler(nil, nil)
        return (result, ear.complaint)
    }

    /// Takes a text that the library made.
    func take(_ text: UnsafeMutablePointer<UInt8>?) -> String {
        guard let text else { return "" }
        defer { functions.free.pointee(text) }
        return String(cString: text)
    }

    private final class Ear {
        var complaint = Complaint()
    }
}

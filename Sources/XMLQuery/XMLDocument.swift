import CXML2

/// Owns one parsed document.
struct XMLDocument: ~Copyable {
    private let library: LibXML2
    private let pointer: UnsafeMutableRawPointer

    enum Kind { case xml, html }

    /// Nothing outside the document is read: no network, no file, no external entity. A document that declares entities of
    /// its own is refused, since a few lines of them unfold to any size.
    static func parse(
        _ bytes: [UInt8], as kind: Kind, encoding: String?, _ library: LibXML2
    ) throws(XMLQueryError) -> XMLDocument {
        let (pointer, complaint) = library.quietly { read(bytes, kind, encoding, library) }
        guard let pointer else { throw .malformed(reason: complaint.reason, line: complaint.line) }
        let document = XMLDocument(library: library, pointer: pointer)
        guard !document.declaresEntities else { throw .declaresEntities }
        return document
    }

    private init(library: LibXML2, pointer: UnsafeMutableRawPointer) {
        self.library = library
        self.pointer = pointer
    }

    deinit { library.functions.free_document(pointer) }

    /// The texts of what the expression selects, in document order. Prefixes are those that the root element declares; its
    /// default namespace goes by the prefix `_`.
    borrowing func evaluate(_ expression: String) throws(XMLQueryError) -> [String] {
        let functions = library.functions
        guard let context = functions.new_context(pointer) else { throw .outOfMemory }
        defer { functions.free_context(context) }
        registerNamespaces(in: context)
        let (result, complaint) = library.quietly {
            expression.withCString { text in
                text.withMemoryRebound(to: UInt8.self, capacity: expression.utf8.count + 1) {
                    functions.evaluate($0, context)
                }
            }
        }
        guard let result else { throw .badExpression(expression, reason: complaint.reason) }
        defer { functions.free_object(result) }
        return texts(of: result)
    }

    private static func read(
        _ bytes: [UInt8], _ kind: Kind, _ encoding: String?, _ library: LibXML2
    ) -> UnsafeMutableRawPointer? {
        let quiet = CXML2_NO_NETWORK | CXML2_NO_ERROR_OUTPUT | CXML2_NO_WARNING_OUTPUT
        return bytes.withUnsafeBytes { buffer -> UnsafeMutableRawPointer? in
            guard let count = Int32(exactly: buffer.count), count > 0,
                let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
            else { return nil }
            switch kind {
            case .xml: return library.functions.read_xml(start, count, nil, encoding, Int32(quiet))
            case .html:
                let options = Int32(quiet | CXML2_RECOVER)
                return library.functions.read_html(start, count, nil, encoding, options)
            }
        }
    }

    private var declaresEntities: Bool {
        var declaration = library.functions.internal_subset(pointer)?.pointee.children
        while let node = declaration {
            if node.pointee.type == Int32(CXML2_ENTITY_DECLARATION) { return true }
            declaration = node.pointee.next
        }
        return false
    }

    private borrowing func registerNamespaces(in context: UnsafeMutableRawPointer) {
        let functions = library.functions
        guard let root = functions.root(pointer), let list = functions.namespaces(pointer, root) else { return }
        defer { functions.free.pointee(list) }
        var index = 0
        while let namespace = list[index] {
            if let href = namespace.pointee.href {
                _ = functions.register_namespace(context, namespace.pointee.prefix ?? Self.defaultPrefix, href)
            }
            index += 1
        }
    }

    private borrowing func texts(of result: UnsafeMutablePointer<cxml2_object>) -> [String] {
        let functions = library.functions
        guard result.pointee.type == Int32(CXML2_NODE_SET) else {
            return [library.take(functions.object_text(result))]
        }
        guard let set = result.pointee.nodes, set.pointee.count > 0 else { return [] }
        functions.sort(set)
        return (0..<Int(set.pointee.count)).compactMap { index in
            set.pointee.nodes?[index].map { library.take(functions.node_text($0)) }
        }
    }

    /// `_` as a C string that lives as long as the process.
    nonisolated(unsafe) private static let defaultPrefix: UnsafePointer<UInt8> = {
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: 2)
        text[0] = UInt8(ascii: "_")
        text[1] = 0
        return UnsafePointer(text)
    }()
}

extension JSON {
    package func text(indent: JSONIndentation = .none) -> String {
        String(decoding: utf8(indent: indent), as: UTF8.self)
    }

    /// - Parameter depth: In how many others the value is to stand.
    package func utf8(indent: JSONIndentation = .none, depth: Int = 0) -> [UInt8] {
        var writer = JSONWriter(indent: indent, depth: depth)
        writer.write(self)
        return writer.output
    }

    /// Writes the text behind what the output holds already.
    package func write(to output: inout [UInt8], indent: JSONIndentation = .none) {
        var writer = JSONWriter(appendingTo: output, indent: indent)
        output = []
        writer.write(self)
        output = writer.output
    }
}

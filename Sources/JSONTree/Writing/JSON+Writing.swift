extension JSON {
    package func text(indent: JSONIndentation = .none) -> String {
        String(decoding: utf8(indent: indent), as: UTF8.self)
    }

    package func utf8(indent: JSONIndentation = .none) -> [UInt8] {
        var writer = JSONWriter(indent: indent)
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

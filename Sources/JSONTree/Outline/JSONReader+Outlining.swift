extension JSONReader {
    /// Goes behind a value, and tells where it stands with what is wanted in it.
    mutating func outline(_ selection: JSONSelection) throws(JSONSyntaxError) -> JSONOutline {
        var outliner = JSONOutliner()
        do {
            offset = try outliner.note(bytes.span, at: offset, selection)
        } catch {
            throw described(error)
        }
        return JSONOutline(bytes, outliner.nodes)
    }

    /// Checks a value and goes behind it.
    mutating func skipValue() throws(JSONSyntaxError) {
        do {
            offset = try JSONOutliner.endOfValue(bytes.span, at: offset)
        } catch {
            throw described(error)
        }
    }

    private mutating func described(_ violation: JSONOutliner.Violation) -> JSONSyntaxError {
        offset = violation.offset
        switch violation.kind {
        case .unexpected(let expected): return unexpected(expected)
        case .noComma(let bracket):
            return unexpected(bracket == ASCII.rightBrace ? .commaOrBrace : .commaOrBracket)
        case .trailingComma(let bracket): return trailingComma(before: bracket == ASCII.rightBrace ? "}" : "]")
        case .tooDeep: return JSONSyntaxError(.tooDeep(limit: Self.nestingLimit), offset..<offset + 1)
        case .number: return badNumber(from: offset)
        case .string:
            do {
                _ = try readString(quote: ASCII.doubleQuote)
                return unterminated(from: violation.offset)
            } catch {
                return error
            }
        }
    }
}

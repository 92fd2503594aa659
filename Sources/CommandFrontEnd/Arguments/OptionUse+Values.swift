extension OptionUse {
    /// A whole number in that range.
    func number(atLeast least: Int = 0, atMost most: Int = WholeNumber.largest) throws(UsageError) -> Int {
        guard let number = WholeNumber.parse(text), (least...most).contains(number) else {
            throw .notAWholeNumber(text, option: spelling, atLeast: least, atMost: most)
        }
        return number
    }

    /// A number of milliseconds; nil, which stands for no limit, for 0 and for no value.
    func limit() throws(UsageError) -> Duration? {
        if text.isEmpty { return nil }
        let milliseconds = try number()
        return milliseconds == 0 ? nil : .milliseconds(milliseconds)
    }

    /// A number of bytes; `Int.max`, which no response reaches, for 0.
    func size() throws(UsageError) -> Int {
        guard let bytes = ByteSize.parse(text) else { throw .notASize(text, option: spelling) }
        return bytes == 0 ? .max : bytes
    }

    /// The two sides of the first `=`; there must be a name before it.
    func assignment(_ form: String) throws(UsageError) -> (name: String, value: String) {
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
            throw .notAnAssignment(text, option: spelling, form: form)
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }

    /// One word of a closed set.
    func choice<Choice>(_ type: Choice.Type) throws(UsageError) -> Choice
    where Choice: CaseIterable & RawRepresentable<String> {
        guard let choice = Choice(rawValue: text) else {
            throw .notOneOf(Choice.allCases.map(\.rawValue), text, option: spelling)
        }
        return choice
    }

    /// `NAME=ENVVAR`: a name, with the value of a variable of the process.
    func variableFromEnvironment() throws(UsageError) -> RunOptions.Variable {
        let (name, source) = try assignment("NAME=ENVVAR")
        guard let value = environment(source) else {
            throw .missingEnvironmentVariable(source, option: spelling)
        }
        return RunOptions.Variable(name: name, value: value, isFromEnvironment: true)
    }
}

/// Which bytes of the source a value takes: for changes that leave the rest of a text as it was written.
extension JSONDocument {
    /// The bytes of a value; nil when the text has no such value.
    package func range(of location: JSONLocation) -> Range<Int>? {
        guard var locator = try? JSONLocator(self), let (token, isExact) = try? locator.token(nearest: location),
            isExact
        else { return nil }
        return token.value
    }

    /// The bytes of each element of an array, in their order; nil when there is no array.
    package func ranges(ofElementsAt location: JSONLocation) -> [Range<Int>]? {
        guard let range = range(of: location), source[range.lowerBound] == ASCII.leftBracket,
            var locator = try? JSONLocator(self)
        else { return nil }
        return try? locator.elements(ofArrayAt: range.lowerBound)
    }
}

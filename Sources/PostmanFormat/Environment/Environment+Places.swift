package import JSONTree

extension Environment {
    /// Where the value of the last variable of that name stands in the file; nil for one that came from elsewhere.
    package func place(ofValueOf key: String) -> JSONLocation? {
        var values = document?.root
        for case .member(let name) in valuesLocation.steps { values = values?[name] }
        guard let index = values?.array?.lastIndex(where: { $0["key"]?.string == key }) else { return nil }
        return valuesLocation.element(index).member("value")
    }
}

extension JSON {
    /// The value at a place below this one; nil where there is none.
    package func value(at location: JSONLocation) -> JSON? {
        var value: JSON? = self
        for step in location.steps {
            switch step {
            case .member(let name): value = value?[name]
            case .element(let index): value = value?[index]
            }
        }
        return value
    }
}

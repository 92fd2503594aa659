import JSONTree

/// Where the items of a collection that was converted stand in the file they come from.
struct Origins: Sendable {
    /// Places in the file, by places in the converted collection. Empty when nothing was converted.
    var places: [JSONLocation: JSONLocation] = [:]

    /// The place in the file of a value, or of the nearest value around it that has one.
    func place(of location: JSONLocation) -> JSONLocation {
        guard !places.isEmpty else { return location }
        var steps = location.steps
        while true {
            if let place = places[JSONLocation(steps)] { return place }
            guard steps.popLast() != nil else { return .root }
        }
    }
}

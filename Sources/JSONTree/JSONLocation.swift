/// Where a value stands in a document: the steps from its root.
package struct JSONLocation: Sendable, Hashable {
    package enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
    }

    package var steps: [Step]

    package init(_ steps: [Step] = []) { self.steps = steps }

    package static let root = JSONLocation()

    package func member(_ name: String) -> JSONLocation { JSONLocation(steps + [.member(name)]) }

    package func element(_ index: Int) -> JSONLocation { JSONLocation(steps + [.element(index)]) }
}

/// One line of a step's `expect`: an assertion on the response.
package struct Expectation: Sendable, Hashable {
    package var selector: Selector
    package var predicate: Predicate
    /// The selector as the user wrote it, for messages.
    package var selectorText: String

    package init(selector: Selector, predicate: Predicate, selectorText: String) {
        self.selector = selector
        self.predicate = predicate
        self.selectorText = selectorText
    }
}

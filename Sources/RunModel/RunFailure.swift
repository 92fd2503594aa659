/// One thing that went wrong in a run, as the list of failures at its end shows it.
package struct RunFailure: Sendable, Hashable {
    /// The kind of failure in the words of newman's table: `AssertionError` or `Error`.
    package var name: String
    /// The assertion's name; empty for a failed request.
    package var test: String
    package var message: String
    /// Where it happened: `assertion:0 in expectations`, `request`.
    package var place: String
    /// Where in a script it happened: `5:7`, or `5:7 of "Folder"` for the script of a level above the item.
    package var position: String?
    /// Full path of the item.
    package var itemPath: String
    package var iteration: Int

    package init(
        name: String, test: String, message: String, place: String, position: String? = nil, itemPath: String,
        iteration: Int
    ) {
        self.name = name
        self.test = test
        self.message = message
        self.place = place
        self.position = position
        self.itemPath = itemPath
        self.iteration = iteration
    }
}

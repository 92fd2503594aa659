package import PostmanFormat

/// What a run is about: the files behind it, as they were read.
package struct ReportSubject: Sendable {
    package var collection: Collection
    package var environment: Environment?
    package var globals: Environment?

    package init(collection: Collection, environment: Environment? = nil, globals: Environment? = nil) {
        self.collection = collection
        self.environment = environment
        self.globals = globals
    }
}

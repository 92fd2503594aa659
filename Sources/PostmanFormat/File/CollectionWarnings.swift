import Diagnostics
import JSONTree

/// What there is to say about a collection that can be read all the same.
struct CollectionWarnings {
    var collection: Collection
    var format: CollectionFile.Format

    var all: [Diagnostic] {
        [oldFormat, unknownSchema, noRequests].compactMap(\.self)
    }

    private var oldFormat: Diagnostic? {
        guard format == .v1 else { return nil }
        return Diagnostic(
            .warning, "collection \"\(collection.info.name)\" is in format v1, which Postman no longer writes",
            at: SourceLocation(file: collection.document.file, line: 1, column: 1),
            help: "\"postrider convert OLD.json NEW.json\" makes it one of v2.1, which runs the same")
    }

    private var unknownSchema: Diagnostic? {
        guard format == .v2, let schema = collection.info.schema, !SchemaVersion(schema).isKnown else { return nil }
        return collection.document.diagnostic(
            .warning, "collection follows schema version \"\(SchemaVersion(schema).name)\", which is unknown here",
            at: collection.location.member("info").member("schema"), label: "read as v2.1 all the same",
            help: "export it as Collection v2.1 if something is missing")
    }

    var noRequests: Diagnostic? {
        guard collection.items.allSatisfy({ $0.allItems.isEmpty }) else { return nil }
        return Diagnostic(
            .warning, "collection \"\(collection.info.name)\" holds no requests",
            at: SourceLocation(file: collection.document.file, line: 1, column: 1))
    }
}

import Diagnostics
import JSONTree
import PostmanFormat
import RunModel

/// One script of a collection that can run, with who owns it.
struct CollectionScript {
    /// As messages name it: `request "Users / Create"`.
    let owner: String
    let phase: ScriptJob.Phase
    let text: String
    let location: JSONLocation
    /// The path of the file that the code lies in; nil where it lies in the collection.
    let file: String?

    /// As messages name it: `test script of request "Users / Create"`.
    var name: String { "\(phase == .test ? "test" : "pre-request") script of \(owner)" }
}

extension CollectionScript {
    /// Every script that can run, in the order of the file: the collection's, then those of each folder and request.
    ///
    /// - Parameter original: The same collection before the code of scripts in files of their own was put in.
    static func all(of collection: Collection, original: Collection) -> [CollectionScript] {
        let sources = events(original).map(\.event.script.source)
        return zip(events(collection), sources).compactMap { owned, source in
            guard !owned.event.isDisabled, owned.event.script.isRunnable, let phase = phase(owned.event) else {
                return nil
            }
            return CollectionScript(
                owner: owned.owner, phase: phase, text: owned.event.script.text, location: owned.event.location,
                file: source)
        }
    }

    private static func phase(_ event: Event) -> ScriptJob.Phase? {
        switch event.listen {
        case .prerequest: .prerequest
        case .test: .test
        case .other: nil
        }
    }

    private struct OwnedEvent {
        var owner: String
        var event: Event
    }

    private static func events(_ collection: Collection) -> [OwnedEvent] {
        collection.events.map { OwnedEvent(owner: "collection \"\(collection.info.name)\"", event: $0) }
            + collection.items.flatMap { events($0, in: []) }
    }

    private static func events(_ item: CollectionItem, in folders: [String]) -> [OwnedEvent] {
        let path = folders + [item.name]
        let name = path.joined(separator: " / ")
        switch item {
        case .request(let item):
            return item.events.map { OwnedEvent(owner: "request \"\(name)\"", event: $0) }
        case .group(let group):
            return group.events.map { OwnedEvent(owner: "folder \"\(name)\"", event: $0) }
                + group.items.flatMap { events($0, in: path) }
        }
    }
}

extension Collection {
    /// Changes every script of the collection, of its folders and of its requests, in the order of the file.
    ///
    /// - Parameter change: Gets the event as it stands, and returns the script to put in place of the event's own.
    package mutating func changeScripts(_ change: (Event) -> Script) {
        events.changeScripts(change)
        items.changeScripts(change)
    }
}

extension [CollectionItem] {
    fileprivate mutating func changeScripts(_ change: (Event) -> Script) {
        for index in indices {
            switch self[index] {
            case .request(var item):
                item.events.changeScripts(change)
                self[index] = .request(item)
            case .group(var group):
                group.events.changeScripts(change)
                group.items.changeScripts(change)
                self[index] = .group(group)
            }
        }
    }
}

extension [Event] {
    fileprivate mutating func changeScripts(_ change: (Event) -> Script) {
        for index in indices { self[index].script = change(self[index]) }
    }
}

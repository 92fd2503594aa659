package import JSONTree

/// A hook of a collection, folder or request, and the script that runs there.
package struct Event: Sendable, Hashable {
    /// When an event takes place. Names compare exactly; any other than these two never runs.
    package enum Listen: Sendable, Hashable {
        case prerequest
        case test
        case other(String)

        package init(_ name: String) {
            switch name {
            case "prerequest": self = .prerequest
            case "test": self = .test
            default: self = .other(name)
            }
        }
    }

    package var listen: Listen
    package var script: Script
    package var isDisabled: Bool
    /// Where the event stands in the collection's document.
    package var location: JSONLocation

    package init(listen: Listen, script: Script, isDisabled: Bool = false, location: JSONLocation = .root) {
        self.listen = listen
        self.script = script
        self.isDisabled = isDisabled
        self.location = location
    }
}

extension [Event] {
    /// The events to run at that moment, in their order: disabled ones and those with nothing to run are left out.
    package func runnable(_ listen: Event.Listen) -> [Event] {
        filter { $0.listen == listen && !$0.isDisabled && $0.script.isRunnable }
    }
}

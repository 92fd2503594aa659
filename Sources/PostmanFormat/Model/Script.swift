package import JSONTree

/// The code of an event.
package struct Script: Sendable, Hashable {
    /// As in the file, or generated.
    package var id: String
    /// As written, such as `text/javascript`. Never checked: everything runs as JavaScript.
    package var type: String
    /// The lines joined with a line feed.
    package var text: String
    /// A file or an address that the code should come from. A script that has one runs nothing until its code is loaded.
    package var source: String?
    /// Look-up table of `pm.require`, as in the file.
    package var packages: JSON?
    /// Look-up table of `pm.execution.runRequest`, as in the file.
    package var requests: JSON?

    package init(
        id: String, type: String = "text/javascript", text: String, source: String? = nil, packages: JSON? = nil,
        requests: JSON? = nil
    ) {
        self.id = id
        self.type = type
        self.text = text
        self.source = source
        self.packages = packages
        self.requests = requests
    }

    /// False for a script of blanks only, and for one that lies elsewhere.
    package var isRunnable: Bool {
        source == nil && text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }

    /// The lines as the schema's `exec` holds them.
    package var lines: [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

package import Variables

/// What a chain step changes in the request of its item.
package struct StepOverride: Sendable, Hashable {
    /// A named part with its new value; nil removes the part.
    package struct Entry: Sendable, Hashable {
        package var name: String
        package var value: Template?

        package init(name: String, value: Template?) {
            self.name = name
            self.value = value
        }
    }

    package enum Body: Sendable, Hashable {
        case removed
        /// Replaces the text of the body.
        case text(Template)
        /// Applied to a JSON body as a JSON Merge Patch (RFC 7396).
        case mergePatch(JSONTemplate)
    }

    package var method: Template?
    package var url: Template?
    package var query: [Entry]
    package var headers: [Entry]
    package var body: Body?

    package init(
        method: Template? = nil, url: Template? = nil, query: [Entry] = [], headers: [Entry] = [], body: Body? = nil
    ) {
        self.method = method
        self.url = url
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// Every template in the override.
    package var templates: [Template] {
        var templates = [method, url].compactMap(\.self)
        templates += query.compactMap(\.value) + headers.compactMap(\.value)
        switch body {
        case .text(let template): templates.append(template)
        case .mergePatch(let patch): templates += patch.templates
        case .removed, nil: break
        }
        return templates
    }
}

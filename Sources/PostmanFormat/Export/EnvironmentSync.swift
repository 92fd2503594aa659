import JSONTree
package import Variables

/// Writes what a run changed back into the environment file that it began with: `--sync-environment`. All the rest stays as
/// it is written there: order, members nobody here knows, numbers, line breaks and blanks.
package struct EnvironmentSync: Sendable {
    private let environment: Environment

    package init(_ environment: Environment) { self.environment = environment }

    /// The new text of the file in UTF-8; nil when there is nothing to change, or no file.
    ///
    /// - Parameters:
    ///   - before: The variables when the run began. What the command line put into them is no change of the run.
    ///   - after: The variables at its end.
    package func text(before: VariableScope, after: VariableScope) -> [UInt8]? {
        let changes = after.changes(since: before)
        guard !changes.isEmpty, let document = environment.document.map(withList),
            let ranges = document.ranges(ofElementsAt: environment.valuesLocation),
            let range = document.range(of: environment.valuesLocation)
        else { return nil }
        var list = EnvironmentList(document, at: environment.valuesLocation, range: range, elements: ranges)
        for change in changes { list.apply(change) }
        return Array(document.source[..<range.lowerBound]) + list.text + document.source[range.upperBound...]
    }

    /// The document, with its values in a list where they are a single one or missing.
    private func withList(_ document: JSONDocument) -> JSONDocument {
        var root = document.root
        root.replaceValue(at: environment.valuesLocation.steps[...]) { values in
            switch values {
            case .array(let elements): .array(elements)
            case .object(let object): .array([.object(object)])
            case .null, .bool, .number, .string, nil: .array([])
            }
        }
        guard root != document.root else { return document }
        return JSONDocument(file: document.file, source: JSONTextStyle(document.source).file(root), root: root)
    }
}

extension JSON {
    /// Changes a value below members of objects; a missing last member is added.
    fileprivate mutating func replaceValue(at steps: ArraySlice<JSONLocation.Step>, _ change: (JSON?) -> JSON) {
        guard case .member(let name) = steps.first else { return self = change(self) }
        guard case .object(var object) = self else { return }
        if steps.count == 1 {
            object[name] = change(object[name])
        } else if var inner = object[name] {
            inner.replaceValue(at: steps.dropFirst(), change)
            object[name] = inner
        }
        self = .object(object)
    }
}

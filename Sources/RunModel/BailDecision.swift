/// What becomes of a run when something in an item fails. The later ones outweigh those before them.
package enum BailDecision: Sendable, Hashable, Comparable {
    /// What can fail in an item.
    package enum Fault: Sendable, Hashable, CaseIterable {
        case assertion, script, request
    }

    case goOn
    /// What is left of the item is passed over, and the run ends behind it.
    case stop
    /// The same, and the fault is an error of the run.
    case abort

    package init(_ fault: Fault, under bail: Bail) {
        switch (fault, bail.contains(.folder), bail.contains(.failure)) {
        case (.script, true, _), (.request, true, _), (.assertion, true, true): self = .abort
        case (_, false, true): self = .stop
        case (.assertion, true, false), (_, false, false): self = .goOn
        }
    }
}

package import RunModel

/// Something in a script that cannot work, found without running it.
package struct ScriptFinding: Error, Sendable, Hashable {
    package enum Problem: Sendable, Hashable {
        /// The engine cannot read the script; the reason is the engine's.
        case syntax(String)
        /// There is no such member of `pm`, as written: `pm.environment.fetch`. The suggestion is a whole name too.
        case unknownMember(String, suggestion: String?)
        /// The member is there in scripts of the other phase only.
        case memberOfOtherPhase(String, ScriptJob.Phase)
    }

    package var problem: Problem
    /// Where in the script, in Unicode scalars from its start.
    package var range: Range<Int>
    /// The same place, counted from 1; columns count characters.
    package var line: Int
    package var column: Int

    init(_ problem: Problem, at range: Range<Int>, in text: String) {
        self.problem = problem
        self.range = range
        let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(range.lowerBound)))
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        line = lines.count
        column = (lines.last?.count ?? 0) + 1
    }
}

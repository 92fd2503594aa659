package import Diagnostics
package import RunModel

/// Finds what cannot work in scripts, without running them: what the engine cannot read, and members of `pm` that there
/// are not.
package final class ScriptChecker {
    private let context: JavaScriptContext

    /// Throws when JavaScriptCore is not installed.
    package init() throws(Diagnostic) {
        if let problem = JavaScriptLibrary.problem { throw problem }
        guard let context = JavaScriptContext() else { throw Diagnostic(.error, "JavaScriptCore does not start") }
        self.context = context
    }

    /// The findings in the order in which they stand in the script. Of one that cannot be read only that is said.
    package func findings(in text: String, phase: ScriptJob.Phase) -> [ScriptFinding] {
        let tokens = ScriptTokenizer.tokens(of: text)
        if let error = syntaxError(in: text) { return [SyntaxPlace.finding(error, in: text, tokens)] }
        return Self.members(tokens, phase).map { ScriptFinding($0, at: $1, in: text) }
    }

    private func syntaxError(in text: String) -> ScriptError? {
        let body = JavaScriptString(ScriptSource.body(of: text))
        switch CompiledFunction(parameters: [], body: body, url: "script", in: context.global) {
        case .function: return nil
        case .thrown(let value): return ScriptError(JavaScriptError(value), in: text)
        }
    }

    private static func members(
        _ tokens: [ScriptToken], _ phase: ScriptJob.Phase
    ) -> [(ScriptFinding.Problem, Range<Int>)] {
        let uses = MemberUse.all(in: tokens)
        let known = Known(given: names(uses.filter(\.isHarmless)), askedFor: names(uses.filter(\.isBare)))
        return uses.compactMap { use in
            guard !use.isHarmless, let problem = problem(of: use, phase, known) else { return nil }
            return (problem, use.range(names: problem.nameCount))
        }
    }

    private static func names(_ uses: [MemberUse]) -> Set<String> { Set(uses.map(\.text)) }

    /// Members that may be there whatever the table says.
    private struct Known {
        /// Those that the script sets itself, or whose type it asks for.
        var given: Set<String>
        /// Those that it mentions without using them, as in `if (pm.response)`.
        var askedFor: Set<String>
    }

    private static func problem(
        of use: MemberUse, _ phase: ScriptJob.Phase, _ known: Known
    ) -> ScriptFinding.Problem? {
        let first = use.names[0].text
        let name = "pm." + first
        guard !known.given.contains(name), !PMMembers.ofEveryObject.contains(first) else { return nil }
        guard let member = PMMembers.all[first] else {
            return .unknownMember(name, suggestion: PMMembers.suggestion(for: first))
        }
        if let other = member.phase, other != phase {
            return known.askedFor.contains(name) ? nil : .memberOfOtherPhase(name, other)
        }
        guard use.names.count > 1, !known.given.contains(use.text) else { return nil }
        let second = use.names[1].text
        guard member.names.contains(second) else {
            return .unknownMember(use.text, suggestion: PMMembers.suggestion(for: second, of: first, member))
        }
        guard let other = member.phases[second], other != phase, !known.askedFor.contains(use.text) else { return nil }
        return .memberOfOtherPhase(use.text, other)
    }
}

extension ScriptFinding.Problem {
    /// How many names the problem is about.
    fileprivate var nameCount: Int {
        switch self {
        case .syntax: 0
        case .unknownMember(let name, _), .memberOfOtherPhase(let name, _): name.split(separator: ".").count - 1
        }
    }
}

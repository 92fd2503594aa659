import JSONTree
import RunModel
import Variables

/// Reads what a step asks for beside its request.
struct StepRulesReader {
    static let keys = ["request", "set", "override", "expect", "capture", "retry", "when", "scripts"]

    private let document: JSONDocument

    init(_ document: JSONDocument) { self.document = document }

    func read(_ members: [String: Entry]) throws(ChainError) -> StepRules {
        var rules = StepRules()
        if let set = members["set"] { rules.set = try assignments(set) }
        if let override = members["override"] { rules.override = try self.override(override) }
        if let expect = members["expect"] { rules.expectations = try expectations(expect) }
        if let capture = members["capture"] { rules.captures = try captures(capture) }
        if let retry = members["retry"] { rules.retry = try self.retry(retry) }
        if let when = members["when"] { rules.conditions = try conditions(when) }
        if let scripts = members["scripts"] { rules.runsScripts = try scripts.bool() }
        return rules.expectingSuccess
    }

    func assignments(_ entry: Entry) throws(ChainError) -> [StepRules.Assignment] {
        try entry.namedEntries().map { .init(variable: $0.name, value: JSONTemplate($0.entry.value)) }
    }

    private func override(_ entry: Entry) throws(ChainError) -> StepOverride {
        let members = try entry.members(known: ["method", "url", "query", "headers", "body"])
        var override = StepOverride()
        override.method = try members["method"].map { (entry) throws(ChainError) in method(try entry.string()) }
        override.url = try members["url"].map { (entry) throws(ChainError) in Template(try entry.string()) }
        if let query = members["query"] { override.query = try entries(query) }
        if let headers = members["headers"] { override.headers = try entries(headers) }
        if let body = members["body"] { override.body = self.body(body) }
        return override
    }

    /// In capitals, as the method of a collection's request.
    private func method(_ text: String) -> Template {
        let method = Template(text)
        return method.isConstant ? Template(text.uppercased()) : method
    }

    private func entries(_ entry: Entry) throws(ChainError) -> [StepOverride.Entry] {
        var entries: [StepOverride.Entry] = []
        for (name, entry) in try entry.namedEntries() {
            switch entry.value {
            case .null: entries.append(.init(name: name, value: nil))
            case .string(let text): entries.append(.init(name: name, value: Template(text)))
            case .number(let number): entries.append(.init(name: name, value: Template(number.text)))
            case .bool(let bool): entries.append(.init(name: name, value: Template(bool ? "true" : "false")))
            case .array, .object:
                throw entry.error(.wrongKind(expected: "a string, or null to remove it", found: entry.value.kind))
            }
        }
        return entries
    }

    private func body(_ entry: Entry) -> StepOverride.Body {
        switch entry.value {
        case .null: .removed
        case .string(let text): .text(Template(text))
        case .bool, .number, .array, .object: .mergePatch(JSONTemplate(entry.value))
        }
    }

    private func expectations(_ entry: Entry) throws(ChainError) -> [Expectation] {
        var expectations: [Expectation] = []
        for (text, entry) in try entry.namedEntries() {
            let selector = try selector(text, entry)
            expectations.append(
                Expectation(
                    selector: selector, predicate: try PredicateReader(of: selector).read(entry), selectorText: text))
        }
        return expectations
    }

    private func captures(_ entry: Entry) throws(ChainError) -> [Capture] {
        var captures: [Capture] = []
        for (variable, entry) in try entry.namedEntries() { captures.append(try capture(variable, entry)) }
        return captures
    }

    private func capture(_ variable: String, _ entry: Entry) throws(ChainError) -> Capture {
        if case .string(let text) = entry.value {
            return Capture(variable: variable, selector: try selector(text, entry), selectorText: text)
        }
        guard case .object = entry.value else {
            throw entry.error(.wrongKind(expected: "a selector, or an object with \"from\"", found: entry.value.kind))
        }
        let members = try entry.members(known: ["from", "secret", "default"])
        guard let from = members["from"] else { throw entry.error(.missingKey("from")) }
        let text = try from.string()
        return Capture(
            variable: variable, selector: try selector(text, from), selectorText: text,
            isSecret: try members["secret"]?.bool() ?? false,
            fallback: members["default"].map { JSONTemplate($0.value) })
    }

    private func selector(_ text: String, _ entry: Entry) throws(ChainError) -> Selector {
        do {
            return try SelectorText(text).selector()
        } catch {
            throw entry.error(.badSelector(text, reason: error.reason))
        }
    }

    private func retry(_ entry: Entry) throws(ChainError) -> RetryRule {
        let members = try entry.members(known: ["attempts", "every", "backoff"])
        guard let attempts = members["attempts"] else { throw entry.error(.missingKey("attempts")) }
        guard let count = try attempts.number().intValue, count >= 1 else {
            throw attempts.error(.wrongKind(expected: "a whole number from 1", found: attempts.value.text()))
        }
        return RetryRule(
            attempts: count, every: try members["every"].map(duration) ?? .seconds(1),
            backoff: try members["backoff"].map(factor) ?? 1)
    }

    private func factor(_ entry: Entry) throws(ChainError) -> Double {
        let value = try entry.number().doubleValue
        guard value >= 1, value <= 1000 else {
            throw entry.error(.wrongKind(expected: "a number from 1 to 1000", found: entry.value.text()))
        }
        return value
    }

    private func duration(_ entry: Entry) throws(ChainError) -> Duration {
        switch entry.value {
        case .number(let number):
            guard let duration = Duration(milliseconds: number.doubleValue) else {
                throw entry.error(.badDuration(number.text))
            }
            return duration
        case .string(let text):
            guard let duration = Duration(text: text) else { throw entry.error(.badDuration(text)) }
            return duration
        case .null, .bool, .array, .object:
            throw entry.error(.wrongKind(expected: "a length of time such as \"2s\"", found: entry.value.kind))
        }
    }

    private func conditions(_ entry: Entry) throws(ChainError) -> [StepRules.Condition] {
        var conditions: [StepRules.Condition] = []
        for (variable, entry) in try entry.namedEntries() {
            conditions.append(.init(variable: variable, predicate: try PredicateReader().read(entry)))
        }
        return conditions
    }
}

extension StepRules {
    /// The rules with the expectation of a 2xx status in front, unless a line about the status stands there.
    var expectingSuccess: StepRules {
        guard !expectations.contains(where: { $0.selector == .status }) else { return self }
        var rules = self
        rules.expectations.insert(
            Expectation(selector: .status, predicate: .statusClass(2), selectorText: "status"), at: 0)
        return rules
    }
}

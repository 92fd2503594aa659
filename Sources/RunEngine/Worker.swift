package import RunModel
import Diagnostics
package import HTTPModel
import JSONTree
import PostmanFormat
package import Variables

/// Runs a plan from its first iteration to its last, on the thread that calls it. It shares nothing with other workers.
package final class Worker {
    let plan: RunPlan
    let surroundings: RunSurroundings
    let delivery: EventDelivery
    let courier: Courier
    /// Its resolver, with the variables of the run, serves everything else too: a copy for each request would cost more than
    /// building it.
    let builder: RequestBuilder
    /// Names captured in this iteration.
    var captured: Set<String> = []
    /// What `pm.vault` holds by now.
    var vault: ScriptVault?
    /// Nil until the first script runs.
    var runningScripts: (any ScriptRunning)?
    /// When all but the finally items must have come to their end.
    private(set) var deadline = RunDeadline(nil, from: .now)
    /// Why the run ends before all is done, once that is so.
    private var earlyEnd: EarlyEnd?
    private var blueprints: [RequestBlueprint?]
    private var notices = NoticeBoard()

    package init(_ plan: RunPlan, _ surroundings: RunSurroundings, observers: [any RunObserving]) {
        self.plan = plan
        self.surroundings = surroundings
        delivery = EventDelivery(observers: observers, isWatched: surroundings.isWatched)
        courier = Courier(sender: surroundings.sender, jar: surroundings.cookies, now: surroundings.now)
        builder = RequestBuilder(
            files: surroundings.files,
            resolver: Resolver(
                scopes: plan.variables,
                dynamic: DynamicVariables(
                    random: surroundings.random, zone: surroundings.zone, now: surroundings.now)))
        vault = surroundings.vault
        blueprints = Array(repeating: nil, count: plan.itemCount)
    }

    /// Runs everything and returns what it amounted to, which the `done` event carries as well.
    package func run() -> RunSummary {
        let start = ContinuousClock.now
        deadline = RunDeadline(plan.settings.timeLimit, from: surroundings.start ?? surroundings.instant())
        surroundings.interruption.whenRaised(surroundings.sender.wake)
        delivery.emit(
            .start(
                RunStart(
                    collectionName: plan.collectionName, chainName: plan.chainName,
                    iterationCount: plan.iterationCount, itemCount: plan.itemCount)))
        if plan.itemCount > 0 {
            for iteration in 0..<plan.iterationCount {
                guard !noteEnd(), takeRow() else { break }
                runIteration(iteration)
            }
        }
        var summary = delivery.tally.finished(
            after: ContinuousClock.now - start, earlyEnd: isInterrupted ? .interrupted : earlyEnd)
        summary.variables = variables
        delivery.emit(.done(summary))
        return summary
    }

    /// The variables as they stand now: behind the run, what it made of them.
    package var variables: VariableScopes { builder.resolver.scopes }
    package var cookies: CookieJar { courier.jar }

    var isInterrupted: Bool { surroundings.interruption.isRaised }

    /// Finds out whether no further item is to begin, finally items aside, and keeps the reason.
    @discardableResult
    private func noteEnd() -> Bool {
        if earlyEnd != nil { return true }
        switch stopReason(.steps) {
        case .interrupted: earlyEnd = .interrupted
        case .outOfTime: earlyEnd = .outOfTime(limit: plan.settings.timeLimit ?? .zero)
        default: return false
        }
        return true
    }

    /// Lets the run end if what failed in an item asks for that. To be called when the item is over.
    private func end(for decision: BailDecision) {
        switch decision {
        case .goOn: return
        case .stop: earlyEnd = earlyEnd ?? .bailed
        case .abort: earlyEnd = earlyEnd ?? delivery.tally.summary.failures.last.map(EarlyEnd.aborted) ?? .bailed
        }
    }

    /// Puts the next row of data in its place; false where there should be one and is not, which ends the run.
    private func takeRow() -> Bool {
        switch surroundings.nextRow?() {
        case nil: return true
        case .success(let row):
            for variable in row.entries where variable.isSecret { surroundings.learnSecret(variable.text) }
            builder.resolver.scopes.data = row
            return true
        case .failure(let diagnostic):
            delivery.emit(.warning(diagnostic))
            return false
        }
    }

    private func runIteration(_ iteration: Int) {
        let cursor = Cursor(
            iteration: iteration, iterationCount: plan.iterationCount, position: 0, itemCount: plan.itemCount)
        delivery.emit(.beforeIteration(cursor))
        captured = []
        var floating = FloatingCaptures(plan.floatingCaptures)
        assign(plan.assignments)
        runItems(cursor, &floating)
        noteEnd()
        runFinally(cursor)
        delivery.emit(.iteration(cursor))
    }

    private func runItems(_ start: Cursor, _ floating: inout FloatingCaptures) {
        var skips: SkipReason?
        var position = 0
        while position < plan.items.count {
            var cursor = start
            cursor.position = position
            let item = plan.items[position]
            position += 1
            if noteEnd(), let earlyEnd { skips = earlyEnd.skipReason }
            if let reason = skips {
                guard plan.stopsAtFailure else { return }
                skip(item, cursor, reason)
                continue
            }
            var execution = ItemExecution(worker: self, item: item, cursor: cursor, phase: .steps)
            let verdict = execution.run(&floating, isLast: position == plan.items.count)
            if verdict == .failed, plan.stopsAtFailure { skips = .earlierFailure }
            end(for: execution.decision)
            if case .set(let name) = execution.nextRequest { position = self.position(of: name) }
        }
    }

    /// Where a request chosen by a script stands: by id, then by name, of which the last counts. Behind the last item for
    /// nil and for a name that nobody has, which ends the iteration.
    private func position(of name: String?) -> Int {
        guard let name else { return plan.items.count }
        return plan.items.firstIndex { $0.item.id == name } ?? plan.items.lastIndex { $0.name == name }
            ?? plan.items.count
    }

    /// Finally items run whatever happened before, each unless it needs a value that no step captured.
    private func runFinally(_ start: Cursor) {
        guard !plan.finally.isEmpty else { return }
        delivery.emit(.beforeFinally(start))
        var floating = FloatingCaptures([])
        for (offset, item) in plan.finally.enumerated() {
            var cursor = start
            cursor.position = plan.items.count + offset
            let missing = FinallyNeeds(item, plan: plan, captured: captured, scopes: builder.resolver.scopes).missing
            if !missing.isEmpty {
                skip(item, cursor, .notCaptured(missing))
            } else {
                var execution = ItemExecution(worker: self, item: item, cursor: cursor, phase: .finally)
                _ = execution.run(&floating, isLast: false)
                end(for: execution.decision)
            }
        }
    }

    private func skip(_ item: PlannedItem, _ cursor: Cursor, _ reason: SkipReason) {
        delivery.emit(.beforeItem(item, cursor))
        delivery.emit(.skipped(item, reason: reason))
        delivery.emit(.item(item, cursor))
    }

    func assign(_ assignments: [StepRules.Assignment]) {
        for assignment in assignments {
            let value = assignment.value.resolved { builder.resolver.render($0) }
            _ = builder.resolver.takeUnresolved()
            if SecretNames.isSecret(assignment.variable) { surroundings.learnSecret(value.string ?? value.text()) }
            builder.resolver.scopes.local.set(assignment.variable, to: value)
        }
    }

    /// The item's request with its step's overrides, put together once per run.
    func blueprint(of item: PlannedItem, at position: Int) -> RequestBlueprint {
        if let known = blueprints[position] { return known }
        let blueprint = RequestBlueprint(item)
        blueprints[position] = blueprint
        return blueprint
    }

    /// Emits a warning unless the same was said before in this run.
    func warn(_ diagnostic: Diagnostic) {
        if notices.isNew(diagnostic) { delivery.emit(.warning(diagnostic)) }
    }
}

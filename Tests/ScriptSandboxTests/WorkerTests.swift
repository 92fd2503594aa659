import Diagnostics
import Foundation
import JSONTree
import RunModel
import Synchronization
import Testing
import Variables

@testable import ScriptSandbox

/// Sandboxes of several workers, each on a thread of its own.
@Suite struct WorkerTests {
    @Test func `workers run scripts side by side and share nothing`() throws {
        let failures = Mutex<[String]>([])
        let threads = (0..<4).map { number in
            Worker { if let failure = Self.work(number) { failures.withLock { $0.append(failure) } } }
        }
        for thread in threads { thread.join() }
        #expect(failures.withLock { $0 } == [])
    }

    /// Counts in a global of its realm, and breaks the realm once.
    private static func work(_ number: Int) -> String? {
        do {
            let stage = try Stage(SandboxOptions(grace: .zero))
            for index in 0..<200 {
                stage.run("count = typeof count === 'undefined' ? 1 : count + 1; pm.variables.set('count', count)")
                let count = stage.scopes.local.find("count")?.value
                guard count == .number(JSONNumber(index % 100 + 1)) else { return "worker \(number), script \(index)" }
                guard index == 99 else { continue }
                stage.timeLimit = .milliseconds(5)
                stage.run("while (true) {}")
                stage.timeLimit = .seconds(30)
            }
            return nil
        } catch {
            return error.message
        }
    }
}

/// A thread that can be waited for.
private final class Worker {
    private let done = DispatchSemaphore(value: 0)

    init(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread { [done] in
            body()
            done.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    func join() { done.wait() }
}

import HTTPModel
import JSONTree
import RunModel

/// Whole runs that the transcripts under `Fixtures` show.
enum SampleRuns {
    static let all: [String: @Sendable (any RunObserving) -> Void] = [
        "bookshop": bookshop, "chain": chain, "iterations": iterations, "passing": passing,
        "verbose": verbose,
    ]

    static let json = HTTPResponse(
        status: 200, reason: "OK",
        fields: ["Content-Type": "application/json", "X-Request": String(repeating: "r", count: 107)],
        body: [UInt8](repeating: 0x20, count: 287))

    private static let accepted = HTTPResponse(status: 202, fields: ["Content-Type": "application/json"])

    /// A folder, a request that gets no answer, and assertions of every verdict.
    private static func bookshop(_ observer: any RunObserving) {
        let run = SampleRun(observer, collection: "Bookshop checks")
        run.iteration {
            run.item("Search by author", in: ["Catalogue"]) {
                run.request("GET", "http://127.0.0.1:8080/get?author=leguin", json)
                run.assertion("answers 200")
                run.assertion("finds nine books", .failed(message: "expected 4 to equal 9"))
                run.assertion("sorted by year", .skipped)
            }
            run.item("Warehouse status") {
                run.request(
                    "GET", "http://127.0.0.1:8081/status", failing: .unresolvedVariables(["warehouse"]))
            }
        }
        run.done()
    }

    /// Captures, retries, a skipped step and finally steps.
    private static func chain(_ observer: any RunObserving) {
        let run = SampleRun(observer, collection: "Okta Users", chain: "create-and-expire")
        let users = "https://example.okta.com/api/v1/users"
        run.iteration {
            run.item("Create User with Password", in: ["Users", "Create"]) {
                run.request("POST", users + "?activate=true", json, in: .microseconds(935))
                run.assertion("status is 200")
                run.capture("userId", "00u1\"x\"")
                run.capture("token", "s3cret-token", isSecret: true)
                run.capture("profile", ["login": "ada@example.com", "roles": [1, true, nil]])
                run.capture("locale", "en_US", isFallback: true)
            }
            run.item("Expire Password", in: ["Users", "Lifecycle"]) {
                run.request("POST", users + "/00u1/lifecycle/expire_password", accepted, in: .milliseconds(1998))
                run.retry(1, of: 3, wait: .seconds(2), reason: "expected \"ACTIVE\" to equal \"PASSWORD_EXPIRED\"")
                run.request("POST", users + "/00u1/lifecycle/expire_password", accepted, in: .milliseconds(71_200))
                run.assertion(
                    "$.status is \"PASSWORD_EXPIRED\"",
                    .failed(message: "expected \"ACTIVE\"\nto equal \"PASSWORD_EXPIRED\""))
            }
            run.skippedItem("Get User", in: ["Users"], .earlierFailure)
            run.finally()
            run.item("Deactivate User", in: ["Users", "Lifecycle"]) {
                run.request("POST", users + "/00u1/lifecycle/deactivate", accepted)
                run.assertion("status is 2xx")
            }
            run.skippedItem("Delete Group", .notCaptured(["groupId"]))
        }
        run.done(after: .milliseconds(75_310), wasInterrupted: true)
    }

    /// Several passes with ten failures, so that numbers grow a digit.
    private static func iterations(_ observer: any RunObserving) {
        let run = SampleRun(observer, collection: "Bookshop checks", iterations: 5)
        for number in 0..<5 {
            run.iteration(number) {
                run.item("Order") {
                    run.request("POST", "http://127.0.0.1:8080/orders", accepted, in: .milliseconds(number + 1))
                    run.assertion("is accepted", .failed(message: "expected 202 to equal 201"))
                    run.assertion("has an id", .failed(message: "nothing found at $.id"))
                }
            }
        }
        run.done()
    }

    private static func passing(_ observer: any RunObserving) {
        let run = SampleRun(observer, collection: "Bookshop checks")
        run.iteration {
            run.item("Search by author", in: ["Catalogue"]) {
                run.request("GET", "http://127.0.0.1:8080/get?author=leguin", json)
                run.assertion("answers 200")
            }
            run.item("Opening hours", in: ["Catalogue"]) {
                run.request("GET", "http://127.0.0.1:8080/hours", accepted)
            }
        }
        run.done()
    }
}

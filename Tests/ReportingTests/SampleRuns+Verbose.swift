import HTTPModel
import RunModel

extension SampleRuns {
    /// Bodies of several kinds, over connections of several kinds.
    static func verbose(_ observer: any RunObserving) {
        let run = SampleRun(observer, collection: "Bookshop checks")
        run.iteration {
            run.item("Order", in: ["Catalogue"]) {
                run.request(order, found)
                run.assertion("answers 200")
            }
            run.item("Cover") { run.request(exchange("GET", "https://shop.example/cover", timings: secure), cover) }
            run.item("Everything") {
                run.request(exchange("GET", "http://127.0.0.1:8080/all?page=1", timings: reused), everything)
            }
            run.item("Delete") {
                run.request(exchange("DELETE", "http://127.0.0.1:8080/order/1", timings: reused), deleted)
            }
            run.item("Lost") { run.request("GET", "http://127.0.0.1:8081/", failing: .unresolvedVariables(["x"])) }
        }
        run.done()
    }

    private static let order = exchange(
        "POST", "http://127.0.0.1:8080/order",
        ["Content-Type": "application/json", "Authorization": "SSWS {{key}}", "Host": "127.0.0.1:8080"],
        HTTPBody("{\n\n  \"isbn\": 1\n}"), timings: marks([200, 1135, 1135, 1200, 2300, 2652]))

    private static let found = HTTPResponse(
        status: 200, reason: "OK",
        fields: [
            "Content-Type": "application/json; charset=utf-8", "Set-Cookie": "theme=dark", "set-cookie": "lang=en",
        ],
        body: Array(#"{"found":true,"text":"a line that is longer than the box of a line\u001b[2J"}"#.utf8))

    private static let cover = HTTPResponse(
        status: 200, fields: ["Content-Type": "image/png"], body: [0x89, 0x50, 0x4E])

    private static let everything = HTTPResponse(
        status: 200, reason: "OK", fields: ["Content-Type": "text/csv"],
        body: Array("a line of fifty columns, of which there are sixty  \n".utf8).repeated(60))

    private static let deleted = HTTPResponse(status: 204, reason: "No Content")

    private static let secure = marks([5000, 9000, 30_000, 30_100, 60_000, 61_000])
    /// libcurl gives marks of a connection that was open, too.
    private static let reused: TransferTimings = {
        var timings = marks([20, 20, 20, 60, 900, 1000])
        timings.reusedConnection = true
        return timings
    }()

    /// The marks in microseconds, in their order.
    private static func marks(_ marks: [Int]) -> TransferTimings {
        var timings = TransferTimings()
        let times = marks.map { Duration.microseconds($0) }
        (timings.nameLookup, timings.connect, timings.appConnect) = (times[0], times[1], times[2])
        (timings.preTransfer, timings.startTransfer, timings.total) = (times[3], times[4], times[5])
        return timings
    }

    private static func exchange(
        _ method: String, _ url: String, _ fields: HTTPFields = [:], _ body: HTTPBody? = nil, timings: TransferTimings
    ) -> Exchange {
        // The URLs are those above.
        let url = (try? HTTPURL(url)) ?? HTTPURL(scheme: "http", host: "unreadable")
        let request = HTTPRequest(method: method, url: url, fields: fields, body: body)
        return Exchange(request: request, outcome: .success(HTTPResponse(status: 200)), timings: timings)
    }
}

extension Array {
    fileprivate func repeated(_ count: Int) -> [Element] { (0..<count).flatMap { _ in self } }
}

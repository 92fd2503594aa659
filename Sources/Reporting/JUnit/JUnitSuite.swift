import PostmanFormat
import RunModel

/// What is known of one item over all iterations: a `testsuite`.
struct JUnitSuite {
    /// The full path of the item.
    let name: String
    let id: String
    let className: String
    private(set) var tests = 0
    private(set) var failures = 0
    private(set) var errors = 0
    private var time = Duration.zero
    private var visits = 0

    init(_ item: PlannedItem, collectionName: String, _ mask: SecretMask) {
        name = mask.text(item.path)
        id = mask.text(item.item.id)
        let className = ClassName.make(name)
        self.className = className.isEmpty ? mask.text(collectionName) : className
    }

    mutating func count(_ visit: JUnitVisit) {
        tests += visit.assertions.count
        failures += visit.assertions.count { $0.hasFailed }
        errors += visit.errorCount
        if let time = visit.time {
            self.time += time
            visits += 1
        }
    }

    func startTag(timestamp: String, isEmpty: Bool) -> String {
        let attributes = [
            ("name", name), ("id", id), ("timestamp", timestamp), ("tests", String(tests)),
            ("failures", String(failures)), ("errors", String(errors)), ("time", SecondsText.mean(time, of: visits)),
        ]
        return XMLText.tag("testsuite", attributes, isEmpty: isEmpty)
    }
}

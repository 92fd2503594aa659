package import HTTPModel

/// Finds the recorded exchange that answers a request. Calls that repeat get their answers in recorded order, and when those
/// are used up the last one again.
///
/// It is a value that remembers what was asked for: whoever asks from several threads guards it.
package struct RecordedMatcher {
    package struct Match {
        package var number: Int
        /// The request that was sent, with the recorded outcome.
        package var exchange: Exchange
        /// What varies, as recorded and as sent now.
        var values: [RequestComparison.Exchanged]
    }

    package let archive: RecordedArchive
    /// Whether an entry that belongs to another chain, or to none, answers no request of a chain.
    private let keepsToChain: Bool
    private let isTimed: Bool
    private let fingerprint: Fingerprint
    private var isUsed: [Bool]
    /// By the first entry of a group the first one that may still be unused.
    private var cursors: [Int: Int] = [:]
    /// The entry used last, by group and context.
    private var latest: [Place: Int] = [:]
    private var answers = EntryCache()
    private var requests = EntryCache()
    /// The groups that were found by comparing, by the fingerprint of the request.
    private var compared: [Int: [RecordedArchive.Group]] = [:]
    /// The group that was found by its shape, by the fingerprint of the request.
    private var shaped: [Int: RecordedArchive.Group] = [:]
    private var exchanged = ExchangedValues()
    private var chains: Set<String?> = []

    private struct Place: Hashable {
        var group: Int
        var context: Int
    }

    private static let comparedLimit = 4096

    /// - Parameter isTimed: Whether the time that answers took is wanted, too.
    package init(_ archive: RecordedArchive, keepsToChain: Bool = false, isTimed: Bool = false) {
        self.archive = archive
        self.keepsToChain = keepsToChain
        self.isTimed = isTimed
        fingerprint = Fingerprint(rules: archive.rules)
        isUsed = Array(repeating: false, count: archive.count)
    }

    /// Nil where nothing in the recording agrees with the request.
    package mutating func match(_ request: HTTPRequest, _ origin: RequestOrigin?) throws(HARError) -> Match? {
        if let origin { chains.insert(origin.chain) }
        let exact = fingerprint.exact(request)
        if let group = archive.exact.group(exact), let number = pick(group, archive.exact, origin) {
            let values = archive.rules.coverLineAndBody ? [] : try archive.exchangedValues(number, request)
            return try use(number, for: request, values)
        }
        if let group = shapeGroup(of: request, origin, exact), let number = pick(group, archive.shapes, origin) {
            return try use(number, for: request, try exchangedValues(number, request, exact))
        }
        let groups = try agreeing(with: request, exact)
        guard let number = pick(fromAnyOf: groups, origin) else { return nil }
        return try use(number, for: request, try exchangedValues(number, request, exact))
    }

    private mutating func use(
        _ number: Int, for request: HTTPRequest, _ values: [RequestComparison.Exchanged]
    ) throws(HARError) -> Match {
        isUsed[number] = true
        let (archive, isTimed) = (archive, isTimed)
        let entry = try answers.entry(number) { number throws(HARError) in
            try archive.answer(number, to: request, isTimed: isTimed)
        }
        var exchange = entry.exchange
        exchange.request = request
        let credentials = archive.fieldStandIns(of: number)?.values(in: request) ?? []
        return Match(number: number, exchange: exchange, values: values + credentials)
    }

    private mutating func exchangedValues(
        _ number: Int, _ request: HTTPRequest, _ exact: Int
    ) throws(HARError) -> [RequestComparison.Exchanged] {
        guard archive.rules.coverLineAndBody else { return try archive.exchangedValues(number, request) }
        let archive = archive
        let pair = ExchangedValues.Pair(recorded: archive.entries[number].firstSame, sent: exact)
        return try exchanged.values(of: pair) { () throws(HARError) in
            try archive.exchangedValues(number, request)
        }
    }

    /// The entries whose request is the same but for what varies.
    private mutating func shapeGroup(
        of request: HTTPRequest, _ origin: RequestOrigin?, _ exact: Int
    ) -> RecordedArchive.Group? {
        guard let shape = origin?.shape else { return nil }
        if let known = shaped[exact] { return known }
        let varying = VaryingParts(of: request, shape: shape)
        guard !varying.isEmpty, let group = archive.shapes.group(fingerprint.shape(request, varying)) else {
            return nil
        }
        if shaped.count >= Self.comparedLimit { shaped = [:] }
        shaped[exact] = group
        return group
    }
}

extension RecordedArchive {
    /// What varies between an entry's request and the one that is sent.
    fileprivate func exchangedValues(
        _ number: Int, _ request: HTTPRequest
    ) throws(HARError) -> [RequestComparison.Exchanged] {
        let recorded = try requestOnly(number)
        let varying = recorded.playbackFacts.varying
        return RequestComparison(recorded.exchange.request, varying, request, MatchRules()).values
    }
}

extension RecordedMatcher {
    private func isEligible(_ number: Int, _ origin: RequestOrigin?) -> Bool {
        guard keepsToChain, let origin else { return true }
        let context = archive.context(of: number)
        return context.path == nil || context.chain == origin.chain
    }

    private func context(_ origin: RequestOrigin?) -> Int? {
        guard let origin else { return nil }
        return archive.contextNumbers[RecordedArchive.Context(chain: origin.chain, path: origin.path)]
    }

    /// The first unused entry of the same item and chain, or the last one used; where there is none of them, of any other.
    private mutating func pick(
        _ group: RecordedArchive.Group, _ links: EntryLinks, _ origin: RequestOrigin?
    ) -> Int? {
        let context = context(origin)
        var firstUnused: Int?
        var last: Int?
        var number: Int? = cursor(of: group, links)
        if number == nil, isEligible(group.last, origin) { last = group.last }
        while let current = number {
            number = links.entry(after: current)
            guard isEligible(current, origin) else { continue }
            last = current
            guard !isUsed[current] else { continue }
            firstUnused = firstUnused ?? current
            guard let context else { break }
            if archive.entries[current].context == context { return note(current, group, context) }
        }
        if let context, let again = latest[Place(group: group.first, context: context)] { return again }
        return firstUnused ?? last
    }

    private mutating func note(_ number: Int, _ group: RecordedArchive.Group, _ context: Int) -> Int {
        latest[Place(group: group.first, context: context)] = number
        return number
    }

    /// The first entry that may be unused; nil when all are used.
    private mutating func cursor(of group: RecordedArchive.Group, _ links: EntryLinks) -> Int? {
        var number: Int? = cursors[group.first] ?? group.first
        if number == archive.count { return nil }
        while let current = number, isUsed[current] { number = links.entry(after: current) }
        cursors[group.first] = number ?? archive.count
        return number
    }

    private mutating func pick(fromAnyOf groups: [RecordedArchive.Group], _ origin: RequestOrigin?) -> Int? {
        var again: Int?
        for group in groups {
            guard let number = pick(group, archive.exact, origin) else { continue }
            if !isUsed[number] { return number }
            again = number
        }
        return again
    }
}

extension RecordedMatcher {
    /// The groups that agree with a request best, in recorded order.
    private mutating func agreeing(with request: HTTPRequest, _ exact: Int) throws(HARError) -> [RecordedArchive.Group]
    {
        if let known = compared[exact] { return known }
        var found: [(number: Int, alike: Int)] = []
        for number in candidates(for: request) {
            let comparison = try compare(number, request).comparison
            if comparison.agrees { found.append((number, comparison.alikeCount)) }
        }
        let least = found.map(\.alike).min() ?? 0
        let groups = found.filter { $0.alike == least }.map { archive.exact.group(from: $0.number) }
        if compared.count >= Self.comparedLimit { compared = [:] }
        compared[exact] = groups
        return groups
    }

    private func candidates(for request: HTTPRequest) -> [Int] {
        var numbers = archive.places[fingerprint.place(request)] ?? []
        for pattern in archive.patterns where !archive.rules.path || pattern.values(in: request.url.path) != nil {
            numbers += archive.places[fingerprint.place(request, pattern)] ?? []
        }
        return numbers.sorted()
    }

    private mutating func compare(
        _ number: Int, _ request: HTTPRequest
    ) throws(HARError) -> (entry: HAREntry, comparison: RequestComparison) {
        let archive = archive
        let entry = try requests.entry(number) { number throws(HARError) in try archive.requestOnly(number) }
        let recorded = entry.exchange.request
        return (entry, RequestComparison(recorded, entry.playbackFacts.varying, request, archive.rules))
    }

    /// How many entries are looked at for those that come near.
    private static let nearLimit = 400

    /// How much farther off than the nearest entry another one may be to be named as well.
    private static let nearRange = 3

    /// The entries that come nearest to a request, with what does not agree; the nearest first.
    mutating func nearest(to request: HTTPRequest, _ limit: Int = 2) throws(HARError) -> [NearEntry] {
        var found: [NearEntry] = []
        for number in archive.places.values.joined().sorted().prefix(Self.nearLimit) {
            let (entry, comparison) = try compare(number, request)
            found.append(NearEntry(number: number, entry: entry, differences: comparison.differences))
        }
        let sorted = found.sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }
        let farthest = (sorted.first?.distance ?? 0) + Self.nearRange
        return Array(sorted.prefix(limit).prefix { $0.distance <= farthest })
    }

    /// The entries that nobody asked for, those of other chains than the ones that ran left out.
    package var unasked: [Int] {
        (0..<archive.count).filter { number in
            guard !isUsed[number] else { return false }
            let context = archive.context(of: number)
            return context.path == nil || chains.contains(context.chain)
        }
    }
}

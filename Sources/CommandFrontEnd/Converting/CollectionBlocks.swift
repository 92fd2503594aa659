import Conversion

/// Hands a collection that comes in small pieces on in large ones: each would be a call of the system.
final class CollectionBlocks: CollectionStore {
    private static let size = 256 << 10

    private let store: any CollectionStore
    private var pending: [UInt8] = []

    init(to store: any CollectionStore) { self.store = store }

    func write(_ bytes: [UInt8]) {
        pending += bytes
        if pending.count >= Self.size { flush() }
    }

    func flush() {
        store.write(pending)
        pending.removeAll(keepingCapacity: true)
    }

    func setAside(_ bytes: [UInt8]) -> Int { store.setAside(bytes) }

    func recall(_ range: Range<Int>) -> [UInt8] { store.recall(range) }
}

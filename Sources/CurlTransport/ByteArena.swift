/// One growing block of memory for the C strings of a request, used again for the next one.
struct ByteArena: ~Copyable {
    private(set) var base: UnsafeMutablePointer<CChar>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 2048) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit { base.deallocate() }

    mutating func truncate(to count: Int) { self.count = min(count, self.count) }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = CChar(bitPattern: byte)
        count += 1
    }

    /// Returns the copy, which stays in place until more is appended.
    @discardableResult
    mutating func append(_ text: String) -> UnsafeRawBufferPointer {
        let start = count
        // In place: nearly every string is UTF-8 inside, and a copy of it would have to be counted.
        if text.utf8.withContiguousStorageIfAvailable({ append(UnsafeRawBufferPointer($0)) }) == nil {
            for byte in text.utf8 { append(byte) }
        }
        return UnsafeRawBufferPointer(start: base + start, count: count - start)
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        UnsafeMutableRawPointer(base + count).copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(by: more) }
    }

    private mutating func grow(by more: Int) {
        capacity = max(capacity * 2, count + more)
        let grown = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
        grown.update(from: base, count: count)
        base.deallocate()
        base = grown
    }
}

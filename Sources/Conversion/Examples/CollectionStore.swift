/// Where a collection goes that is made piece by piece, and what keeps the pieces until then, so that it may be larger than
/// memory. What goes wrong with it the store keeps to itself; it then takes no more.
package protocol CollectionStore: AnyObject {
    func write(_ bytes: [UInt8])

    /// Keeps bytes outside memory until they are wanted again. Returns where they begin: behind those before.
    func setAside(_ bytes: [UInt8]) -> Int
    /// Bytes that were set aside; none when something has gone wrong.
    func recall(_ range: Range<Int>) -> [UInt8]
}

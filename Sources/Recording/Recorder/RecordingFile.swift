/// The file that a recording is written to: it is there whole in the end, or not at all. What goes wrong with it the file
/// tells the user itself; it then takes no more, and the run goes on.
package protocol RecordingFile: AnyObject {
    func write(_ bytes: [UInt8])
    /// Puts the file in its place.
    func finish()

    /// Keeps bytes outside memory until they are wanted again. Returns where they begin.
    func setAside(_ bytes: [UInt8]) -> Int
    /// Bytes that were set aside; none when the file has failed.
    func recall(_ range: Range<Int>) -> [UInt8]
}

/// A file that a report is written to while the run goes: it is there whole in the end, or not at all.
///
/// What goes wrong with it, such as a full disk, is told to the user by the file itself. It then takes no more, and the run
/// and the other reports go on.
package protocol ReportFile: AnyObject {
    func write(_ bytes: [UInt8])
    /// Puts the file in its place.
    func finish()

    /// Keeps bytes outside memory until they are wanted again. Returns where they begin.
    func setAside(_ bytes: [UInt8]) -> Int
    /// Bytes that were set aside; none when the file has failed.
    func recall(_ range: Range<Int>) -> [UInt8]
}

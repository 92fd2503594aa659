/// What nobody takes down when the process is about to end. The system takes back all its memory at once, while a JavaScript
/// engine alone needs more than a millisecond to free its own.
final class Leftovers {
    private var last: AnyObject?

    /// Keeps an object until the process ends, or the next one comes.
    func keep(_ object: AnyObject) { last = object }
}

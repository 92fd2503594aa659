import Recording
import RunModel

/// Lets a recorder write what it holds as soon as all is known of it: an item that is not over may still say which of its
/// values are secret. It stands behind what learns secrets.
final class RecordingObserver: RunObserving {
    private let recorder: Recorder
    private var openItem: Recorder.Place?

    init(_ recorder: Recorder) { self.recorder = recorder }

    func receive(_ event: RunEvent) {
        switch event {
        case .beforeItem(_, let cursor):
            openItem = Recorder.Place(iteration: cursor.iteration, position: cursor.position)
        case .item: openItem = nil
        default: break
        }
    }

    func flush() { recorder.write(except: openItem) }
}

import JSONTree
import Variables

extension FileBody {
    /// Reads `file`: an object with `src` or `content`, or the path alone.
    init(json: JSON?) {
        if let path = json?.string ?? json?.label("src"), !path.isEmpty {
            self = .path(Template(path))
        } else if let content = json?.label("content") {
            self = .base64(Template(content))
        } else {
            self = .missing
        }
    }
}

/// The marks of the terminal report.
struct CLISymbols: Sendable {
    var folder: String
    var nestedItem: String
    var rootItem: String
    var pass: String
    var capture: String
    var retry: String
    var star: String
    var up: String
    var down: String
    var consoleTop: String
    var consoleMiddle: String
    var consoleBottom: String
    var border: TableBorder

    static let unicode = CLISymbols(
        folder: "❏", nestedItem: "↳", rootItem: "→", pass: "✓", capture: "⇢", retry: "↻",
        star: "★", up: "↑", down: "↓", consoleTop: "┌", consoleMiddle: "│", consoleBottom: "└", border: .boxDrawing)

    static let ascii = CLISymbols(
        folder: "Folder", nestedItem: "Sub-folder", rootItem: "Root", pass: "Pass", capture: "Capture", retry: "Retry",
        star: "*", up: "^", down: "v", consoleTop: "-", consoleMiddle: "|", consoleBottom: "-", border: .ascii)
}

/// The characters that a table is drawn with.
struct TableBorder: Sendable {
    /// The joints of one horizontal line, from left to right.
    struct Joints: Sendable {
        var left: String
        var middle: String
        var right: String
    }

    var horizontal: String
    var vertical: String
    var top: Joints
    var between: Joints
    /// Between the last row of cells and the first one that spans the table.
    var closing: Joints
    /// Between rows that span the table.
    var spanning: Joints
    var bottom: Joints

    static let boxDrawing = TableBorder(
        horizontal: "─", vertical: "│",
        top: Joints(left: "┌", middle: "┬", right: "┐"),
        between: Joints(left: "├", middle: "┼", right: "┤"),
        closing: Joints(left: "├", middle: "┴", right: "┤"),
        spanning: Joints(left: "├", middle: "─", right: "┤"),
        bottom: Joints(left: "└", middle: "─", right: "┘"))

    static let ascii: TableBorder = {
        let joints = Joints(left: "+", middle: "+", right: "+")
        let closed = Joints(left: "+", middle: "-", right: "+")
        return TableBorder(
            horizontal: "-", vertical: "|", top: joints, between: joints, closing: joints, spanning: closed,
            bottom: closed)
    }()
}

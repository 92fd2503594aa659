/// What is wrong with a JSON text, by byte offsets. `JSONError` adds the file, the line and the column.
struct JSONSyntaxError: Error {
    let problem: JSONError.Problem
    let range: Range<Int>

    init(_ problem: JSONError.Problem, _ range: Range<Int>) {
        self.problem = problem
        self.range = range
    }
}

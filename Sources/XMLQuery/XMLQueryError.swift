/// Why an expression gave nothing.
enum XMLQueryError: Error, Sendable, Hashable {
    case libraryMissing
    case tooLarge(limit: Int)
    case malformed(reason: String, line: Int)
    case declaresEntities
    case badExpression(String, reason: String)
    case outOfMemory
}

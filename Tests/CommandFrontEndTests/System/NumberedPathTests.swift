import Testing

@testable import CommandFrontEnd

@Suite struct NumberedPathTests {
    @Test(
        arguments: [
            ("out.xml", 1, "out.xml"), ("out.xml", 2, "out-2.xml"), ("a.b/out", 3, "a.b/out-3"),
            ("a/.hidden", 2, "a/.hidden-2"), ("x/report.tar.gz", 10, "x/report.tar-10.gz"),
            ("/dev/null", 2, "/dev/null"),
        ] as [(String, Int, String)])
    func `puts the number before the extension, except for the first and for devices`(
        _ path: String, _ number: Int, _ expected: String
    ) {
        #expect(NumberedPath.path(path, number: number) == expected)
    }
}

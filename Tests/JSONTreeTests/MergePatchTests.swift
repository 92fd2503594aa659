import JSONTree
import Testing

@Suite struct MergePatchTests {
    @Test(arguments: try Example.load("merge-patch.json"))
    func `applies a merge patch and keeps the order of members`(_ example: Example) throws {
        let result = try example.value("original").applying(mergePatch: example.value("patch"))
        #expect(try result == example.value("result"))
    }
}

import Diagnostics
import Testing

@testable import CommandFrontEnd

@Suite struct MemoryAllowanceTests {
    @Test(arguments: [(1 << 10, 1), (16 << 20, 192 << 20), (500 << 20, 6000 << 20)])
    func `a document that fits is read`(_ size: Int, _ allowed: Int) throws {
        try MemoryAllowance.check(size, of: "collection", "c.json", MemoryAllowance(bytes: allowed))
    }

    @Test func `one that does not is told with what it takes`() throws {
        #expect {
            try MemoryAllowance.check(500 << 20, of: "collection", "c.json", MemoryAllowance(bytes: 2 << 30))
        } throws: { error in
            (error as? Diagnostic)?.message
                == "the collection \"c.json\" is too large: to read its 500 MB may take 6000 MB of memory, and there are 2048 MB"
        }
    }

    @Test func `a process is allowed something`() { #expect(MemoryAllowance.ofProcess.bytes > 64 << 20) }
}

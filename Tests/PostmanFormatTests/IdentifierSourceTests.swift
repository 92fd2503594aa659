import PostmanFormat
import Testing

@Suite struct IdentifierSourceTests {
    @Test func `ids are UUIDs of version 4`() {
        var source = IdentifierSource(CountingSource())
        #expect(source.next() == "00000000-0000-4001-8000-000000000002")
        #expect(source.next() == "00000000-0000-4003-8000-000000000004")
    }

    @Test func `ids of the system's source differ`() throws {
        var source = IdentifierSource()
        let ids = (0..<100).map { _ in source.next() }
        #expect(Set(ids).count == 100)
        for id in ids {
            #expect(id.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
            #expect(id.dropFirst(14).first == "4")
            #expect("89ab".contains(try #require(id.dropFirst(19).first)))
        }
    }
}

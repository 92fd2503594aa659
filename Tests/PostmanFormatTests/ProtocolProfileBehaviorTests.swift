import PostmanFormat
import Testing

@Suite struct ProtocolProfileBehaviorTests {
    @Test func `behaviours are merged key by key`() {
        var outer = ProtocolProfileBehavior()
        outer.strictSSL = false
        outer.maxRedirects = 3
        outer.disabledSystemHeaders = ["accept"]
        var inner = ProtocolProfileBehavior()
        inner.strictSSL = true
        inner.disabledSystemHeaders = ["user-agent"]
        inner.protocolVersion = .http2

        let merged = inner.inheriting(outer)
        #expect(merged.strictSSL == true)
        #expect(merged.maxRedirects == 3)
        #expect(merged.disabledSystemHeaders == ["user-agent"])
        #expect(merged.protocolVersion == .http2)
        #expect(merged.disableCookies == nil)
        #expect(ProtocolProfileBehavior().inheriting(merged) == merged)
    }
}

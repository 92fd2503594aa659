import JSONTree
import Testing

@Suite struct JSONNumberTests {
    @Test(arguments: try Example.load("number-comparisons.json"))
    func `compares by value, whatever the number of digits`(_ example: Example) throws {
        let left = try #require(try JSONNumber(example.string("left")))
        let right = try #require(try JSONNumber(example.string("right")))
        let order = try example.string("order")
        #expect(left.isSameValue(as: right) == (order == "="))
        #expect(right.isSameValue(as: left) == (order == "="))
        #expect((left < right) == (order == "<"))
        #expect((right < left) == (order == ">"))
    }

    @Test(arguments: [
        ("0", 0), ("-0", 0), ("-7", -7), ("1e2", 100), ("1.0", 1), ("120e-1", 12), ("9223372036854775807", Int.max),
        ("-9223372036854775808", Int.min), ("0e99999999999999999999", 0),
    ])
    func `gives whole numbers as integers`(_ text: String, value: Int) throws {
        #expect(try #require(JSONNumber(text)).intValue == value)
        #expect(try #require(JSONNumber(text)).isInteger)
    }

    @Test(arguments: ["1.5", "1e-1", "9223372036854775808", "1e19", "1e99999999999999999999", "-1e400"])
    func `gives no integer for what is none or does not fit`(_ text: String) throws {
        #expect(try #require(JSONNumber(text)).intValue == nil)
    }

    @Test(arguments: ["", "-", "01", "1.", ".5", "+1", "1e", "0x1", " 1", "1 ", "NaN", "1,5", "１"])
    func `refuses what is no number`(_ text: String) {
        #expect(JSONNumber(text) == nil)
    }

    /// Results of ECMAScript's Number::toString.
    @Test(arguments: [
        (0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (100, "100"), (123_456.75, "123456.75"), (0.1, "0.1"),
        (1e20, "100000000000000000000"), (1e21, "1e+21"), (1.5e300, "1.5e+300"), (0.000001, "0.000001"),
        (1e-7, "1e-7"), (1.25e-9, "1.25e-9"), (9_007_199_254_740_992, "9007199254740992"),
        (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.leastNonzeroMagnitude, "5e-324"),
        (123_456_789_012_345_683_968, "123456789012345680000"), (-1e-7, "-1e-7"),
    ])
    func `writes doubles as JavaScript does`(_ value: Double, text: String) {
        #expect(JSONNumber(value)?.text == text)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan])
    func `has no number for what is not finite`(_ value: Double) {
        #expect(JSONNumber(value) == nil)
    }

    @Test(arguments: [("1.5", 1.5), ("1e400", .infinity), ("-1e400", -.infinity), ("1e-400", 0), ("0.1", 0.1)])
    func `gives the nearest double`(_ text: String, value: Double) throws {
        #expect(try #require(JSONNumber(text)).doubleValue == value)
    }

    @Test func `compares whole values by meaning`() throws {
        let left = try JSON(parsing: #"{"a": [1, 2.0], "b": {"c": null}, "c": 0, "c": 3}"#)
        let right = try JSON(parsing: #"{"c": 3e0, "b": {"c": null}, "a": [1.0, 2]}"#)
        #expect(left.isSameValue(as: right))
        #expect(left != right)
        #expect(try !left.isSameValue(as: JSON(parsing: #"{"a": [1, 2], "b": {}, "c": 3}"#)))
        #expect(!JSON.string("é").isSameValue(as: "e\u{301}"))
        #expect(!JSON.null.isSameValue(as: false))
    }
}

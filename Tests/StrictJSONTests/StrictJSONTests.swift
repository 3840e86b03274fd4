import StrictJSON
import Testing

/// The agent's own JSON: what it reads may come from any program, and what it writes the daemon must read.
@Suite struct StrictJSONTests {
    private func read(_ text: String) throws -> JSONValue { try JSONReader.value(of: Array(text.utf8)) }

    @Test(arguments: [
        "", " ", "nul", "nulll", "{", "[", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "[1 2]", "01", "+1", "1.", ".5", "1e", "-", "NaN",
        "Infinity", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\u{1}\"", "\"a\nb\"",
        "1 1", "{} x", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "\u{FEFF}1", "// c\n1",
        String(repeating: "[", count: 100), String(repeating: "{\"a\":", count: 100), "0." + String(repeating: "1", count: 100),
    ])
    func refusesWhatIsNotExactlyJSON(text: String) {
        #expect(throws: JSONReader.Failure.self) { try read(text) }
    }

    @Test func refusesStringsThatAreNotUTF8() {
        for bytes in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]] {
            #expect(throws: JSONReader.Failure.self) { try JSONReader.value(of: bytes) }
        }
    }

    @Test func refusesADepthThatCouldExhaustTheStackAtOnce() {
        #expect(throws: JSONReader.Failure.self) { try read(String(repeating: "[", count: 1_000_000)) }
    }

    @Test func readsEveryKindOfValue() throws {
        let value = try read(" {\"a\": [null, true, false, -1.5e3, \"\\ud83d\\ude00\\n\\/\"], \"\": {}} ")
        #expect(value["a"]?.array?.count == 5)
        #expect(value["a"]?.array?[0].isNull == true)
        #expect(value["a"]?.array?[1].bool == true)
        #expect(value["a"]?.array?[3].double == -1500)
        #expect(value["a"]?.array?[4].string == "😀\n/")
        #expect(value[""] == .object([]))
        #expect(value["b"] == nil)
    }

    @Test(
        arguments: [
            ("5", 5), ("5.0", 5), ("1e3", 1000), ("9223372036854775807", .max), ("9223372036854775808", nil), ("5.5", nil), ("1e999", nil),
            ("-0", 0),
        ] as [(String, Int64?)])
    func aWholeNumberIsReadExactlyOrNotAtAll(text: String, expected: Int64?) throws {
        #expect(try read(text).int == expected)
    }

    private struct Sample: Encodable {
        struct Inner: Encodable { var x: Double? }
        var text = "a\"\\\u{1}ü"
        var absent: Int?
        var list = [Inner(x: 1), Inner(x: .nan), Inner(x: nil), Inner(x: 0.1)]
        var map = ["k": Int64.max]
    }

    @Test func writesWhatTheReaderReads() throws {
        let bytes = try JSONWriter.bytes(of: Sample())
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"text":"a\"\\\u0001ü","list":[{"x":1},{"x":null},{},{"x":0.1}],"map":{"k":9223372036854775807}}"#)
        let value = try JSONReader.value(of: bytes)
        #expect(JSONWriter.bytes(of: value) == bytes)
    }

    @Test(arguments: [0, -0.0, 1e-7, 1e15, 1e300, 123_456.789, .pi, 1e-300, 1e21, -2.5]) func aNumberSurvivesTheWay(number: Double) throws {
        #expect(try JSONReader.value(of: JSONWriter.bytes(of: JSONValue(number: number))).double == number)
    }
}

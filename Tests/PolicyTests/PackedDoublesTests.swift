import Foundation
import Testing

@testable import Policy

@Suite struct PackedDoublesTests {
    private struct Stored: Codable, Equatable { @PackedDoubles var values: [Double] }

    private static let samples: [[Double]] = [
        [], [0], [1.0 / 3, -0.0, Double.leastNonzeroMagnitude], [Double.greatestFiniteMagnitude, Double.infinity, 0.1, 2],
        [Double](repeating: 0.123_456_789_012_345_67, count: 24),
    ]

    @Test(arguments: samples)
    func numbersAreStoredExactly(values: [Double]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let data = try encoder.encode(Stored(values: values))
        #expect(try JSONDecoder().decode(Stored.self, from: data).values.map(\.bitPattern) == values.map(\.bitPattern))
        #expect(data.count <= values.count * 11 + 20)
    }

    @Test func aListOfAnEarlierVersionIsRead() throws {
        #expect(try JSONDecoder().decode(Stored.self, from: Data(#"{"values":[1,0.5]}"#.utf8)).values == [1, 0.5])
    }

    @Test(arguments: [#""AAAA""#, #""not base64!""#, "null", "{}", #"["1"]"#]) func damagedTextIsRefused(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Stored.self, from: Data(#"{"values":\#(text)}"#.utf8)) }
    }
}

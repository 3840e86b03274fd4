import Policy
import Testing

private let straight: [Double] = (1...10_000).map { Double($0) }
private let curved: [Double] = straight.map { 0.01 * $0 * $0 }
private let flat = [Double](repeating: 42.5, count: 5000)
private let uneven: [Double] = (0..<3000).map { number -> Double in
    let (a, b) = (number % 7 + 1, number % 1000 + 1)
    return 1.003 * Double(a * b)
}

@Suite struct QuantileSketchTests {
    private func sketch(_ values: [Double]) -> QuantileSketch {
        var sketch = QuantileSketch()
        for value in values { sketch.add(value) }
        return sketch
    }

    /// Against the truth, for spreads of every kind.
    @Test(arguments: [straight, curved, flat, uneven])
    func quantilesAreWithinOnePercent(values: [Double]) throws {
        let sketch = sketch(values)
        let sorted = values.sorted()
        for quantile in [0.0, 0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999, 1] {
            let truth = sorted[Int(quantile * Double(sorted.count - 1))]
            let found = try #require(sketch.quantile(quantile))
            #expect(abs(found - truth) <= truth * 0.01 + 1e-9, "\(quantile): \(found) for \(truth)")
        }
    }

    @Test func emptySketchHasNoQuantile() { #expect(QuantileSketch().quantile(0.5) == nil) }

    @Test func mergedSketchesEqualOne() {
        var a = sketch((1...500).map { Double($0) })
        a.merge(sketch((501...1000).map { Double($0) }))
        #expect(a == sketch((1...1000).map { Double($0) }))
        a.merge(QuantileSketch())
        #expect(a.count == 1000)
    }

    @Test func implausibleValuesAreDropped() throws {
        let sketch = sketch([0, -5, 1e300, .infinity])
        #expect(sketch.count == 4)
        #expect(try #require(sketch.quantile(0)) < 0.00102)
        #expect(try #require(sketch.quantile(1)) < 180_000_000)
    }

    @Test func countsUpToABound() {
        let sketch = sketch((1...1000).map { Double($0) })
        #expect(abs(sketch.count(upTo: 500) - 500) <= 6)
        #expect(sketch.count(upTo: 0.5) == 0)
        #expect(sketch.count(upTo: 5000) == 1000)
    }
}

import CoreMetrics
import Testing

@testable import Exposition

private func text(_ body: (inout TextWriter) -> Void) -> String {
    var writer = TextWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
}

@Suite struct TextWriterTests {
    @Test(arguments: [
        (0.0, "0"), (1, "1"), (-17, "-17"), (0.25, "0.25"), (1e15, "1000000000000000"), (.infinity, "+Inf"), (-.infinity, "-Inf"),
        (.nan, "NaN"), (1.5e-7, "1.5e-07"), (9_007_199_254_740_991, "9007199254740991"),
    ])
    func numbers(value: Double, written: String) { #expect(text { $0.sample("a", value) } == "a \(written)\n") }

    @Test func labelsAreEscaped() {
        #expect(text { $0.sample("a", labels: Labels(["n": "x\"y\\z\nw"]), 1) } == "a{n=\"x\\\"y\\\\z\\nw\"} 1\n")
    }

    @Test func helpAndTypePrecedeSamples() {
        #expect(
            text { $0.family("a_total", .counter, "One\\two\nthree.") } == "# HELP a_total One\\\\two\\nthree.\n# TYPE a_total counter\n")
    }
}

@Suite struct RegistryTests {
    private func page(_ registry: PrometheusRegistry) -> String { text { registry.write(to: &$0) } }

    @Test func countsByLabels() {
        let registry = PrometheusRegistry()
        registry.makeCounter(label: "calls.made", dimensions: [("to", "a")]).increment(by: 2)
        registry.makeCounter(label: "calls.made", dimensions: [("to", "a")]).increment(by: 1)
        registry.makeCounter(label: "calls.made", dimensions: [("to", "b")]).increment(by: 5)
        #expect(page(registry).contains("# TYPE calls_made_total counter\ncalls_made_total{to=\"a\"} 3\ncalls_made_total{to=\"b\"} 5\n"))
    }

    @Test func timersAreHistogramsInSeconds() {
        let registry = PrometheusRegistry()
        let timer = registry.makeTimer(label: "wait", dimensions: [])
        timer.recordNanoseconds(2_000_000)
        timer.recordNanoseconds(70_000_000_000)
        let page = page(registry)
        #expect(page.contains("wait_seconds_bucket{le=\"0.001\"} 0\n"))
        #expect(page.contains("wait_seconds_bucket{le=\"0.005\"} 1\n"))
        #expect(page.contains("wait_seconds_bucket{le=\"60.0\"} 1\n"))
        #expect(page.contains("wait_seconds_bucket{le=\"+Inf\"} 2\n"))
        #expect(page.contains("wait_seconds_sum 70.002\n"))
        #expect(page.contains("wait_seconds_count 2\n"))
    }

    @Test func aSecondKindOfTheSameNameIsNotExported() {
        let registry = PrometheusRegistry()
        registry.makeMeter(label: "a", dimensions: []).set(Int64(1))
        registry.makeRecorder(label: "a", dimensions: [], aggregate: true).record(Int64(7))
        #expect(page(registry) == "# HELP a Counted by this process.\n# TYPE a gauge\na 1\n")
    }

    @Test(.tags(.long)) func theNumberOfSeriesIsBounded() {
        let registry = PrometheusRegistry()
        for number in 0..<10_050 { registry.makeCounter(label: "c", dimensions: [("n", "\(number)")]).increment(by: 1) }
        #expect(page(registry).split(separator: "\n").count == 10_002)
    }
}

public import CoreMetrics
import Synchronization

/// A swift-metrics backend that can be written as Prometheus text.
///
/// Counters get the suffix `_total` when they lack it; timers become histograms in seconds; recorders are gauges of their last
/// value, or histograms when they aggregate. Characters that Prometheus does not allow in names and labels become underscores.
public final class PrometheusRegistry: MetricsFactory {
    private struct Key: Hashable {
        var name: String
        var labels: Labels
    }

    private struct Family {
        var kind: TextWriter.Kind
        var series: [Key: Series] = [:]
    }

    private let families = Mutex<[String: Family]>([:])
    private let help: [String: String]

    /// - Parameter help: the HELP text of each family, by name; others get a generic one.
    public init(help: [String: String] = [:]) { self.help = help }

    // MARK: MetricsFactory

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(PrometheusRegistry.name(label, suffix: "_total"), dimensions, .counter)
    }

    public func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        series(PrometheusRegistry.name(label, suffix: "_total"), dimensions, .counter)
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(PrometheusRegistry.name(label), dimensions, .gauge)
    }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        series(PrometheusRegistry.name(label), dimensions, aggregate ? .histogram : .gauge)
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(PrometheusRegistry.name(label, suffix: "_seconds"), dimensions, .histogram)
    }

    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// The most series; new ones beyond it are not counted, so that a label with endless values cannot exhaust memory.
    private static let mostSeries = 10_000

    private func series(_ name: String, _ dimensions: [(String, String)], _ kind: TextWriter.Kind) -> Series {
        var labels = Labels()
        for (name, value) in dimensions.sorted(by: { $0.0 < $1.0 }) { labels.add(PrometheusRegistry.name(name), value) }
        return families.withLock { families in
            var family = families[name] ?? Family(kind: kind)
            // A name has one kind; a second kind gets a series that is not exported.
            guard family.kind == kind else { return Series(kind: kind) }
            let key = Key(name: name, labels: labels)
            if let known = family.series[key] { return known }
            let made = Series(kind: kind)
            if family.series.count < PrometheusRegistry.mostSeries { family.series[key] = made }
            families[name] = family
            return made
        }
    }

    /// `a.b-c` becomes `a_b_c`.
    private static func name(_ label: String, suffix: String = "") -> String {
        var name = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
        if name.first?.isNumber ?? true { name = "_" + name }
        return name.hasSuffix(suffix) ? name : name + suffix
    }

    // MARK: Writing

    public func write(to writer: inout TextWriter) {
        let families = families.withLock { $0 }
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            writer.family(name, family.kind, help[name] ?? "Counted by this process.")
            for (key, series) in family.series.sorted(by: { $0.key.labels < $1.key.labels }) {
                series.write(name, key.labels, to: &writer)
            }
        }
    }
}

extension Labels: Comparable {
    public static func < (a: Labels, b: Labels) -> Bool { a.order < b.order }
}

/// One series of one family.
final class Series: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    private struct Value {
        var value = 0.0
        var sum = 0.0
        var count = 0
        var buckets = [Int](repeating: 0, count: Series.bounds.count)
    }

    /// Seconds.
    static let bounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60]

    private let kind: TextWriter.Kind
    private let state = Mutex(Value())

    init(kind: TextWriter.Kind) { self.kind = kind }

    func increment(by amount: Int64) { state.withLock { $0.value += Double(amount) } }
    func increment(by amount: Double) { state.withLock { $0.value += amount } }
    func decrement(by amount: Double) { state.withLock { $0.value -= amount } }
    func reset() { state.withLock { $0 = Value() } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { state.withLock { $0.value = value } }
    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1_000_000_000) }

    func record(_ value: Double) {
        state.withLock { state in
            guard kind == .histogram else { return state.value = value }
            state.sum += value
            state.count += 1
            for (index, bound) in Series.bounds.enumerated() where value <= bound { state.buckets[index] += 1 }
        }
    }

    func write(_ name: String, _ labels: Labels, to writer: inout TextWriter) {
        let value = state.withLock { $0 }
        guard kind == .histogram else { return writer.sample(name, labels: labels, value.value) }
        for (bound, count) in zip(Series.bounds, value.buckets) {
            writer.sample(name, suffix: "_bucket", labels: labels.adding("le", bound.description), Double(count))
        }
        writer.sample(name, suffix: "_bucket", labels: labels.adding("le", "+Inf"), Double(value.count))
        writer.sample(name, suffix: "_sum", labels: labels, value.sum)
        writer.sample(name, suffix: "_count", labels: labels, Double(value.count))
    }
}

public import Fleet
import Policy
import Synchronization

/// One request, done.
public struct RequestRecord: Hashable, Sendable {
    public var latencyMilliseconds: Double
    public var isError: Bool

    public init(latencyMilliseconds: Double, isError: Bool = false) {
        self.latencyMilliseconds = latencyMilliseconds
        self.isError = isError
    }
}

/// What a model did for one request, as far as its server says.
public struct ModelRecord: Hashable, Sendable {
    public var loadTimeMilliseconds: Double?
    public var inferenceTimeMilliseconds: Double?
    public var batchSize: Double?
    public var isCacheHit: Bool?

    public init(
        loadTimeMilliseconds: Double? = nil, inferenceTimeMilliseconds: Double? = nil, batchSize: Double? = nil, isCacheHit: Bool? = nil
    ) {
        self.loadTimeMilliseconds = loadTimeMilliseconds
        self.inferenceTimeMilliseconds = inferenceTimeMilliseconds
        self.batchSize = batchSize
        self.isCacheHit = isCacheHit
    }
}

/// Statistics of one measure over a window. Everything but `count` is `nil` when there was nothing.
public struct WindowStatistics: Hashable, Sendable {
    public var count = 0
    public var minimum, maximum, average, p50, p95, p99: Double?
}

/// The requests and models of one server. Recording takes one uncontended lock and no allocation but for values never seen before.
public final class ServerMetrics: Sendable {
    /// A slice of time; windows are made of whole slices.
    fileprivate struct Slot: Sendable {
        var index: Int64
        var requests = 0
        var errors = 0
        var sum = 0.0
        var low = Double.infinity
        var high = -Double.infinity
        var latencies = QuantileSketch()
        var inference = Mean()
        var batch = Mean()
        var hits = 0
        var lookups = 0
    }

    fileprivate struct Total: Sendable {
        var requests = 0
        var errors = 0
        var sum = 0.0
        var latencies = QuantileSketch()

        mutating func add(_ slot: Slot) {
            guard slot.requests > 0 else { return }
            requests += slot.requests
            errors += slot.errors
            sum += slot.sum
            latencies.merge(slot.latencies)
        }
    }

    struct Mean: Hashable, Sendable {
        var sum = 0.0
        var count = 0
        var value: Double? { count > 0 ? sum / Double(count) : nil }
        mutating func add(_ value: Double) { (sum, count) = (sum + value, count + 1) }
    }

    fileprivate struct State: Sendable {
        /// The slice that is being filled. Recording touches nothing else.
        var current = Slot(index: .min)
        /// Full ones, oldest first; at most those of `longestWindow`.
        var slots: [Slot] = []
        /// All that the full ones, those forgotten included, held.
        var past = Total()
        var active = 0
        var loadTime: Double?
        var lastRequestAt: Timestamp?
        var notedAt: Timestamp?
    }

    /// What is known of its requests at one moment.
    public struct Snapshot: Hashable, Sendable {
        public var requests = 0
        public var errors = 0
        public var active = 0
        /// `nil`: no request was ever recorded.
        public var requestsPerSecond: Double?
        public var errorRate: Double?
        public var latency60 = WindowStatistics()
        public var latency300 = WindowStatistics()
        public var latencySumSeconds = 0.0
        public var modelLoadTimeMilliseconds: Double?
        public var inferenceTimeMilliseconds: Double?
        public var batchSize: Double?
        public var cacheHitRate: Double?
        public var lastRequestAt: Timestamp?
        /// For a histogram: how many took at most so many seconds.
        var latencies = QuantileSketch()

        public func count(upToSeconds bound: Double) -> Int { latencies.count(upTo: bound * 1000) }
    }

    static let slotLength = Duration.seconds(15)
    static let longestWindow = Duration.seconds(300)

    private let state = Mutex(State())

    init() {}

    /// - Returns: it is the first in a second, and worth telling the idle clock.
    func record(_ request: RequestRecord, at now: Timestamp) -> Bool {
        guard let latency = request.latencyMilliseconds.measured else { return false }
        return state.withLock { state in
            state.withSlot(at: now) { slot in
                slot.requests += 1
                if request.isError { slot.errors += 1 }
                slot.sum += latency
                slot.low = min(slot.low, latency)
                slot.high = max(slot.high, latency)
                slot.latencies.add(latency)
            }
            state.lastRequestAt = max(state.lastRequestAt ?? now, now)
            return state.isWorthTelling(at: now)
        }
    }

    func record(_ model: ModelRecord, at now: Timestamp) -> Bool {
        state.withLock { state in
            if let time = model.loadTimeMilliseconds?.measured { state.loadTime = time }
            state.withSlot(at: now) { slot in
                if let time = model.inferenceTimeMilliseconds?.measured { slot.inference.add(time) }
                if let size = model.batchSize?.measured { slot.batch.add(size) }
                if let isHit = model.isCacheHit { (slot.hits, slot.lookups) = (slot.hits + (isHit ? 1 : 0), slot.lookups + 1) }
            }
            return state.isWorthTelling(at: now)
        }
    }

    func setActive(_ count: Int) { state.withLock { $0.active = max(0, count) } }
    func begin() { state.withLock { $0.active += 1 } }
    func end() { state.withLock { $0.active = max(0, $0.active - 1) } }
    var active: Int { state.withLock { $0.active } }

    public func snapshot(at now: Timestamp) -> Snapshot {
        state.withLock { state in
            var total = state.past
            total.add(state.current)
            var snapshot = Snapshot(requests: total.requests, errors: total.errors, active: state.active)
            let recent = state.slots(within: .seconds(60), at: now)
            let all = state.slots(within: ServerMetrics.longestWindow, at: now)
            snapshot.latency60 = ServerMetrics.statistics(recent)
            snapshot.latency300 = ServerMetrics.statistics(all)
            let counted = all.reduce(0) { $0 + $1.requests }
            if total.requests > 0 {
                snapshot.requestsPerSecond = Double(recent.reduce(0) { $0 + $1.requests }) / 60
                if counted > 0 { snapshot.errorRate = Double(all.reduce(0) { $0 + $1.errors }) / Double(counted) }
            }
            snapshot.latencySumSeconds = total.sum / 1000
            snapshot.latencies = total.latencies
            snapshot.modelLoadTimeMilliseconds = state.loadTime
            snapshot.inferenceTimeMilliseconds = ServerMetrics.mean(all.map(\.inference))
            snapshot.batchSize = ServerMetrics.mean(all.map(\.batch))
            let lookups = all.reduce(0) { $0 + $1.lookups }
            if lookups > 0 { snapshot.cacheHitRate = Double(all.reduce(0) { $0 + $1.hits }) / Double(lookups) }
            snapshot.lastRequestAt = state.lastRequestAt
            return snapshot
        }
    }

    private static func mean(_ parts: [Mean]) -> Double? {
        parts.reduce(into: Mean()) { ($0.sum, $0.count) = ($0.sum + $1.sum, $0.count + $1.count) }.value
    }

    fileprivate static func statistics(_ slots: [Slot]) -> WindowStatistics {
        var statistics = WindowStatistics()
        var sketch = QuantileSketch()
        var sum = 0.0
        for slot in slots where slot.requests > 0 {
            sketch.merge(slot.latencies)
            sum += slot.sum
            statistics.minimum = min(statistics.minimum ?? slot.low, slot.low)
            statistics.maximum = max(statistics.maximum ?? slot.high, slot.high)
        }
        statistics.count = sketch.count
        guard sketch.count > 0 else { return statistics }
        statistics.average = sum / Double(sketch.count)
        (statistics.p50, statistics.p95, statistics.p99) = (sketch.quantile(0.5), sketch.quantile(0.95), sketch.quantile(0.99))
        return statistics
    }
}

extension Double {
    /// A number somebody can have measured; `nil` for what is none. Bounded, so that no sum of them is ever infinite.
    fileprivate var measured: Double? { self >= 0 && self < 1e12 ? self : nil }
}

extension ServerMetrics.State {
    fileprivate mutating func withSlot(at now: Timestamp, _ body: (inout ServerMetrics.Slot) -> Void) {
        let index = now.microsecondsSinceEpoch / ServerMetrics.slotLength.wholeMicroseconds
        // Late news are counted with the latest: a window is not the place for old ones.
        if current.index < index { turn(to: index) }
        body(&current)
    }

    private mutating func turn(to index: Int64) {
        if current.index != .min {
            past.add(current)
            slots.append(current)
        }
        let oldest = index - ServerMetrics.longestWindow.wholeMicroseconds / ServerMetrics.slotLength.wholeMicroseconds
        slots.removeAll { $0.index < oldest }
        current = ServerMetrics.Slot(index: index)
    }

    fileprivate func slots(within span: Duration, at now: Timestamp) -> [ServerMetrics.Slot] {
        let index = now.microsecondsSinceEpoch / ServerMetrics.slotLength.wholeMicroseconds
        let first = index - span.wholeMicroseconds / ServerMetrics.slotLength.wholeMicroseconds
        return (slots + [current]).filter { $0.index > first && $0.index <= index }
    }

    fileprivate mutating func isWorthTelling(at now: Timestamp) -> Bool {
        if let notedAt, now - notedAt < .seconds(1), now >= notedAt { return false }
        notedAt = now
        return true
    }
}

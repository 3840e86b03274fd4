public import Fleet
import Policy
import Synchronization

/// One finished request.
public struct RequestRecord: Hashable, Sendable {
    public var latencyMilliseconds: Double
    public var isError: Bool

    public init(latencyMilliseconds: Double, isError: Bool = false) {
        self.latencyMilliseconds = latencyMilliseconds
        self.isError = isError
    }
}

/// What a model did for one request. A value that the server did not report is `nil`.
public struct ModelRecord: Hashable, Sendable {
    /// Only when the model was loaded for this request.
    public var loadTimeMilliseconds: Double?
    public var inferenceTimeMilliseconds: Double?
    /// Requests that were answered together.
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

/// Statistics of one measure over a window. All but `count` are `nil` when nothing was measured. Percentiles are accurate to 1 %.
public struct WindowStatistics: Hashable, Sendable {
    public var count = 0
    public var minimum, maximum, average, p50, p95, p99: Double?
}

/// The requests and models of one server. Recording takes one uncontended lock, and allocates only for new values.
public final class ServerMetrics: Sendable {
    /// A slice of time. A window is a number of whole slices.
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
        /// The present slice. Recording changes only this and the two moments below, in microseconds since 1970; `.min`: never.
        var current = Slot(index: .min)
        var lastRequestAt = Int64.min
        var reportedAt = Int64.min
        /// Finished slices, oldest first; those of the longest window at most.
        var slots: [Slot] = []
        /// The sum of all finished slices, dropped ones included.
        var past = Total()
        var loadTime: Double?
        /// Requests in progress, as last reported.
        var active: (count: Int, reportedAt: Timestamp)?
    }

    /// The requests of a server at one moment. Counts are totals since the start of the process.
    public struct Snapshot: Hashable, Sendable {
        public var requests = 0
        public var errors = 0
        /// Requests in progress; `nil`: not reported within the last minute.
        public var active: Int?
        /// Over the last minute; `nil`: no request was ever recorded.
        public var requestsPerSecond: Double?
        /// The share of failed requests in the last five minutes, 0 to 1; `nil`: there were none.
        public var errorRate: Double?
        /// Latencies in milliseconds, over the last minute.
        public var latency60 = WindowStatistics()
        /// The same over five minutes.
        public var latency300 = WindowStatistics()
        public var latencySumSeconds = 0.0
        public var modelLoadTimeMilliseconds: Double?
        public var inferenceTimeMilliseconds: Double?
        public var batchSize: Double?
        public var cacheHitRate: Double?
        public var lastRequestAt: Timestamp?
        var latencies = QuantileSketch()

        /// How many requests took at most `bound` seconds, accurate to 1 %.
        public func count(upToSeconds bound: Double) -> Int { latencies.count(upTo: bound * 1000) }
    }

    /// In whole microseconds: arithmetic with other types would cost more than all the rest of recording.
    fileprivate static let slotLength: Int64 = 15_000_000
    fileprivate static let minuteSlots: Int64 = 4
    fileprivate static let longestSlots: Int64 = 20
    /// A report of requests in progress counts for this long: whoever sent it may be gone.
    static let activeValidFor = Duration.seconds(60)

    private let state = Mutex(State())

    init() {}

    /// - Returns: whether it is the first in a second, which updates the idle clock.
    func record(_ request: RequestRecord, at now: Timestamp) -> Bool {
        guard let latency = request.latencyMilliseconds.measured else { return false }
        return state.withLock { state in
            let moment = now.microsecondsSinceEpoch
            state.turn(at: moment)
            state.current.requests &+= 1
            if request.isError { state.current.errors &+= 1 }
            state.current.sum += latency
            if latency < state.current.low { state.current.low = latency }
            if latency > state.current.high { state.current.high = latency }
            state.current.latencies.add(latency)
            if moment > state.lastRequestAt { state.lastRequestAt = moment }
            return state.isFirstInSecond(at: moment)
        }
    }

    func record(_ model: ModelRecord, at now: Timestamp) -> Bool {
        state.withLock { state in
            if let time = model.loadTimeMilliseconds?.measured { state.loadTime = time }
            let moment = now.microsecondsSinceEpoch
            state.turn(at: moment)
            if let time = model.inferenceTimeMilliseconds?.measured { state.current.inference.add(time) }
            if let size = model.batchSize?.measured { state.current.batch.add(size) }
            if let isHit = model.isCacheHit {
                state.current.hits += isHit ? 1 : 0
                state.current.lookups += 1
            }
            return state.isFirstInSecond(at: moment)
        }
    }

    func setActive(_ count: Int, at now: Timestamp) { state.withLock { $0.active = (max(0, count), now) } }

    /// Totals, and statistics over the last one and five minutes.
    public func snapshot(at now: Timestamp) -> Snapshot {
        state.withLock { state in
            var total = state.past
            total.add(state.current)
            var snapshot = Snapshot(requests: total.requests, errors: total.errors)
            if let active = state.active, now - active.reportedAt <= ServerMetrics.activeValidFor { snapshot.active = active.count }
            let recent = state.slots(ServerMetrics.minuteSlots, at: now)
            let all = state.slots(ServerMetrics.longestSlots, at: now)
            snapshot.latency60 = ServerMetrics.statistics(recent)
            snapshot.latency300 = ServerMetrics.statistics(all)
            let counted = all.reduce(0) { $0 + $1.requests }
            if total.requests > 0 {
                snapshot.requestsPerSecond = Double(recent.reduce(0) { $0 + $1.requests }) / ServerMetrics.secondsCovered(at: now)
                if counted > 0 { snapshot.errorRate = Double(all.reduce(0) { $0 + $1.errors }) / Double(counted) }
            }
            snapshot.latencySumSeconds = total.sum / 1000
            snapshot.latencies = total.latencies
            snapshot.modelLoadTimeMilliseconds = state.loadTime
            snapshot.inferenceTimeMilliseconds = ServerMetrics.mean(all.map(\.inference))
            snapshot.batchSize = ServerMetrics.mean(all.map(\.batch))
            let lookups = all.reduce(0) { $0 + $1.lookups }
            if lookups > 0 { snapshot.cacheHitRate = Double(all.reduce(0) { $0 + $1.hits }) / Double(lookups) }
            if state.lastRequestAt != .min { snapshot.lastRequestAt = Timestamp(microsecondsSinceEpoch: state.lastRequestAt) }
            return snapshot
        }
    }

    /// The last slice is not finished: 45 to 60 seconds.
    private static func secondsCovered(at now: Timestamp) -> Double {
        Double((minuteSlots - 1) * slotLength + now.microsecondsSinceEpoch % slotLength) / 1_000_000
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
    /// The number if it can have been measured; `nil` otherwise. Bounded, so that no sum of such numbers is infinite.
    fileprivate var measured: Double? { self >= 0 && self < 1e12 ? self : nil }
}

extension ServerMetrics.State {
    fileprivate mutating func turn(at moment: Int64) {
        let index = moment / ServerMetrics.slotLength
        // A late record counts in the present slice.
        if current.index < index { turn(to: index) }
    }

    private mutating func turn(to index: Int64) {
        if current.index != .min {
            past.add(current)
            slots.append(current)
        }
        let oldest = index - ServerMetrics.longestSlots
        slots.removeAll { $0.index < oldest }
        current = ServerMetrics.Slot(index: index)
    }

    /// The latest `count` slices, the present one included.
    fileprivate func slots(_ count: Int64, at now: Timestamp) -> [ServerMetrics.Slot] {
        let index = now.microsecondsSinceEpoch / ServerMetrics.slotLength
        return (slots + [current]).filter { $0.index > index - count && $0.index <= index }
    }

    fileprivate mutating func isFirstInSecond(at moment: Int64) -> Bool {
        if reportedAt != .min, moment >= reportedAt, moment - reportedAt < 1_000_000 { return false }
        reportedAt = moment
        return true
    }
}

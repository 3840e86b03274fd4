import Fleet

/// What a pod does, as a pure function of time.
package enum Workload: Hashable, Sendable {
    case idle
    /// GPU and CPU are busy as long as the pod runs.
    case training
    /// For the first `span` of each run the GPU is at 0 % and the CPU busy, then both are idle.
    case download(Duration)
    /// Busy for `length` at the start of every `period`.
    case bursts(period: Duration, length: Duration)
    /// Busy for one to four minutes in some slots of ten minutes, like a person in a notebook.
    case notebook(seed: UInt64)
    /// Busy in these spans, counted from the start of the emulation. `gpu`: only that GPU; `cpuOnly`: at 0 % GPU.
    case spans([Span], gpu: Int? = nil, cpuOnly: Bool = false)
    /// GPU utilization in percent, one reading per minute from the start of the emulation, valid until the next.
    case trace([Int])

    package struct Span: Hashable, Sendable {
        package var from: Duration
        package var to: Duration
        package init(from: Duration, to: Duration) {
            self.from = from
            self.to = to
        }
    }

    /// The readings at a moment.
    ///
    /// - Parameters:
    ///   - time: since the start of the emulation.
    ///   - run: since the current run began.
    func load(at time: Duration, run: Duration, gpus: Int) -> Load {
        let isWorking = lastWork(at: time, run: run) == time
        var load = Load(gpuPercents: Array(repeating: 0, count: gpus), cpuPercent: Workload.wobble(time, 0...2))
        guard isWorking else { return load }
        load.cpuPercent = Workload.wobble(time, 18...34)
        switch self {
        case .download, .spans(_, _, cpuOnly: true): break
        case .spans(_, gpu: .some(let only), _):
            // A long GPU kernel uses no CPU.
            load.cpuPercent = Workload.wobble(time, 0...2)
            if only < gpus { load.gpuPercents[only] = Workload.wobble(time, 60...95) }
        case .trace(let percents):
            let percent = percents.isEmpty ? 0 : percents[min(Int(time.wholeSeconds / 60), percents.count - 1)]
            load.gpuPercents = Array(repeating: percent, count: gpus)
        case .idle, .training, .bursts, .notebook, .spans:
            for gpu in 0..<gpus { load.gpuPercents[gpu] = Workload.wobble(time + .seconds(gpu), 88...99) }
        }
        return load
    }

    /// The last work at or before `time` in the current run, which is `time` itself while busy; `nil`: none.
    func lastWork(at time: Duration, run: Duration) -> Duration? {
        let runBegan = time - run
        guard let last = lastWorkEver(at: time, runBegan: runBegan), last >= runBegan else { return nil }
        return last
    }

    private func lastWorkEver(at time: Duration, runBegan: Duration) -> Duration? {
        switch self {
        case .idle: return nil
        case .training: return time
        case .download(let span): return min(time, runBegan + span)
        case .bursts(let period, let length):
            guard time >= .zero, period > .zero else { return nil }
            let into = time.wholeMicroseconds % period.wholeMicroseconds
            return into < length.wholeMicroseconds ? time : time - .microseconds(into) + length
        case .notebook(let seed):
            var slot = time.wholeSeconds / 600
            while slot >= 0, Duration.seconds((slot + 1) * 600) >= runBegan {
                if let span = Workload.notebookSpan(seed: seed, slot: slot), span.from <= time { return min(time, span.to) }
                slot -= 1
            }
            return nil
        case .spans(let spans, _, _):
            return spans.filter { $0.from <= time }.map { $0.to > time ? time : $0.to }.max()
        case .trace(let percents):
            var minute = min(Int(time.wholeSeconds / 60), percents.count - 1)
            while minute >= 0 {
                if percents[minute] > 0 {
                    let isLast = minute == percents.count - 1
                    return isLast ? time : min(time, .seconds((minute + 1) * 60))
                }
                minute -= 1
            }
            return nil
        }
    }

    private static func notebookSpan(seed: UInt64, slot: Int64) -> Span? {
        var mixed = seed &+ UInt64(bitPattern: slot) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 31)) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 29
        guard mixed % 3 == 0 else { return nil }
        let from = Duration.seconds(slot * 600 + Int64(mixed >> 8 & 0xFF))
        return Span(from: from, to: from + .seconds(60 + Int64(mixed >> 16 & 0xFF) * 180 / 255))
    }

    /// Readings vary a little; the same second always gives the same one.
    private static func wobble(_ time: Duration, _ range: ClosedRange<Int>) -> Int {
        var mixed = UInt64(bitPattern: time.wholeSeconds) &* 0xD6E8_FEB8_6659_FD93
        mixed ^= mixed >> 32
        return range.lowerBound + Int(mixed % UInt64(range.count))
    }
}

struct Load: Hashable, Sendable {
    /// 0 to 100.
    var gpuPercents: [Int]
    var cpuPercent: Int
}

/// When requests reach an endpoint, and how long each takes.
package enum Traffic: Hashable, Sendable {
    case none
    /// One request every `period`, the first at `period`.
    case every(Duration, taking: Duration)
    /// Requests at these moments, counted from the start of the emulation, in order.
    case at([Duration], taking: Duration)

    /// Arrivals in `from ..< to`, in order.
    func arrivals(from: Duration, to: Duration) -> [Duration] {
        switch self {
        case .none: return []
        case .every(let period, _):
            guard period > .zero, to > .zero else { return [] }
            let first = max(1, (from.wholeMicroseconds + period.wholeMicroseconds - 1) / period.wholeMicroseconds)
            let last = (to.wholeMicroseconds - 1) / period.wholeMicroseconds
            return first <= last ? (first...last).map { period * Int($0) } : []
        case .at(let moments, _): return moments.filter { $0 >= from && $0 < to }
        }
    }

    var taking: Duration {
        switch self {
        case .none: .zero
        case .every(_, let span), .at(_, let span): span
        }
    }
}

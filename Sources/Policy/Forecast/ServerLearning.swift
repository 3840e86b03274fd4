package import Fleet

/// What a server does, as far as it matters for learning.
package enum Activity: Hashable, Sendable {
    /// Some signal was seen busy then.
    case busy(at: Timestamp)
    case idle(since: Timestamp)
    /// It has just started and may still load.
    case loading
    /// Some signal is unknown, or a person reported work ahead of time.
    case unknown
    /// It does not run.
    case off
}

/// A timeout that was chosen for one idle time.
package struct TimeoutChoice: Hashable, Sendable, Codable {
    package var learned: LearnedTimeout
    /// The cost of a start, in seconds of rent.
    package var startSeconds: Double

    package init(_ learned: LearnedTimeout, startSeconds: Double) { (self.learned, self.startSeconds) = (learned, startSeconds) }

    /// In whole seconds, rounded up.
    package var timeout: Duration { .seconds(Int64(min(learned.seconds, 1e9).rounded(.up))) }
    package var start: Duration { .seconds(Int64(min(startSeconds, 1e9).rounded(.up))) }
}

/// What is learned from one server, and the timeout chosen for its present idle time. Pure: time and fleet are passed in.
///
/// An idle time teaches only if seen work ended before it and seen work, or a person's request to start, ended it. Signals that are unknown,
/// leases, and time without a control plane end it without teaching, and its timeout stays in force for the rest of it.
package struct ServerLearning: Hashable, Sendable, Codable {
    private enum Phase: String, Codable { case unknown, busy, idle }

    private struct Present: Hashable, Sendable, Codable {
        var since: Timestamp
        var followsWork: Bool
        var stoppedAt: Timestamp?
    }

    private var forecast = ServerForecast()
    private var phase = Phase.unknown
    /// The present idle time.
    private var present: Present?
    /// For the present idle time, and for the rest of it after an interruption; `nil`: the server was seen busy since.
    package private(set) var choice: TimeoutChoice?
    /// Its latest measured starts, in seconds, oldest first.
    package private(set) var starts: [Double] = []
    private var startRequestedAt: Timestamp?

    package init() {}

    /// What changes depend on beside the server's own past.
    package struct Context: Sendable {
        package var server: ServerID
        package var gpu: String?
        package var rate: HourlyRate?
        package var rules: LearningRules

        package init(server: ServerID, gpu: String?, rate: HourlyRate?, rules: LearningRules) {
            (self.server, self.gpu, self.rate, self.rules) = (server, gpu, rate, rules)
        }
    }

    // MARK: What was seen

    /// Applies what the server does at `now`.
    ///
    /// - Returns: the idle time that has ended.
    package mutating func apply(_ activity: Activity, _ context: Context, fleet: inout FleetLearning, at now: Timestamp) -> IdleTime? {
        defer { report(to: &fleet) }
        switch activity {
        case .busy(let moment):
            return phase == .busy ? nil : workBegan(at: min(moment, now), context, fleet: &fleet)
        case .idle(let since):
            switch phase {
            case .busy:
                beginIdle(since: since, followsWork: true, context, fleet: fleet)
                return nil
            case .unknown:
                beginIdle(since: since, followsWork: false, context, fleet: fleet)
                return nil
            case .idle:
                guard let present, since <= present.since else {
                    // The idle clock started over although no work was seen.
                    let ended = interrupt(context, at: since)
                    beginIdle(since: since, followsWork: false, context, fleet: fleet)
                    return ended
                }
                teachLongIdle(fleet: &fleet, at: now)
                return nil
            }
        case .unknown:
            return interrupt(context, at: now)
        case .off:
            teachLongIdle(fleet: &fleet, at: now)
            return nil
        case .loading: return nil
        }
    }

    /// A person asked for a start: work returns.
    package mutating func startRequested(_ context: Context, fleet: inout FleetLearning, at now: Timestamp) -> IdleTime? {
        defer { report(to: &fleet) }
        startRequestedAt = now
        return workBegan(at: now, context, fleet: &fleet)
    }

    /// A plan starts it: that tells nothing about when work returns.
    package mutating func plannedStart(_ context: Context, at now: Timestamp) -> IdleTime? {
        startRequestedAt = now
        return interrupt(context, at: now)
    }

    /// A new run was shown. Without a request here, a person started it elsewhere.
    package mutating func runBegan(at start: Timestamp, _ context: Context, fleet: inout FleetLearning, at now: Timestamp) -> IdleTime? {
        defer { report(to: &fleet) }
        if let requested = startRequestedAt {
            startRequestedAt = nil
            _ = fleet.recordStart((now - requested).inSeconds, gpu: context.gpu, own: &starts)
            return nil
        }
        guard phase == .idle, let present, start > present.since else { return interrupt(context, at: now) }
        return workBegan(at: start, context, fleet: &fleet)
    }

    /// A worker of an endpoint is ready. The start that was requested here took until now, if none was ready before; otherwise it had nothing
    /// to wait for.
    package mutating func workerReady(isFirst: Bool, _ context: Context, fleet: inout FleetLearning, at now: Timestamp) {
        guard let requested = startRequestedAt else { return }
        startRequestedAt = nil
        if isFirst { _ = fleet.recordStart((now - requested).inSeconds, gpu: context.gpu, own: &starts) }
    }

    /// A stop was confirmed. A person's stop, or one of a busy server, ends the idle time without teaching.
    package mutating func stopped(byItself isForIdleness: Bool, _ context: Context, at now: Timestamp) -> IdleTime? {
        startRequestedAt = nil
        guard isForIdleness, phase == .idle else { return interrupt(context, at: now) }
        present?.stoppedAt = now
        return nil
    }

    /// Nothing was observed for a while, or by an earlier process.
    package mutating func interrupted(_ context: Context, at now: Timestamp) -> IdleTime? {
        startRequestedAt = nil
        return interrupt(context, at: now)
    }

    /// In seconds: no setting allows a shorter timeout.
    private static let possibleTimeouts = 60.0...1e9

    /// A stored value that cannot be used starts over.
    package var sound: ServerLearning {
        let isSound =
            forecast.isFinite && starts.allSatisfy(FleetLearning.possibleStarts.contains)
            && (choice.map { ServerLearning.possibleTimeouts.contains($0.learned.seconds) && (0...1e9).contains($0.startSeconds) } ?? true)
        return isSound ? self : ServerLearning()
    }

    // MARK: The timeout

    /// The timeout of the present idle time, or of one that would begin now without seen work before it.
    package func choice(_ context: Context, fleet: FleetLearning) -> TimeoutChoice {
        guard let choice else { return rent(context, fleet) }
        // No rule chooses more than this. A stored value that does was damaged, or is of another version.
        let weight = context.rules.restartWeight
        let longest = FleetLearning.possibleStarts.upperBound * (1 + (weight.isFinite ? max(0, weight) : 0))
        let limit = max(2 * min(choice.startSeconds, longest), context.rules.minimumTimeout.inSeconds, 3600)
        return choice.learned.seconds <= limit * 1.001 ? choice : rent(context, fleet)  // guard: F86_aStoredTimeout
    }

    /// The cost of a start, in seconds of rent.
    private func startCost(_ context: Context, _ fleet: FleetLearning) -> Double {
        let weight = context.rules.restartWeight
        let cost = fleet.start(own: starts, gpu: context.gpu).seconds * (1 + (weight.isFinite ? max(0, weight) : 0))
        return min(cost, 1e9)
    }

    /// The plain rule: wait as long as a start costs.
    private func rent(_ context: Context, _ fleet: FleetLearning) -> TimeoutChoice {
        let start = startCost(context, fleet)
        let seconds = max(start, context.rules.minimumTimeout.inSeconds)
        return TimeoutChoice(LearnedTimeout(seconds: seconds, reason: .noSilence), startSeconds: start)
    }

    // MARK: Transitions

    private mutating func workBegan(at moment: Timestamp, _ context: Context, fleet: inout FleetLearning) -> IdleTime? {
        let ended = finish(at: max(moment, present?.since ?? moment), endsWithWork: true, context)
        forecast.workBegan(at: moment.inSeconds, fleet: &fleet.forecast)
        (phase, choice) = (.busy, nil)
        return ended
    }

    private mutating func beginIdle(since: Timestamp, followsWork: Bool, _ context: Context, fleet: FleetLearning) {
        present = Present(since: since, followsWork: followsWork)
        phase = .idle
        if followsWork {
            let start = startCost(context, fleet)
            forecast.workEnded(at: since.inSeconds)
            let learned = forecast.timeout(start: start, floor: context.rules.minimumTimeout.inSeconds, fleet: fleet.forecast)
            choice = TimeoutChoice(learned, startSeconds: start)
        } else {
            // After an interruption the timeout stays in force, and never becomes shorter.
            choice = choice ?? rent(context, fleet)
        }
    }

    private mutating func interrupt(_ context: Context, at now: Timestamp) -> IdleTime? {
        let ended = finish(at: now, endsWithWork: false, context)
        forecast.silenceWasBroken()  // guard: anInterruption
        phase = .unknown
        return ended
    }

    private mutating func finish(at moment: Timestamp, endsWithWork: Bool, _ context: Context) -> IdleTime? {
        guard let present, let choice else { return nil }
        self.present = nil
        guard moment > present.since else { return nil }
        return IdleTime(
            server: context.server, began: present.since, ended: moment, followsWork: present.followsWork, endsWithWork: endsWithWork,
            stoppedAt: present.stoppedAt, learned: choice.timeout, start: choice.start, rate: context.rate)
    }

    private mutating func teachLongIdle(fleet: inout FleetLearning, at now: Timestamp) {
        if phase == .idle { forecast.teachLongSilence(at: now.inSeconds, fleet: &fleet.forecast) }
    }

    private mutating func report(to fleet: inout FleetLearning) {
        if fleet.forecast.wasReset { (fleet.wasReset, fleet.forecast.wasReset) = (true, false) }
    }
}

extension Timestamp {
    /// Seconds since 1970 in UTC.
    package var inSeconds: Double { Double(microsecondsSinceEpoch) / 1_000_000 }
}

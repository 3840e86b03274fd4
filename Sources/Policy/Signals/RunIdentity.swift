public import Fleet

/// Tells whether an answer about a pod belongs to the run that is known, to a new one, or to a replica that lags.
///
/// The provider's start moments and states come from several replicas, with clocks of their own. A single answer that contradicts what is
/// known is not believed: it is as if it had not come. A second one is, and so a true restart is found one poll later, counted from the first.
/// A start moment that was seen before in this run, or in a run that is over, is no news, so two replicas that disagree for ever cannot begin
/// runs for ever.
public struct RunIdentity: Hashable, Sendable {
    /// What one answer says of the run. Only `RUNNING`, `EXITED` and `TERMINATED` are judged.
    public struct Look: Hashable, Sendable {
        public var isRunning: Bool
        /// The provider's clock; `nil`: not in the answer.
        public var startedAt: Timestamp?
        /// Of the container; `nil`: not in the answer.
        public var uptime: Duration?

        public init(isRunning: Bool, startedAt: Timestamp? = nil, uptime: Duration? = nil) {
            self.isRunning = isRunning
            self.startedAt = startedAt
            self.uptime = uptime
        }
    }

    /// What was known of the pod before the look.
    public struct Known: Hashable, Sendable {
        /// The provider's mark of the present or last run.
        public var startedAt: Timestamp?
        /// When that run began, on our clock; `nil`: the pod was never seen.
        public var beganAt: Timestamp?
        /// When it was shown off; `nil`: it runs.
        public var endedAt: Timestamp?
        /// Somebody here asked for a start or restart then, and the provider accepted it.
        public var startAskedAt: Timestamp?
        /// The provider was asked to stop it.
        public var isStopExpected: Bool

        public init(
            startedAt: Timestamp? = nil, beganAt: Timestamp? = nil, endedAt: Timestamp? = nil, startAskedAt: Timestamp? = nil,
            isStopExpected: Bool = false
        ) {
            self.startedAt = startedAt
            self.beganAt = beganAt
            self.endedAt = endedAt
            self.startAskedAt = startAskedAt
            self.isStopExpected = isStopExpected
        }
    }

    public enum Finding: Hashable, Sendable {
        /// The known run goes on, or the pod stays off.
        case same
        case begins
        /// It was shown off since then.
        case ends(since: Timestamp)
        /// It was called off, and the same run goes on: the answers that showed it off were wrong.
        case resumes
        /// It is off as before, and has another start moment: it ran while nobody looked.
        case ranUnseen(startedAt: Timestamp)
        /// An answer from a lagging replica, or a single odd one: nothing of it counts.
        case unbelieved
    }

    /// Start moments this close are one moment: replicas, rounding and jitter differ by less.
    public static let tolerance = Duration.seconds(30)
    /// Our clock and the provider's differ by less than this, where nothing says otherwise.
    private static let skew = Duration.seconds(15)
    /// A replica that lags has caught up after this long: what is shown without interruption since then is so.
    public static let longestLag = Duration.seconds(120)
    /// A pod that was just started is off only when it is shown so for this long: replicas of before the start show it off too.
    public static let offAfterStart = Duration.seconds(60)
    /// After this many start moments that nobody showed twice, start moments of this run say nothing.
    private static let mostStrangers = 3
    /// Runs that begin by a changed start moment alone, within an hour.
    private static let mostJumps = 3
    private static let remembered = 8

    private struct Pending: Hashable, Sendable {
        var startedAt: Timestamp?
        var since: Timestamp
        var lastAt: Timestamp
    }

    /// Start moments of the present run as answers told them; the first is its mark.
    private var starts: [Timestamp] = []
    /// Of runs that are over.
    private var past: [Timestamp] = []
    /// Another start moment that one answer told.
    private var otherStart: Pending?
    /// Answers that show it off while it is known to run.
    private var off: Pending?
    /// Answers that show it running, or running in an earlier run, against what is known.
    private var lag: Pending?
    private var strangers = 0
    private var jumps: [Timestamp] = []

    public init() {}

    /// One answer told another start moment, and no second one did yet: a stop waits for it.
    public func isInDoubt(at now: Timestamp) -> Bool { otherStart.map { now - $0.since <= .seconds(60) } ?? false }

    /// An answer showed it off, and no second one did yet.
    public var isShownOff: Bool { off != nil }

    /// - Parameter isContinuous: the container's uptime has grown by the time since it was last told.
    public mutating func judge(_ look: Look, _ known: Known, isContinuous: Bool, at now: Timestamp) -> Finding {
        guard let beganAt = known.beganAt else {
            if look.isRunning { starts = look.startedAt.map { [$0] } ?? [] }
            return look.isRunning ? .begins : .ends(since: now)
        }
        if let mark = known.startedAt, !starts.contains(where: { RunIdentity.isSame($0, mark) }) { starts = [mark] }
        switch (look.isRunning, known.endedAt) {
        case (true, nil): return goesOn(look, known, beganAt: beganAt, isContinuous: isContinuous, at: now)
        case (true, let endedAt?): return comesBack(look, known, endedAt: endedAt, at: now)
        case (false, nil): return goesOff(known, isYoung: isYoung(known, beganAt: beganAt, at: now), at: now)
        case (false, _?): return staysOff(look, at: now)
        }
    }

    // MARK: Parts

    // guard: F59_aStartMomentThatWobbles
    private static func isSame(_ a: Timestamp, _ b: Timestamp) -> Bool { (a > b ? a - b : b - a) <= tolerance }

    private func isYoung(_ known: Known, beganAt: Timestamp, at now: Timestamp) -> Bool {
        let began = max(beganAt, known.startAskedAt ?? beganAt)
        return now - began < RunIdentity.longestLag
    }

    private mutating func goesOn(
        _ look: Look, _ known: Known, beganAt: Timestamp, isContinuous: Bool, at now: Timestamp
    ) -> Finding {
        let isYoung = isYoung(known, beganAt: beganAt, at: now)
        // Of a young run a replica of before its start may go on showing it off; elsewhere two such answers are enough, whatever lies between.
        if isYoung || off.map({ now - $0.lastAt > RunIdentity.longestLag }) ?? false { off = nil }
        if let pending = otherStart, now - pending.lastAt > RunIdentity.longestLag { otherStart = nil }
        guard let told = look.startedAt else { return .same }  // guard: F9_aStartThatIsLeftOut
        guard let newest = starts.max() else {
            starts = [told]
            return .same
        }
        if starts.contains(where: { RunIdentity.isSame($0, told) }) {
            lag = nil
            return .same
        }
        if past.contains(where: { RunIdentity.isSame($0, told) }) { return ofEarlierRun(told, at: now) }
        // A later run does not start earlier. A container that has been up all the time was not started again.
        if told < newest || isContinuous { return alias(told) }
        let isAsked = known.startAskedAt.map { $0 >= beganAt && now - $0 < RunIdentity.longestLag } ?? false
        guard !isAsked else {
            begin(told)
            return .begins
        }
        return startsElsewhere(told, at: now)  // guard: F9_aResumed.1, F59_aRestartFromOutside
    }

    /// A replica that lags shows the run before; when all answers go on doing so, it is this run's start after all.
    private mutating func ofEarlierRun(_ told: Timestamp, at now: Timestamp) -> Finding {
        guard let pending = lag else {
            lag = Pending(startedAt: told, since: now, lastAt: now)
            return .unbelieved
        }
        guard now - pending.since >= RunIdentity.longestLag else { return .unbelieved }
        lag = nil
        return alias(told)
    }

    private mutating func alias(_ told: Timestamp) -> Finding {
        starts = RunIdentity.latest(starts + [told], keeping: starts.first)
        return .same
    }

    private mutating func startsElsewhere(_ told: Timestamp, at now: Timestamp) -> Finding {
        jumps.removeAll { now - $0 >= .seconds(3600) }
        guard strangers < RunIdentity.mostStrangers, jumps.count < RunIdentity.mostJumps else {
            otherStart = nil
            return alias(told)
        }
        if let pending = otherStart, let first = pending.startedAt, RunIdentity.isSame(first, told) {
            jumps.append(now)
            begin(told)
            return .begins
        }
        if otherStart != nil { strangers += 1 }
        otherStart = Pending(startedAt: told, since: now, lastAt: now)
        return .unbelieved
    }

    private mutating func begin(_ told: Timestamp?) {
        past = Array((past + starts).suffix(RunIdentity.remembered))
        starts = told.map { [$0] } ?? []
        (otherStart, off, lag, strangers) = (nil, nil, nil, 0)
    }

    private mutating func comesBack(_ look: Look, _ known: Known, endedAt: Timestamp, at now: Timestamp) -> Finding {
        let isAsked = known.startAskedAt.map { $0 >= endedAt } ?? false
        switch isNewer(look, endedAt: endedAt, at: now) {
        case true?: break
        case nil where isAsked || lag != nil: break
        case nil, false?:
            let since = lag?.since ?? now
            lag = Pending(since: since, lastAt: now)
            // guard: F34_aLookThatTravelled.2, F59_anAnswerOfBefore
            guard now - since >= (isAsked ? .seconds(15) : RunIdentity.longestLag) else { return .unbelieved }
            lag = nil
            // The same start moment, and yet a container that began after the end: it was started again.
            let isFresh = look.uptime.map { $0 > .zero && now - $0 >= endedAt - RunIdentity.skew } ?? false
            guard isAsked || isFresh else { return .resumes }
        }
        begin(look.startedAt)
        return .begins
    }

    /// Did the run that it shows begin after the known one? `nil`: the answer does not say.
    private func isNewer(_ look: Look, endedAt: Timestamp, at now: Timestamp) -> Bool? {
        if let told = look.startedAt, let newest = (starts + past).max() {
            // A short run may begin soon after the one before; a wobble does not lie after its end.
            return told > newest + RunIdentity.tolerance || (told > newest + .seconds(2) && told >= endedAt - RunIdentity.skew)
        }
        // Nothing to compare a first start moment with: the container's age has to do.
        if let uptime = look.uptime { return now - uptime >= endedAt - RunIdentity.skew }
        return look.startedAt.map { $0 >= endedAt - RunIdentity.skew }
    }

    private mutating func goesOff(_ known: Known, isYoung: Bool, at now: Timestamp) -> Finding {
        let first = off?.since ?? now
        let isFirst = off == nil
        off = Pending(since: first, lastAt: now)
        if !known.isStopExpected {
            // guard: F59_oneAnswerThatShowsItOff
            guard !isFirst, !isYoung || now - first >= RunIdentity.offAfterStart else { return .unbelieved }
        }
        (off, lag, otherStart) = (nil, nil, nil)
        return .ends(since: first)
    }

    private mutating func staysOff(_ look: Look, at now: Timestamp) -> Finding {
        lag = nil
        // guard: F39_aRunThatNobody
        guard let told = look.startedAt, told <= now, let newest = (starts + past).max(), told > newest, !RunIdentity.isSame(told, newest)
        else { return .same }
        if let first = otherStart?.startedAt, RunIdentity.isSame(first, told) {
            begin(told)
            return .ranUnseen(startedAt: told)
        }
        // Start moments that are always new say nothing.
        guard strangers < RunIdentity.mostStrangers else { return .same }
        if otherStart != nil { strangers += 1 }
        otherStart = Pending(startedAt: told, since: now, lastAt: now)
        return .unbelieved
    }

    /// The latest ones, and the mark of the run always.
    private static func latest(_ moments: [Timestamp], keeping mark: Timestamp?) -> [Timestamp] {
        guard moments.count > remembered, let mark else { return moments }
        return [mark] + moments.dropFirst().suffix(remembered - 1)
    }
}

/// The clock of a container: tells a container that was started again from an uptime that wobbles, stands still or makes no sense.
public struct ContainerClock: Hashable, Sendable {
    /// Uptimes wobble by less than this.
    public static let slack = Duration.seconds(10)

    private struct Told: Hashable, Sendable {
        var uptime: Duration
        var at: Timestamp
        var start: Timestamp { at - uptime }
    }

    /// When the present container began, as far as its uptimes show.
    private var began: Timestamp?
    private var last: Told?
    /// A container that seems to have begun since the look before; the next look shows whether it is there.
    private var younger: Told?
    /// Since when uptimes have not fitted the container that is known.
    private var doubtedSince: Timestamp?

    public init() {}

    /// One look at an uptime that fell, not confirmed yet.
    public func isInDoubt(at now: Timestamp) -> Bool { doubtedSince.map { now - $0 <= .seconds(60) } ?? false }

    /// Has it been up all the time since it was last told?
    public func isContinuous(_ uptime: Duration?, at now: Timestamp) -> Bool {
        guard let uptime, let last, last.uptime > ContainerClock.slack else { return false }
        let expected = last.uptime + (now - last.at)
        return uptime >= expected - ContainerClock.slack && uptime <= expected + ContainerClock.slack
    }

    /// Takes in one uptime. Answers when the container was started again, once a second look has shown that it was.
    ///
    /// A new container is no older than the look before, and grows older. An uptime that stands still never does.
    public mutating func note(_ uptime: Duration?, at now: Timestamp) -> Timestamp? {
        guard let uptime, uptime >= .zero else { return nil }  // guard: F21_aCrashLoopIsSeen
        let told = Told(uptime: uptime, at: now)
        let before = last
        last = told
        guard let began, let before else {
            self.began = told.start
            return nil
        }
        if told.start < began - ContainerClock.slack { self.began = told.start }
        guard told.start > began + ContainerClock.slack else {
            (younger, doubtedSince) = (nil, nil)
            return nil
        }
        if let candidate = younger {
            let (passed, grown) = (now - candidate.at, uptime - candidate.uptime)
            if passed > .zero, grown >= passed / 2, grown <= passed + ContainerClock.slack {
                (younger, doubtedSince, self.began) = (nil, nil, candidate.start)
                return candidate.start
            }
        }
        let isYounger = uptime <= now - before.at + ContainerClock.slack
        younger = isYounger ? told : nil
        doubtedSince = isYounger ? doubtedSince ?? now : nil
        return nil
    }
}

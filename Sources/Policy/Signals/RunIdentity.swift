package import Fleet

/// Tells whether an answer about a pod belongs to the known run, to a new run, or to a lagging replica.
///
/// The provider's start times and states come from several replicas with clocks of their own. A single answer that contradicts the known
/// state is ignored. A second one is accepted, so a real restart is detected one poll later, counted from the first answer. A start time
/// that was seen before, in this run or an earlier one, is not new, so two replicas that always disagree cannot begin runs forever.
package struct RunIdentity: Hashable, Sendable {
    /// What one answer says about the run. Only `RUNNING`, `EXITED` and `TERMINATED` are judged.
    package struct Answer: Hashable, Sendable {
        package var isRunning: Bool
        /// By the provider's clock; `nil`: absent.
        package var startedAt: Timestamp?
        /// The container's uptime; `nil`: absent.
        package var uptime: Duration?

        package init(isRunning: Bool, startedAt: Timestamp? = nil, uptime: Duration? = nil) {
            self.isRunning = isRunning
            self.startedAt = startedAt
            self.uptime = uptime
        }
    }

    /// What was known about the pod before the answer.
    package struct Known: Hashable, Sendable {
        /// The provider's start time of the present or last run.
        package var startedAt: Timestamp?
        /// When that run began, on our clock; `nil`: the pod was never observed.
        package var beganAt: Timestamp?
        /// When it was shown off; `nil`: it runs.
        package var endedAt: Timestamp?
        /// When a start or restart was requested here and accepted by the provider.
        package var startRequestedAt: Timestamp?
        /// The provider has, or may have, the request of an open stop.
        package var isStopExpected: Bool

        package init(
            startedAt: Timestamp? = nil, beganAt: Timestamp? = nil, endedAt: Timestamp? = nil, startRequestedAt: Timestamp? = nil,
            isStopExpected: Bool = false
        ) {
            self.startedAt = startedAt
            self.beganAt = beganAt
            self.endedAt = endedAt
            self.startRequestedAt = startRequestedAt
            self.isStopExpected = isStopExpected
        }
    }

    package enum Finding: Hashable, Sendable {
        /// The known run continues, or the pod stays off.
        case same
        case begins
        /// The run has ended: it was shown off since then.
        case ends(since: Timestamp)
        /// The same run continues: the answers that showed it off were wrong.
        case resumes
        /// It is still off, but has another start time: it ran between two polls.
        case ranUnseen(startedAt: Timestamp)
        /// A stale or contradictory answer, which is ignored.
        case ignored
    }

    /// Start times this close are the same: replicas, rounding and jitter differ by less.
    package static let tolerance = Duration.seconds(30)
    /// The largest difference between our clock and the provider's, unless something shows otherwise.
    private static let skew = Duration.seconds(15)
    /// A lagging replica has caught up after this long, so what is shown without interruption since then is true.
    package static let longestLag = Duration.seconds(120)
    /// A pod that was just started counts as off only after this long, since replicas from before the start show it off too.
    package static let offAfterStart = Duration.seconds(60)
    /// Answers that contradict each other for longer than any lag show a run that goes on. For this long after that, off needs `longestLag`
    /// of answers without a contradiction.
    private static let distrustAfterContradiction = Duration.seconds(3600)
    /// After this many start times that were shown only once, start times of this run are ignored.
    private static let mostUnconfirmed = 3
    /// The most runs per hour that begin by a changed start time alone.
    private static let mostJumps = 3
    private static let remembered = 8

    private struct Pending: Hashable, Sendable {
        var startedAt: Timestamp?
        var since: Timestamp
        var lastAt: Timestamp
        /// Which of the last answers agreed with it, the latest first; at most eight.
        var agreements: [Bool] = []
        /// An answer contradicted it.
        var isInterrupted = false
        /// The latest answer contradicted it.
        var isContradicted: Bool { agreements.first == false }
        /// Most of the last answers contradicted it.
        var isOutvoted: Bool { agreements.count { !$0 } * 2 > agreements.count }

        mutating func count(agrees: Bool) {
            agreements = Array(([agrees] + agreements).prefix(8))
            if !agrees { isInterrupted = true }
        }
    }

    /// The start times of the present run, as answers showed them; the first identifies it.
    private var starts: [Timestamp] = []
    /// The start times of earlier runs.
    private var past: [Timestamp] = []
    /// Another start time that one answer showed.
    private var otherStart: Pending?
    /// Answers that show it off while it is known to run.
    private var off: Pending?
    /// Answers that show it running, or an earlier run, against the known state.
    private var lag: Pending?
    /// When a run that was shown off went on.
    private var contradictedAt: Timestamp?
    private var unconfirmed = 0
    private var jumps: [Timestamp] = []

    package init() {}

    /// One answer showed another start time that no second answer has confirmed. A stop waits for it.
    package func isInDoubt(at now: Timestamp) -> Bool { otherStart.map { now - $0.since <= .seconds(60) } ?? false }

    /// An answer showed it off, and no second answer has confirmed it.
    package var isShownOff: Bool { off != nil }

    /// - Parameter isContinuous: the container's uptime has increased by the time since the previous answer.
    package mutating func judge(_ answer: Answer, _ known: Known, isContinuous: Bool, at now: Timestamp) -> Finding {
        guard let beganAt = known.beganAt else {
            if answer.isRunning { starts = answer.startedAt.map { [$0] } ?? [] }
            return answer.isRunning ? .begins : .ends(since: now)
        }
        if let mark = known.startedAt, !starts.contains(where: { RunIdentity.isSame($0, mark) }) { starts = [mark] }
        switch (answer.isRunning, known.endedAt) {
        case (true, nil): return judgeWhileRunning(answer, known, beganAt: beganAt, isContinuous: isContinuous, at: now)
        case (true, let endedAt?): return judgeShownRunning(answer, known, endedAt: endedAt, at: now)
        case (false, nil): return judgeShownOff(known, isYoung: isYoung(known, beganAt: beganAt, at: now), at: now)
        case (false, _?): return judgeWhileOff(answer, at: now)
        }
    }

    // MARK: Parts

    // guard: F59_aStartMomentThatWobbles
    private static func isSame(_ a: Timestamp, _ b: Timestamp) -> Bool { (a > b ? a - b : b - a) <= tolerance }

    private func isYoung(_ known: Known, beganAt: Timestamp, at now: Timestamp) -> Bool {
        let began = max(beganAt, known.startRequestedAt ?? beganAt)
        return now - began < RunIdentity.longestLag
    }

    private mutating func judgeWhileRunning(
        _ answer: Answer, _ known: Known, beganAt: Timestamp, isContinuous: Bool, at now: Timestamp
    ) -> Finding {
        // Only answers in a row that show it off are believed: a replica that shows it off now and then is wrong.
        off = nil  // guard: F88_anAnswerInBetween
        if let pending = otherStart, now - pending.lastAt > RunIdentity.longestLag { otherStart = nil }
        guard let shown = answer.startedAt else { return .same }  // guard: F9_aStartThatIsLeftOut
        guard let newest = starts.max() else {
            starts = [shown]
            return .same
        }
        if starts.contains(where: { RunIdentity.isSame($0, shown) }) {
            lag = nil
            return .same
        }
        if past.contains(where: { RunIdentity.isSame($0, shown) }) { return judgeEarlierRun(shown, at: now) }
        // A later run does not start earlier, and a container that was up all the time was not restarted.
        if shown < newest || isContinuous { return addStart(shown) }
        let isRequested = known.startRequestedAt.map { $0 >= beganAt && now - $0 < RunIdentity.longestLag } ?? false
        guard !isRequested else {
            begin(shown)
            return .begins
        }
        return judgeNewStart(shown, at: now)  // guard: F9_aResumed.1, F59_aRestartFromOutside
    }

    /// A lagging replica shows the previous run. If all answers continue to show it, it is this run's start time.
    private mutating func judgeEarlierRun(_ shown: Timestamp, at now: Timestamp) -> Finding {
        guard let pending = lag else {
            lag = Pending(startedAt: shown, since: now, lastAt: now)
            return .ignored
        }
        guard now - pending.since >= RunIdentity.longestLag else { return .ignored }
        lag = nil
        return addStart(shown)
    }

    private mutating func addStart(_ shown: Timestamp) -> Finding {
        starts = RunIdentity.latest(starts + [shown], keeping: starts.first)
        return .same
    }

    private mutating func judgeNewStart(_ shown: Timestamp, at now: Timestamp) -> Finding {
        jumps.removeAll { now - $0 >= .seconds(3600) }
        guard unconfirmed < RunIdentity.mostUnconfirmed, jumps.count < RunIdentity.mostJumps else {
            otherStart = nil
            return addStart(shown)
        }
        if let pending = otherStart, let first = pending.startedAt, RunIdentity.isSame(first, shown) {
            jumps.append(now)
            begin(shown)
            return .begins
        }
        if otherStart != nil { unconfirmed += 1 }
        otherStart = Pending(startedAt: shown, since: now, lastAt: now)
        return .ignored
    }

    private mutating func begin(_ shown: Timestamp?) {
        past = Array((past + starts).suffix(RunIdentity.remembered))
        starts = shown.map { [$0] } ?? []
        (otherStart, off, lag, unconfirmed) = (nil, nil, nil, 0)
    }

    private mutating func judgeShownRunning(_ answer: Answer, _ known: Known, endedAt: Timestamp, at now: Timestamp) -> Finding {
        let isRequested = known.startRequestedAt.map { $0 >= endedAt } ?? false
        switch isNewer(answer, endedAt: endedAt, at: now) {
        case true?: break
        case nil where isRequested || lag.map { !$0.isContradicted } ?? false: break
        case nil, false?:
            var pending = lag ?? Pending(since: now, lastAt: now)
            pending.lastAt = now
            pending.count(agrees: true)
            lag = pending
            let patience = isRequested ? .seconds(15) : pending.isInterrupted ? RunIdentity.longestLag * 2 : RunIdentity.longestLag
            // guard: F34_aLookThatTravelled.2, F59_anAnswerOfBefore
            guard now - pending.since >= patience else { return .ignored }
            lag = nil
            if !isRequested { contradictedAt = now }
            // The start time is the same, but the container began after the end, so it was started again.
            let isFresh = answer.uptime.map { $0 > .zero && now - $0 >= endedAt - RunIdentity.skew } ?? false
            guard isRequested || isFresh else { return .resumes }
        }
        begin(answer.startedAt)
        return .begins
    }

    /// Whether the run that the answer shows began after the known one; `nil`: the answer does not say.
    private func isNewer(_ answer: Answer, endedAt: Timestamp, at now: Timestamp) -> Bool? {
        if let shown = answer.startedAt, let newest = (starts + past).max() {
            // A short run may begin soon after the previous one, but jitter is never later than its end.
            return shown > newest + RunIdentity.tolerance || (shown > newest + .seconds(2) && shown >= endedAt - RunIdentity.skew)
        }
        // There is no earlier start time to compare with, so the container's age decides.
        if let uptime = answer.uptime { return now - uptime >= endedAt - RunIdentity.skew }
        return answer.startedAt.map { $0 >= endedAt - RunIdentity.skew }
    }

    private mutating func judgeShownOff(_ known: Known, isYoung: Bool, at now: Timestamp) -> Finding {
        let first = off?.since ?? now
        let isFirst = off == nil
        off = Pending(since: first, lastAt: now)
        let isContradictory = contradictedAt.map { now - $0 < RunIdentity.distrustAfterContradiction } ?? false
        if isContradictory {
            guard now - first >= RunIdentity.longestLag else { return .ignored }  // guard: F88_answersThatContradict
        } else if !known.isStopExpected {
            // guard: F59_oneAnswerThatShowsItOff
            guard !isFirst, !isYoung || now - first >= RunIdentity.offAfterStart else { return .ignored }
        }
        (off, lag, otherStart) = (nil, nil, nil)
        return .ends(since: first)
    }

    private mutating func judgeWhileOff(_ answer: Answer, at now: Timestamp) -> Finding {
        // Replicas that disagree for longer than any of them lags: it runs where at least half of the answers show it running.
        lag?.count(agrees: false)
        // guard: F88_aStoppedPodIsOff
        if let pending = lag, now - pending.lastAt > RunIdentity.offAfterStart || pending.isOutvoted { lag = nil }
        // guard: F39_aRunThatNobody
        guard let shown = answer.startedAt, shown <= now, let newest = (starts + past).max(), shown > newest,
            !RunIdentity.isSame(shown, newest)
        else { return .same }
        if let first = otherStart?.startedAt, RunIdentity.isSame(first, shown) {
            begin(shown)
            return .ranUnseen(startedAt: shown)
        }
        // Start times that always change are ignored.
        guard unconfirmed < RunIdentity.mostUnconfirmed else { return .same }
        if otherStart != nil { unconfirmed += 1 }
        otherStart = Pending(startedAt: shown, since: now, lastAt: now)
        return .ignored
    }

    /// The latest ones, always including the one that identifies the run.
    private static func latest(_ moments: [Timestamp], keeping mark: Timestamp?) -> [Timestamp] {
        guard moments.count > remembered, let mark else { return moments }
        return [mark] + moments.dropFirst().suffix(remembered - 1)
    }
}

/// The clock of a container: detects a restarted container by an uptime that may jitter, stand still or be nonsense.
package struct ContainerClock: Hashable, Sendable {
    /// The largest jitter of an uptime.
    package static let slack = Duration.seconds(10)

    private struct Uptime: Hashable, Sendable {
        var uptime: Duration
        var at: Timestamp
        var start: Timestamp { at - uptime }
    }

    /// When the present container began, as far as its uptimes show.
    private var began: Timestamp?
    private var last: Uptime?
    /// A container that seems to have begun since the previous answer; the next answer confirms it.
    private var younger: Uptime?
    /// Since when uptimes have not matched the known container.
    private var doubtedSince: Timestamp?
    /// When a younger container was shown and the next answer showed the known one again, the latest last; at most `mostRefuted`.
    private var refuted: [Timestamp] = []
    /// After this many such answers within `refutedWithin`, one more raises no doubt: a pod that two replicas show with different uptimes
    /// would never stop. Two answers in a row still show a new container.
    private static let mostRefuted = 3
    private static let refutedWithin = Duration.seconds(900)

    package init() {}

    /// An uptime fell in one answer that is not confirmed yet.
    package func isInDoubt(at now: Timestamp) -> Bool {
        // guard: F59_anUptimeThatAlternates
        if refuted.count == ContainerClock.mostRefuted, now - refuted[0] < ContainerClock.refutedWithin { return false }
        return doubtedSince.map { now - $0 <= .seconds(60) } ?? false
    }

    /// Whether it has been up all the time since the previous answer.
    package func isContinuous(_ uptime: Duration?, at now: Timestamp) -> Bool {
        guard let uptime, let last, last.uptime > ContainerClock.slack else { return false }
        let expected = last.uptime + (now - last.at)
        return uptime >= expected - ContainerClock.slack && uptime <= expected + ContainerClock.slack
    }

    /// Records one uptime. Returns when the container was restarted, once a second answer has confirmed it.
    ///
    /// A new container is no older than the previous answer, and its uptime grows. One that stands still never does.
    package mutating func record(_ uptime: Duration?, at now: Timestamp) -> Timestamp? {
        guard let uptime, uptime >= .zero else { return nil }  // guard: F21_aCrashLoopIsSeen
        let shown = Uptime(uptime: uptime, at: now)
        let before = last
        last = shown
        guard let began, let before else {
            self.began = shown.start
            return nil
        }
        if shown.start < began - ContainerClock.slack { self.began = shown.start }
        guard shown.start > began + ContainerClock.slack else {
            if younger != nil { refuted = Array((refuted + [now]).suffix(ContainerClock.mostRefuted)) }
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
        younger = isYounger ? shown : nil
        doubtedSince = isYounger ? doubtedSince ?? now : nil
        return nil
    }
}

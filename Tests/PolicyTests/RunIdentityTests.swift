import Fleet
import Policy
import Testing

/// F59: start times, uptimes and states come from another clock, and from lagging replicas.
@Suite struct RunIdentityTests {
    /// One answer: seconds of our clock, running or off, start time and uptime in seconds.
    struct Answer: Sendable {
        var at: Int64
        var isRunning = true
        var start: Int64?
        var uptime: Int64?
    }

    /// The pod as the rest of the program remembers it: findings change the record.
    struct Pod {
        var identity = RunIdentity()
        var clock = ContainerClock()
        var known = RunIdentity.Known()
        var begun = 0
        var ended = 0

        mutating func see(_ answer: Answer) -> RunIdentity.Finding {
            let now = at(answer.at)
            let uptime = answer.uptime.map { Duration.seconds($0) }
            let finding = identity.judge(
                .init(isRunning: answer.isRunning, startedAt: answer.start.map { at($0) }, uptime: uptime), known,
                isContinuous: clock.isContinuous(uptime, at: now), at: now)
            if finding != .ignored, answer.isRunning { _ = clock.record(uptime, at: now) }
            switch finding {
            case .begins:
                begun += 1
                clock = ContainerClock()
                (known.startedAt, known.beganAt, known.endedAt) = (answer.start.map { at($0) }, now, nil)
            case .ends(let since):
                ended += 1
                known.endedAt = since
            case .resumes: known.endedAt = nil
            case .ranUnseen(let started): known.startedAt = started
            case .same, .ignored: break
            }
            return finding
        }
    }

    /// A pod that has run for ten minutes when the answers begin.
    static func running() -> Pod {
        var pod = Pod()
        for second in stride(from: Int64(0), to: 600, by: 5) { _ = pod.see(Answer(at: second, start: 0)) }
        return pod
    }

    /// A pod that was shown off at 600 s, after a stop was requested.
    static func stopped() -> Pod {
        var pod = running()
        pod.known.isStopExpected = true
        _ = pod.see(Answer(at: 600, isRunning: false))
        pod.known.isStopExpected = false
        return pod
    }

    struct Wobble: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// The start time in each answer, by its number.
        var start: @Sendable (Int64) -> Int64
    }

    @Test(arguments: [
        Wobble(testDescription: "the same") { _ in 0 }, Wobble(testDescription: "neighbouring seconds") { $0 % 2 },
        Wobble(testDescription: "a few seconds of jitter") { ($0 * 7) % 11 },
        Wobble(testDescription: "two replicas far apart, the newer one known") { $0 % 2 == 0 ? 0 : -5000 },
        Wobble(testDescription: "older every time") { -1000 * $0 }, Wobble(testDescription: "off by the same") { _ in 8 },
    ])
    func aStartMomentThatWobblesIsOneRun(wobble: Wobble) {
        var pod = RunIdentityTests.running()
        for look in Int64(0)..<200 { #expect(pod.see(Answer(at: 600 + look * 5, start: wobble.start(look))) == .same) }
        #expect(pod.begun == 1)
    }

    @Test func absentStartTimeIsNotANewRun() {
        var pod = RunIdentityTests.running()
        for look in Int64(0)..<20 { #expect(pod.see(Answer(at: 600 + look * 5, start: look % 2 == 0 ? nil : 0)) == .same) }
    }

    @Test func singleOddStartTimeBeginsNoRun() {
        var pod = RunIdentityTests.running()
        #expect(pod.see(Answer(at: 600, start: 590)) == .ignored)
        #expect(pod.identity.isInDoubt(at: at(601)))
        for look in Int64(1)..<30 { #expect(pod.see(Answer(at: 600 + look * 5, start: 0)) == .same) }
        #expect(pod.begun == 1 && !pod.identity.isInDoubt(at: at(700)))
    }

    @Test func restartFromOutsideIsDetectedByASecondAnswer() {
        var pod = RunIdentityTests.running()
        #expect(pod.see(Answer(at: 600, start: 598)) == .ignored)
        #expect(pod.see(Answer(at: 605, start: 599)) == .begins)
        // A lagging replica still shows the previous run.
        #expect(pod.see(Answer(at: 610, start: 0)) == .ignored)
        #expect(pod.see(Answer(at: 615, start: 598)) == .same)
        #expect(pod.begun == 2)
    }

    @Test func laggingReplicaDoesNotHideARestart() {
        var pod = RunIdentityTests.running()
        #expect(pod.see(Answer(at: 600, start: 598)) == .ignored)
        #expect(pod.see(Answer(at: 605, start: 0)) == .same)
        #expect(pod.see(Answer(at: 610, start: 598)) == .begins)
    }

    @Test func disagreeingReplicasBeginAtMostOneRun() {
        var pod = RunIdentityTests.running()
        for look in Int64(0)..<1000 { _ = pod.see(Answer(at: 600 + look * 5, start: look % 2 == 0 ? 0 : 400)) }
        #expect(pod.begun <= 2)
    }

    @Test func everChangingStartTimesBeginFewRuns() {
        var pod = RunIdentityTests.running()
        // Each twice, so that each is confirmed.
        for look in Int64(0)..<700 { _ = pod.see(Answer(at: 600 + look * 5, start: 600 + look / 2 * 100)) }
        #expect(pod.begun <= 4)
        var wild = RunIdentityTests.running()
        for look in Int64(0)..<700 { _ = wild.see(Answer(at: 600 + look * 5, start: 600 + look * 100)) }
        #expect(wild.begun == 1)
        #expect(wild.see(Answer(at: 9000, start: 999_999)) == .same, "answers are used all the same")
    }

    @Test func containerThatWasAlwaysUpIsNotRestarted() {
        var pod = Pod()
        for second in stride(from: Int64(0), to: 600, by: 5) { _ = pod.see(Answer(at: second, start: 0, uptime: second + 100)) }
        #expect(pod.see(Answer(at: 600, start: 595, uptime: 700)) == .same)
        #expect(pod.see(Answer(at: 605, start: 595, uptime: 705)) == .same)
    }

    @Test func podShownOffWithAnotherStartBeginsAtOnce() {
        var pod = RunIdentityTests.stopped()
        #expect(pod.see(Answer(at: 700, start: 690)) == .begins)
    }

    @Test func runSoonAfterAShortOneIsNew() {
        var pod = Pod()
        _ = pod.see(Answer(at: 0, start: 0))
        pod.known.isStopExpected = true
        #expect(pod.see(Answer(at: 10, isRunning: false)) == .ends(since: at(10)))
        #expect(pod.see(Answer(at: 15, start: 13)) == .begins)
    }

    @Test func laggingReplicaDoesNotReopenAStoppedPod() {
        var pod = RunIdentityTests.stopped()
        // As long as a replica can lag, whatever part of the answers comes from it; then, as long as it is not the most of them.
        for look in Int64(0)..<100 {
            let isLagging = look < 24 ? look % 3 != 0 : look % 3 == 0
            let finding = pod.see(isLagging ? Answer(at: 605 + look * 5, start: look % 2) : Answer(at: 605 + look * 5, isRunning: false))
            #expect(finding == .same || finding == .ignored)
        }
        #expect(pod.begun == 1 && pod.known.endedAt != nil)
    }

    @Test func podShownRunningForLongStillRuns() {
        var pod = RunIdentityTests.stopped()
        var findings: [RunIdentity.Finding] = []
        for look in Int64(0)..<30 { findings.append(pod.see(Answer(at: 605 + look * 5, start: 0))) }
        #expect(findings.prefix(24).allSatisfy { $0 == .ignored })
        #expect(findings.filter { $0 == .resumes }.count == 1)
    }

    @Test func requestedStartIsAcceptedSoon() {
        var pod = RunIdentityTests.stopped()
        pod.known.startRequestedAt = at(700)
        #expect(pod.see(Answer(at: 701)) == .begins, "nothing in the answer says otherwise")
        var same = RunIdentityTests.stopped()
        same.known.startRequestedAt = at(700)
        #expect(same.see(Answer(at: 701, start: 0)) == .ignored)
        #expect(same.see(Answer(at: 720, start: 0)) == .begins)
    }

    @Test func requestedRestartIsAcceptedAtOnce() {
        var pod = RunIdentityTests.running()
        pod.known.startRequestedAt = at(599)
        #expect(pod.see(Answer(at: 600, start: 600)) == .begins)
        #expect(pod.see(Answer(at: 605, start: 0)) == .ignored, "of a replica that lags")
    }

    @Test func singleAnswerThatShowsAPodOffIsNotAStop() {
        var pod = RunIdentityTests.running()
        #expect(pod.see(Answer(at: 600, isRunning: false)) == .ignored)
        #expect(pod.identity.isShownOff)
        #expect(pod.see(Answer(at: 605, isRunning: false)) == .ends(since: at(600)))
    }

    @Test func requestedStopIsAcceptedAtOnce() {
        var pod = RunIdentityTests.running()
        pod.known.isStopExpected = true
        #expect(pod.see(Answer(at: 600, isRunning: false)) == .ends(since: at(600)))
    }

    // MARK: F88: answers that contradict each other

    @Test func F88_anAnswerInBetweenThatShowsItOffIsNoEnd() {
        var pod = Self.running()
        for number in 1...720 { _ = pod.see(Answer(at: 600 + Int64(number) * 5, isRunning: !number.isMultiple(of: 7), start: 0)) }
        #expect(pod.ended == 0 && pod.begun == 1)
    }

    /// Two answers in a row end it once; then it is known that they cannot be trusted, and it is on and billed.
    @Test func F88_answersThatContradictEachOtherShowARunThatGoesOn() {
        var pod = Self.running()
        var offUntil: Int64?
        for number in 1...700 {
            let second = 600 + Int64(number) * 5
            _ = pod.see(Answer(at: second, isRunning: ![0, 1].contains(number % 7), start: 0))
            if pod.known.endedAt != nil { offUntil = second }
        }
        #expect(pod.ended == 1 && pod.begun == 1)
        #expect(offUntil.map { $0 < 900 } ?? false)
        // A real end shows without a contradiction.
        for second in stride(from: Int64(4200), to: 4330, by: 5) { _ = pod.see(Answer(at: second, isRunning: false)) }
        #expect(pod.ended == 2 && (pod.known.endedAt.map { $0 >= at(4090) && $0 <= at(4200) } ?? false))
    }

    @Test(arguments: [(100, true), (300, false)] as [(Int64, Bool)]) func F88_aStoppedPodIsOffUnlessAnswersContradictForLong(
        seconds: Int64, isOff: Bool
    ) {
        var pod = Self.stopped()
        for second in stride(from: Int64(605), to: 605 + seconds, by: 5) {
            _ = pod.see(Answer(at: second, isRunning: second.isMultiple(of: 10), start: 0))
        }
        for second in stride(from: 605 + seconds, to: 645 + seconds, by: 5) { _ = pod.see(Answer(at: second, isRunning: false)) }
        #expect((pod.known.endedAt != nil) == isOff)
    }

    @Test func replicasFromBeforeAStartDoNotEndTheRun() {
        var pod = RunIdentityTests.stopped()
        #expect(pod.see(Answer(at: 700, start: 699)) == .begins)
        for look in Int64(0)..<20 {
            let finding = pod.see(look % 3 == 2 ? Answer(at: 705 + look * 5, start: 699) : Answer(at: 705 + look * 5, isRunning: false))
            #expect(finding == .same || finding == .ignored)
        }
        #expect(pod.ended == 1)
        // Off for a minute without interruption: it is off.
        for look in Int64(0)..<14 { _ = pod.see(Answer(at: 830 + look * 5, isRunning: false)) }
        #expect(pod.ended == 2)
    }

    @Test func unseenRunIsDetectedByASecondAnswer() {
        var pod = RunIdentityTests.stopped()
        #expect(pod.see(Answer(at: 700, isRunning: false, start: 3)) == .same, "a wobble")
        #expect(pod.see(Answer(at: 705, isRunning: false, start: 650)) == .ignored)
        #expect(pod.see(Answer(at: 710, isRunning: false, start: 650)) == .ranUnseen(startedAt: at(650)))
        #expect(pod.see(Answer(at: 715, isRunning: false, start: 650)) == .same)
        for look in Int64(0)..<20 { _ = pod.see(Answer(at: 1000 + look * 100, isRunning: false, start: 900 + look * 100)) }
        #expect(pod.see(Answer(at: 4000, isRunning: false, start: 3990)) == .same, "start moments that are always new say nothing")
    }
}

/// F59: uptimes that jitter, stand still or are implausible are not a crash.
@Suite struct ContainerClockTests {
    static func restarts(_ uptimes: [Int64?], every seconds: Int64 = 5) -> Int {
        var clock = ContainerClock()
        return uptimes.enumerated().count { clock.record($1.map { .seconds($0) }, at: at(Int64($0) * seconds)) != nil }
    }

    static func steady(_ change: (Int, Int64) -> Int64?) -> [Int64?] { (0..<200).map { change($0, Int64($0) * 5 + 1000) } }

    @Test(
        arguments: [
            ("steady", steady { $1 }), ("falls back by three seconds", steady { $1 - Int64($0 % 3 * 3) }),
            ("always 0", steady { _, _ in 0 }),
            ("stands still", steady { _, _ in 1000 }), ("left out now and then", steady { $0 % 3 == 0 ? nil : $1 }),
            ("0 now and then", steady { $0 % 10 == 5 ? 0 : $1 }), ("negative now and then", steady { $0 % 10 == 5 ? -7 : $1 }),
            ("milliseconds now and then", steady { $0 % 10 == 5 ? $1 * 1000 : $1 }),
            ("a small number now and then", steady { $0 % 10 == 5 ? 3 : $1 }),
            ("two replicas, one an hour behind", steady { $0 % 2 == 0 ? $1 : $1 + 3600 }),
        ] as [(String, [Int64?])])
    func anUptimeThatIsOddIsNoRestart(name: String, uptimes: [Int64?]) {
        #expect(ContainerClockTests.restarts(uptimes) == 0, "\(name)")
    }

    @Test func containerClockDetectsARestart() {
        #expect(ContainerClockTests.restarts([1000, 1005, 2, 7, 12, 17]) == 1)
        #expect(ContainerClockTests.restarts([1000, 1005, nil, nil, 9, 14]) == 1, "between answers that lack it")
        #expect(ContainerClockTests.restarts((0..<100).map { Int64($0) * 5 % 90 }) == 5, "a crash loop of 90 s")
        #expect(ContainerClockTests.restarts((0..<100).map { Int64($0) * 5 % 20 }) >= 3, "a crash loop of 20 s")
    }

    /// Two replicas, or the list and the pod's own answer, show different uptimes in turn.
    @Test(arguments: [0, 5]) func F59_anUptimeThatAlternatesKeepsNothingOn(odd: Int64) {
        var clock = ContainerClock()
        var doubts: [Bool] = []
        for look in Int64(0)..<40 {
            let isOdd = look % 2 == 1
            #expect(clock.record(.seconds(isOdd ? odd : 1000 + look * 5), at: at(look * 5)) == nil)
            if isOdd { doubts.append(clock.isInDoubt(at: at(look * 5))) }
        }
        #expect(doubts.prefix(3).allSatisfy { $0 } && !doubts.dropFirst(3).contains(true), "\(doubts)")
        // A restart is still seen: two answers in a row show it.
        #expect(clock.record(.seconds(2), at: at(200)) == nil)
        #expect(clock.record(.seconds(7), at: at(205)) == at(198))
        // Three such answers long ago are forgotten.
        _ = clock.record(.seconds(0), at: at(1300))
        #expect(clock.isInDoubt(at: at(1300)))
    }

    @Test func containerClockDoubtEnds() {
        var clock = ContainerClock()
        for look in Int64(0)..<4 { _ = clock.record(.zero, at: at(look * 5)) }
        #expect(clock.isInDoubt(at: at(20)))
        for look in Int64(4)..<40 { _ = clock.record(.zero, at: at(look * 5)) }
        #expect(!clock.isInDoubt(at: at(200)), "a clock that stands still keeps nothing on")
    }
}

import Fleet
import Policy
import Testing

/// A pod that has been running for a day and quiet since `quietSince`, adopted, with a volume: due at +600 s.
struct Case {
    var subject = PolicyInput(
        kind: .timed, phase: .running, ownership: .adopted(by: .token("ann"), at: at(-86_400)),
        storage: .persistent(gigabytes: 50, path: "/workspace"), runningSince: at(-86_400), warnedAt: at(480))
    var rules = IdleRules(timeout: .after(.seconds(600)), warningLead: .seconds(120))
    var readings: [Signal: SignalState] = [.gpu: .quiet, .cpu: .quiet]
    var workedBefore = true

    func verdict(at seconds: Int64) -> Verdict {
        IdlePolicy.verdict(on: subject, history: history(at: seconds), rules: rules, at: at(seconds))
    }

    func history(at seconds: Int64) -> WorkHistory {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(-86_400))
        if workedBefore { history.see(-10, [.gpu: .busy, .cpu: .busy], validFor: .seconds(10)) }
        history.see(0, [.gpu: .quiet, .cpu: .quiet], validFor: .seconds(1_000_000))
        if seconds > 0 { history.see(seconds, readings) }
        return history
    }

    static func with(_ change: (inout Case) -> Void) -> Case {
        var result = Case()
        change(&result)
        return result
    }
}

@Suite struct IdlePolicyTests {
    @Test func stopsAtTheDeadlineAndNotBefore() {
        let stop = Verdict.Outcome.stop(.idle(since: at(0), timeout: .seconds(600)))
        #expect(Case().verdict(at: 599).outcome == .keep)
        #expect(Case().verdict(at: 599).deadline == at(600))
        #expect(Case().verdict(at: 600).outcome == stop)
    }

    @Test func warnsTheLeadBeforeTheStop() {
        let unwarned = Case.with { $0.subject.warnedAt = nil }
        #expect(unwarned.verdict(at: 479).outcome == .keep)
        #expect(unwarned.verdict(at: 479).reviewAt == at(480))
        #expect(unwarned.verdict(at: 480).outcome == .warn(.idle(since: at(0), timeout: .seconds(600))))
        #expect(unwarned.verdict(at: 480).deadline == at(600))
    }

    @Test func stopNeverComesSoonerAfterTheWarningThanTheLead() {
        let late = Case.with { $0.subject.warnedAt = at(590) }
        #expect(late.verdict(at: 709).outcome == .keep)
        #expect(late.verdict(at: 710).outcome == .stop(.idle(since: at(0), timeout: .seconds(600))))
        let unwarned = Case.with { $0.subject.warnedAt = nil }
        #expect(unwarned.verdict(at: 5000).outcome == .warn(.idle(since: at(0), timeout: .seconds(600))))
    }

    /// Each changes one thing of a pod that would be stopped.
    static let kept: [(String, Case)] = [
        ("not adopted", .with { $0.subject.ownership = .watched }),
        ("protected", .with { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(0)) }),
        (
            "protected until later",
            .with { $0.subject.holds.protection = Protection(until: at(601), owner: .token("ann"), since: at(0)) }
        ),
        ("locked", .with { $0.subject.isLocked = true }),
        ("a cluster's", .with { $0.subject.managedBy = "cluster_1" }),
        ("without storage", .with { $0.subject.storage = .none }),
        ("storage unknown", .with { $0.subject.storage = .unknown }),
        ("switched off", .with { $0.rules.isEnabled = false }),
        ("timeout off", .with { $0.rules.timeout = .never }),
        ("timeout 0", .with { $0.rules.timeout = IdleTimeout(seconds: 0) }),
        ("timeout changed", .with { $0.rules.timeoutChangedAt = at(1) }),
        ("extended", .with { $0.subject.holds.extension = Postponement(until: at(601), by: .token("ann")) }),
        ("leased", .with { $0.subject.holds.lease = Lease(until: at(601), holder: .token("ann")) }),
        ("leased a moment ago", .with { $0.subject.holds.lease = Lease(until: at(599), holder: .token("ann")) }),
        ("GPU busy", .with { $0.readings[.gpu] = .busy }),
        ("CPU busy", .with { $0.readings[.cpu] = .busy }),
        ("GPU unknown", .with { $0.readings[.gpu] = .unknown }),
        ("session open", .with { $0.readings[.sessions] = .busy }),
        ("starting", .with { $0.subject.phase = .starting }),
        ("provisioning", .with { $0.subject.phase = .provisioning }),
        ("exited", .with { $0.subject.phase = .exited }),
        ("failed", .with { $0.subject.phase = .failed }),
        ("unknown word", .with { $0.subject.phase = .other("MIGRATING") }),
        (
            "just started",
            .with {
                $0.subject.runningSince = at(500)
                $0.workedBefore = false
            }
        ),
        ("stopped too often", .with { $0.subject.recentStops = (1...6).map { at($0 * 60) } }),
    ]

    @Test(arguments: kept) func keeps(name: String, changed: Case) {
        let verdict = changed.verdict(at: 600)
        #expect(verdict.outcome == .keep, "\(name)")
        #expect(!verdict.reasons.isEmpty, "\(name)")
        #expect(!"\(verdict.reasons[0])".isEmpty)
    }

    @Test func stopsAPodWithoutStorageWhoseOwnerAgreed() {
        let agreed = Case.with {
            $0.subject.storage = .none
            $0.subject.acceptsDataLoss = true
        }
        #expect(agreed.verdict(at: 600).outcome == .stop(.idle(since: at(0), timeout: .seconds(600))))
    }

    @Test func maximumRuntimeStopsABusyServerButNotAProtectedOne() {
        var busy = Case.with {
            $0.rules.maximumRuntime = .seconds(86_400 + 600)
            $0.readings = [.gpu: .busy, .cpu: .busy]
        }
        #expect(busy.verdict(at: 599).outcome == .keep)
        #expect(busy.verdict(at: 600).outcome == .stop(.maximumRuntime(.seconds(87_000))))
        busy.subject.holds.protection = Protection(owner: .token("ann"), since: at(0))
        #expect(busy.verdict(at: 600).outcome == .keep)
    }

    @Test func loweredTimeoutRunsInFull() {
        let lowered = Case.with {
            $0.rules.timeout = .after(.seconds(60))
            $0.rules.timeoutChangedAt = at(500)
            $0.subject.warnedAt = at(500)
        }
        #expect(lowered.verdict(at: 559).outcome == .keep)
        #expect(lowered.verdict(at: 560).outcome == .stop(.idle(since: at(0), timeout: .seconds(60))))
    }

    @Test(arguments: [(0, 1), (1, 1), (2, 1), (1, 0), (0, 0)])
    func endpointIsStoppedOnlyDownToItsMinimum(minimum: Int, allowed: Int) {
        var subject = PolicyInput(
            kind: .serverless, phase: .running, ownership: .deployed(DeploymentID("d")),
            workers: WorkerLimits(min: minimum, max: 3), warnedAt: at(0))
        subject.runningSince = at(-86_400)
        var history = WorkHistory(expected: EndpointReader.expectedSignals, since: at(-86_400))
        history.see(0, [.requests: .quiet, .queue: .quiet, .workers: .quiet], validFor: .seconds(1000))
        let rules = IdleRules(minimumWorkers: allowed)
        let verdict = IdlePolicy.verdict(on: subject, history: history, rules: rules, at: at(700))
        let isStopped = verdict.outcome == .stop(.idle(since: at(0), timeout: .seconds(600)))
        #expect(isStopped == (minimum > allowed))
        #expect(isStopped || verdict.reasons == [.scaledToZero(minimum: minimum)])
    }

    @Test func reviewTimeIsNeverAfterAChange() {
        // Before the verdict changes by itself, the previous one must have asked for a review by then.
        let cases = IdlePolicyTests.kept.map(\.1) + [Case(), .with { $0.subject.warnedAt = nil }]
        for subject in cases {
            for seconds in stride(from: Int64(10), to: 1500, by: 10) {
                let now = subject.verdict(at: seconds)
                let next = subject.verdict(at: seconds + 10)
                guard now.outcome != next.outcome, now.outcome == .keep else { continue }
                let review = now.reviewAt ?? .distantFuture
                #expect(review <= at(seconds + 10), "\(now) then \(next)")
            }
        }
    }
}

@Suite struct ScheduleTests {
    func id(_ number: Int) throws -> ServerID { try #require(ServerID("s\(number)")) }

    @Test func deadlineQueueReturnsDueServersOnceAndInOrder() throws {
        var queue = DeadlineQueue()
        queue.set(at(30), for: try id(1))
        queue.set(at(10), for: try id(2))
        queue.set(at(20), for: try id(3))
        #expect(queue.takeDue(at: at(5)) == [])
        #expect(queue.takeDue(at: at(20)) == [try id(2), try id(3)])
        #expect(queue.takeDue(at: at(20)) == [])
        #expect(queue.next == at(30))
    }

    @Test func agreesWithAPlainTableOverRandomMoves() throws {
        var random = Steps(state: 42)
        var queue = DeadlineQueue()
        var table: [ServerID: Timestamp] = [:]
        var now: Int64 = 0
        for _ in 0..<20_000 {
            let server = try id(Int(random.next() % 50))
            switch random.next() % 10 {
            case 0: queue.remove(server); table[server] = nil
            case 1...7:
                let due = at(now + Int64(random.next() % 100))
                queue.set(due, for: server)
                table[server] = due
            default:
                now += Int64(random.next() % 20)
                let expected = table.filter { $0.value <= at(now) }.keys.sorted()
                #expect(queue.takeDue(at: at(now)).sorted() == expected)
                for server in expected { table[server] = nil }
            }
        }
    }

    /// A busy server is due at once, and then again far in the future, many times a second.
    @Test func deadlineQueueDropsOldEntries() throws {
        var queue = DeadlineQueue()
        for second in 0..<10_000 {
            let server = try id(second % 50)
            queue.set(at(Int64(second)), for: server)
            #expect(queue.takeDue(at: at(Int64(second))) == [server])
            queue.set(at(Int64(second) + 100_000), for: server)
        }
        #expect(queue.count == 50)
        #expect(queue.entryCount <= 200)
    }

    @Test func backoffDoublesToItsLongestAndNeverEnds() {
        let backoff = Backoff(first: .seconds(2), longest: .seconds(120))
        var random = Steps(state: 7)
        for attempt in [1, 2, 3, 7, 8, 1000, Int.max] {
            let whole = min(Duration.seconds(2) * (1 << min(attempt - 1, 30)), .seconds(120))
            let wait = backoff.delay(attempt: attempt, using: &random)
            #expect(wait >= whole / 2 && wait <= whole)
        }
    }

    struct Steps: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 17
        }
    }
}

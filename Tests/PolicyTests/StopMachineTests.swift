import Fleet
import Foundation
import Policy
import Testing

/// A stop of one pod: idle since `at(0)`, stopped after 10 min, decided at `at(600)`.
struct StopRig {
    var machine: StopMachine
    var facts: StopFacts
    var now = at(600)
    /// What the latest effect asked to store.
    var pending: StopIntent

    static let run = at(-3600)
    static let timing = StopTiming(
        pollInterval: .seconds(5), confirmedWithin: .seconds(60), stillBillingAfter: .seconds(900),
        backoff: Backoff(first: .seconds(2), longest: .seconds(120)))

    init(_ kind: ServerKind = .timed, cause: StopCause = .idle(since: at(0), timeout: .seconds(600))) throws {
        let id = try #require(ServerID("pod"))
        let intent = StopIntent(
            server: id, generation: 1, cause: cause, decidedAt: at(600), nextAttemptAt: at(600),
            runStartedAt: kind == .timed ? StopRig.run : nil)
        machine = StopMachine(intent)
        pending = intent
        facts = StopFacts(
            id: id, kind: kind, runStartedAt: StopRig.run, nextRefusal: StopRig.refusal(times: 1),
            workers: kind == .serverless ? WorkerLimits(min: 2, max: 5) : nil)
    }

    static func refusal(times: Int) -> StopRefusal {
        StopRefusal(allowed: ["restart"], phase: .running, runStartedAt: run, times: times, until: at(630))
    }

    @discardableResult
    mutating func send(_ event: StopMachine.Event) -> [StopMachine.Effect] {
        let effects = machine.handle(
            event, in: StopContext(now: now, timing: StopRig.timing, server: facts, jitter: 1))
        for effect in effects {
            switch effect {
            case .save(let intent, _), .confirm(let intent): pending = intent
            case .observe, .rememberWorkers, .runHook, .call, .checkRefusal, .recordRefusal, .report, .count, .reload, .decideAnew: break
            }
        }
        return effects
    }

    /// Sends the events that lead to a state, where nothing goes wrong on the way.
    mutating func lead(to state: StopMachine.State) {
        switch state {
        case .scheduled: break
        case .observing: send(.due)
        case .savingRequest:
            lead(to: .observing)
            send(.observed)
        case .runningHook:
            lead(to: .savingRequest)
            send(.saved(pending))
        case .observingAgain:
            lead(to: .runningHook)
            send(.hookFinished(.ready))
        case .calling:
            lead(to: .observingAgain)
            send(.observed)
        case .checkingRefusal:
            lead(to: .calling)
            facts.isStopUnlisted = true
            send(.callFailed(.rejected(.conflict("not in this state"))))
            facts.isStopUnlisted = false
        case .savingAcceptance:
            lead(to: .calling)
            send(.accepted)
        case .accepted:
            lead(to: .savingAcceptance)
            send(.saved(pending))
        case .savingRetry:
            lead(to: .calling)
            send(.callFailed(.unreachable("refused")))
        case .requested:
            lead(to: .savingRetry)
            send(.saved(pending))
        case .confirming:
            lead(to: .observing)
            facts.isShownStopped = true
            send(.observed)
            facts.isShownStopped = false
        case .confirmed:
            lead(to: .confirming)
            send(.saved(pending))
        case .canceling:
            lead(to: .observing)
            send(.withdrawn(why: "started by token:ann", by: .token("ann")))
        case .canceled:
            lead(to: .canceling)
            send(.saved(pending))
        }
    }
}

/// What counts as a request that the provider may have.
@Suite struct StopRequestTests {
    @Test(arguments: [
        (StopMachine.State.runningHook, false), (.observingAgain, false), (.calling, true), (.savingAcceptance, true),
        // The call failed before it reached the provider.
        (.savingRetry, false), (.requested, false), (.confirmed, false),
    ]) func aRequestThatIsOnlyStoredHasNotReachedTheProvider(state: StopMachine.State, isExpected: Bool) throws {
        var rig = try StopRig()
        rig.lead(to: state)
        #expect(rig.machine.mayHaveReachedProvider == isExpected)
    }

    @Test func aRequestWhoseAnswerIsLostMayHaveReachedTheProvider() throws {
        var rig = try StopRig()
        rig.lead(to: .calling)
        rig.send(.callFailed(.outcomeUnknown("no answer")))
        #expect(rig.machine.mayHaveReachedProvider)
        rig.send(.saved(rig.pending))
        // Of an earlier process only what it stored is known.
        #expect(StopMachine(resuming: rig.machine.intent, at: rig.now).mayHaveReachedProvider)
        #expect(!StopMachine(resuming: try StopRig().machine.intent, at: rig.now).mayHaveReachedProvider)
    }
}

/// Every state with every event. `docs/STOP.md` holds what is expected: a transition that changes must change there too.
@Suite struct StopTransitionTests {
    private typealias Situation = (name: String, event: @Sendable (inout StopRig) -> StopMachine.Event)

    /// Every state, and those in which the time or an earlier attempt makes a difference.
    private func rigs() throws -> [(name: String, rig: StopRig)] {
        var rigs: [(String, StopRig)] = []
        for state in StopMachine.State.allCases {
            var rig = try StopRig()
            rig.lead(to: state)
            #expect(rig.machine.state == state)
            rigs.append(("`\(state)`", rig))
            switch state {
            case .accepted:
                rig.now = rig.now + .seconds(120)
                rigs.append(("`accepted` 2 min ago", rig))
            case .observing:
                rig = try StopRig()
                rig.lead(to: .accepted)
                rig.now = rig.now + .seconds(5)
                rig.send(.due)
                rigs.append(("`observing`, accepted 5 s ago", rig))
                rig.now = rig.now + .seconds(120)
                rigs.append(("`observing`, accepted 2 min ago", rig))
            case .savingRequest:
                rig = try StopRig()
                rig.lead(to: .requested)
                rig.send(.due)
                rig.send(.observed)
                rigs.append(("`savingRequest`, second attempt", rig))
            case .scheduled, .requested, .runningHook, .observingAgain, .calling, .checkingRefusal, .savingAcceptance, .savingRetry,
                .confirming, .canceling, .confirmed, .canceled:
                break
            }
        }
        return rigs
    }

    private let situations: [Situation] = [
        ("due", { _ in .due }),
        ("observed: running and idle", { _ in .observed }),
        (
            "observed: reported as stopped",
            {
                $0.facts.isShownStopped = true; return .observed
            }
        ),
        (
            "observed: started again",
            {
                $0.facts.runStartedAt = at(599); return .observed
            }
        ),
        (
            "observed: busy, protected or released",
            {
                $0.facts.reasonToCancel = "GPU busy"; return .observed
            }
        ),
        (
            "observed: refused twice before",
            {
                $0.facts.refusal = StopRig.refusal(times: 2); return .observed
            }
        ),
        (
            "observed: a stop is not listed",
            {
                $0.facts.isStopUnlisted = true; return .observed
            }
        ),
        ("observation failed", { _ in .observationFailed(.unreachable("refused")) }),
        (
            "observation throttled, server in the list",
            {
                $0.facts.isListed = true; return .observationFailed(.throttled(retryAfter: nil))
            }
        ),
        ("not found", { _ in .observationFailed(.notFound) }),
        (
            "not found, gone from the lists",
            {
                $0.facts.isGone = true; return .observationFailed(.notFound)
            }
        ),
        ("saved", { .saved($0.pending) }),
        (
            "saved; busy or protected meanwhile",
            {
                $0.facts.reasonToCancel = "GPU busy"; return .saved($0.pending)
            }
        ),
        (
            "saved: canceled by another caller",
            {
                $0.pending.step = .canceled; return .saved($0.pending)
            }
        ),
        ("not saved", { .notSaved($0.pending, isOvertaken: false) }),
        ("not saved: changed by another writer", { .notSaved($0.pending, isOvertaken: true) }),
        ("no pre-stop hook", { _ in .hookFinished(.notConfigured) }),
        ("pre-stop hook finished", { _ in .hookFinished(.ready) }),
        ("pre-stop hook failed", { _ in .hookFinished(.failed("exit 1")) }),
        ("pre-stop hook timed out", { _ in .hookFinished(.timedOut(after: .seconds(30))) }),
        ("call accepted", { _ in .accepted }),
        ("call rejected", { _ in .callFailed(.rejected(.conflict("busy"))) }),
        (
            "call rejected, a stop is not listed",
            {
                $0.facts.isStopUnlisted = true; return .callFailed(.rejected(.conflict("no")))
            }
        ),
        ("call throttled", { _ in .callFailed(.throttled(retryAfter: .seconds(9))) }),
        ("call: unreachable", { _ in .callFailed(.unreachable("refused")) }),
        ("call: outcome unknown", { _ in .callFailed(.outcomeUnknown("no answer")) }),
        ("call: malformed answer", { _ in .callFailed(.malformed("not JSON")) }),
        ("call: not found", { _ in .callFailed(.notFound) }),
        (
            "refusal checked: a stop is not listed",
            {
                $0.facts.isStopUnlisted = true; return .refusalChecked(.rejected(.conflict("no")))
            }
        ),
        ("refusal checked: a stop is listed", { _ in .refusalChecked(.rejected(.conflict("no"))) }),
        ("withdrawn by a user", { _ in .withdrawn(why: "started by token:ann", by: .token("ann")) }),
    ]

    private struct Row: Hashable {
        var event: String
        var after: String
        var effects: String
    }

    /// The rows of the table: states that behave the same share one.
    private func table() throws -> [String] {
        let rigs = try rigs()
        var rows: [Row] = []
        var states: [Row: [String]] = [:]
        func add(_ row: Row, _ state: String) {
            if states[row] == nil { rows.append(row) }
            states[row, default: []].append(state)
        }
        for situation in situations {
            for (name, start) in rigs {
                var rig = start
                let event = situation.event(&rig)
                let effects = rig.send(event)
                guard rig.machine.state != start.machine.state || !effects.isEmpty else { continue }
                add(Row(event: situation.name, after: "`\(rig.machine.state)`", effects: words(effects, rig.machine.state)), name)
            }
        }
        for (name, rig) in rigs where rig.machine.isOpen {
            let resumed = StopMachine(resuming: rig.machine.intent, at: rig.now)
            add(Row(event: "process restarted", after: "`\(resumed.state)`", effects: "–"), name)
        }
        return rows.map { "| \($0.event) | \(states[$0, default: []].joined(separator: ", ")) | \($0.after) | \($0.effects) |" }
    }

    private func words(_ effects: [StopMachine.Effect], _ state: StopMachine.State) -> String {
        effects.isEmpty ? "–" : effects.map { words($0, state) }.joined(separator: "; ")
    }

    private func words(_ effect: StopMachine.Effect, _ state: StopMachine.State) -> String {
        switch effect {
        case .observe: return "observe the server"
        case .rememberWorkers: return "remember the worker limits"
        case .runHook: return "run the pre-stop hook"
        case .call: return "call the provider"
        case .checkRefusal: return "observe the server, if possible"
        case .confirm: return "store the confirmation"
        case .recordRefusal: return "remember the refusal"
        case .report(let reports): return "report \(reports.map(name).joined(separator: ", "))"
        case .count(let outcome): return "count `\(outcome)`"
        case .reload: return "load the intent again"
        case .decideAnew: return "decide anew"
        case .save(_, let reports):
            let what: String
            switch state {
            case .savingRequest: what = "store the request"
            case .savingAcceptance: what = "store the acceptance"
            case .savingRetry: what = "store the next attempt"
            case .canceling: what = "store the cancellation"
            case .scheduled, .requested, .accepted, .observing, .runningHook, .observingAgain, .calling, .checkingRefusal, .confirming,
                .confirmed, .canceled:
                what = "store in the wrong state"
            }
            return reports.isEmpty ? what : "\(what) and report \(reports.map(name).joined(separator: ", "))"
        }
    }

    private func name(_ report: StopReport) -> String {
        switch report {
        case .requested: "`requested`"
        case .hookFinished: "`hookFinished`"
        case .unconfirmed: "`unconfirmed`"
        case .stillBilling: "`stillBilling`"
        case .failed: "`failed`"
        case .unobserved: "`unobserved`"
        case .notAllowed: "`notAllowed`"
        case .canceled: "`canceled`"
        }
    }

    @Test("docs/STOP.md lists every transition of a stop, and no other")
    func documentListsEveryTransition() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/STOP.md")
        let document = String(decoding: try Data(contentsOf: path), as: UTF8.self).split(separator: "\n").map(String.init)
        let first = try #require(document.firstIndex(of: "<!-- transitions -->"))
        let last = try #require(document.firstIndex(of: "<!-- end of transitions -->"))
        // Without the two lines of the head.
        let expected = Array(document[(first + 3)..<last])
        let actual = try table()
        for line in expected where !actual.contains(line) { Issue.record("documented, but not so: \(line)") }
        for line in actual where !expected.contains(line) { Issue.record("not documented: \(line)") }
        #expect(actual.count == expected.count)
    }

    @Test("an event that does not belong to an ended stop changes nothing")
    func endedStopNeverChanges() throws {
        for (name, start) in try rigs() where !start.machine.isOpen {
            for situation in situations {
                var rig = start
                let event = situation.event(&rig)
                #expect(rig.send(event) == [], "\(situation.name) in \(name)")
                #expect(rig.machine == start.machine, "\(situation.name) in \(name)")
            }
        }
    }
}

/// Details that the table of transitions does not show.
@Suite struct StopMachineTests {
    @Test("a request carries its number, and the intent is stored before the call")
    func requestIsStoredBeforeTheCall() throws {
        var rig = try StopRig()
        rig.lead(to: .savingRequest)
        #expect(rig.pending.step == .requested && rig.pending.attempts == 1)
        #expect(rig.machine.intent.step == .scheduled, "not stored yet")
        rig.send(.saved(rig.pending))
        #expect(rig.machine.intent.step == .requested)
    }

    @Test("the pre-stop hook runs once per process, and again after a restart")
    func hookRunsOncePerProcess() throws {
        var rig = try StopRig()
        rig.lead(to: .requested)
        rig.send(.due)
        rig.send(.observed)
        #expect(rig.send(.saved(rig.pending)) == [.call(.stopPod)])
        rig.machine = StopMachine(resuming: rig.pending, at: rig.now)
        rig.send(.due)
        rig.send(.observed)
        #expect(rig.send(.saved(rig.pending)) == [.runHook])
    }

    @Test("an endpoint is scaled to its minimum; with unknown limits it is left as it is")
    func endpointIsScaledToItsMinimum() throws {
        var rig = try StopRig(.serverless)
        rig.facts.minimumWorkers = 1
        rig.lead(to: .runningHook)
        var unknown = rig
        #expect(rig.send(.hookFinished(.notConfigured)) == [.call(.scaleEndpoint(minimum: 1))])
        unknown.facts.workers = nil
        unknown.send(.hookFinished(.notConfigured))
        #expect(unknown.machine.state == .canceling)
    }

    @Test("a stop that was decided before the server ran applies to the run that comes")
    func stopWithoutRunAppliesToTheNextRun() throws {
        var rig = try StopRig()
        var intent = rig.machine.intent
        intent.runStartedAt = nil
        rig.machine = StopMachine(intent)
        rig.facts.runStartedAt = at(601)
        rig.lead(to: .savingRequest)
        #expect(rig.machine.state == .savingRequest)
    }

    @Test("after a restart, an accepted stop is requested again at once")
    func restartDoesNotWaitForConfirmation() throws {
        var rig = try StopRig()
        rig.lead(to: .accepted)
        rig.machine = StopMachine(resuming: rig.machine.intent, at: rig.now)
        rig.send(.due)
        rig.send(.observed)
        #expect(rig.machine.state == .savingRequest)
    }

    @Test(
        "a refusal of whatever kind is checked where a stop is not listed",
        arguments: [
            (ProviderError.rejected(.conflict("no")), 1), (.rejected(.invalid("no")), 1), (.rejected(.noAccess("no")), 1),
            (.rejected(.noFunds("no")), StopRefusal.mostTimes), (.rejected(.noCapacity("no")), StopRefusal.mostTimes),
            (.outcomeUnknown("no"), StopRefusal.mostTimes), (.notFound, StopRefusal.mostTimes),
        ])
    func F56_aRefusalOfAnyKind(error: ProviderError, attempt: Int) throws {
        var rig = try StopRig()
        rig.facts.isStopUnlisted = true
        rig.lead(to: .calling)
        for _ in 1..<attempt {
            rig.send(.callFailed(error))
            #expect(rig.machine.state != .checkingRefusal)
            rig.send(.saved(rig.pending))
            for event in [StopMachine.Event.due, .observed] { rig.send(event) }
            while rig.machine.state != .calling, rig.machine.state == .savingRequest || rig.machine.state == .runningHook {
                rig.send(rig.machine.state == .savingRequest ? .saved(rig.pending) : .hookFinished(.notConfigured))
            }
        }
        rig.send(.callFailed(error))
        #expect(rig.machine.state == .checkingRefusal, "\(error)")
    }

    @Test("a user's stop takes over an automatic one at the step that it has reached")
    func takeOverKeepsTheStep() throws {
        var rig = try StopRig()
        rig.lead(to: .requested)
        rig.machine.takeOver(.requested(by: .token("ann")), runStartedAt: at(620), at: at(700))
        let intent = rig.machine.intent
        #expect(rig.machine.state == .requested && intent.attempts == 1 && intent.generation == 1)
        #expect(intent.cause == .requested(by: .token("ann")) && intent.decidedAt == at(700) && intent.runStartedAt == at(620))
    }

    @Test("after three failed observations the list of all pods is used instead")
    func listIsUsedAfterThreeFailures() throws {
        var rig = try StopRig()
        rig.facts.isListed = true
        for _ in 1...3 {
            rig.send(.due)
            rig.send(.observationFailed(.outcomeUnknown("status 500")))
            #expect(rig.machine.state == .savingRetry)
            rig.send(.saved(rig.pending))
        }
        rig.send(.due)
        rig.send(.observationFailed(.outcomeUnknown("status 500")))
        #expect(rig.machine.state == .savingRequest)
    }

    @Test("a provider that can be reached again is called without waiting for the back-off")
    func attemptsResumeAfterAnOutage() throws {
        var rig = try StopRig()
        rig.send(.due)
        rig.send(.observationFailed(.unreachable("refused")))
        rig.send(.saved(rig.pending))
        #expect(rig.machine.nextAttemptAt == at(602))
        rig.machine.retryAfterOutage(at: at(601))
        #expect(rig.machine.nextAttemptAt == at(601))
        // Where the calls fail, and not the observations, nothing changes.
        rig.lead(to: .requested)
        rig.machine.retryAfterOutage(at: at(0))
        #expect(rig.machine.nextAttemptAt == at(602))
    }

    @Test("a wait that the provider asks for is kept, up to five minutes", arguments: [(9, 9), (240, 240), (900, 300)])
    func throttledCallWaits(asked: Int64, waited: Int64) throws {
        var rig = try StopRig()
        rig.lead(to: .calling)
        rig.send(.callFailed(.throttled(retryAfter: .seconds(asked))))
        #expect(rig.pending.nextAttemptAt == rig.now + .seconds(waited))
    }

    @Test("the first three failures are reported, then every tenth; still billing once per hour")
    func failuresAreReportedNowAndThen() throws {
        var rig = try StopRig()
        rig.lead(to: .requested)
        var failed: [Int] = []
        var stillBilling: [Timestamp] = []
        for attempt in 2...100 {
            rig.now = rig.machine.intent.nextAttemptAt
            rig.send(.due)
            rig.send(.observed)
            rig.send(.saved(rig.pending))
            for case .save(_, let reports) in rig.send(.callFailed(.unreachable("refused"))) {
                for report in reports {
                    if case .failed = report { failed.append(attempt) }
                    if case .stillBilling = report { stillBilling.append(rig.now) }
                }
            }
            rig.send(.saved(rig.pending))
        }
        #expect(failed == [2, 3] + stride(from: 10, through: 100, by: 10))
        #expect(stillBilling.count >= 3)
        #expect(zip(stillBilling, stillBilling.dropFirst()).allSatisfy { $1 - $0 >= .seconds(3600) })
        #expect(stillBilling.first.map { $0 >= at(600 + 900) } == true)
    }

    @Test("a refused stop is reported the first time only; the cancellation says what to do")
    func refusalIsReportedOnce() throws {
        for (times, isReported) in [(1, true), (2, false)] {
            var rig = try StopRig()
            rig.lead(to: .checkingRefusal)
            rig.facts.isStopUnlisted = true
            rig.facts.nextRefusal = StopRig.refusal(times: times)
            let effects = rig.send(.refusalChecked(.rejected(.conflict("no"))))
            #expect(effects.contains { if case .report = $0 { true } else { false } } == isReported)
            #expect(effects.contains(.recordRefusal(StopRig.refusal(times: times))))
            #expect(rig.pending.lastError?.contains("controlplane delete pod") == true)
        }
    }

    @Test(
        "an unclear answer counts as a refusal only from the second request on",
        arguments: [ProviderError.outcomeUnknown("x"), .malformed("x"), .notFound])
    func unclearAnswerIsNoRefusalAtFirst(error: ProviderError) throws {
        var rig = try StopRig()
        rig.lead(to: .calling)
        rig.facts.isStopUnlisted = true
        rig.send(.callFailed(error))
        #expect(rig.machine.state == .savingRetry)
        rig.facts.isStopUnlisted = false
        rig.send(.saved(rig.pending))
        rig.send(.due)
        rig.send(.observed)
        rig.send(.saved(rig.pending))
        rig.facts.isStopUnlisted = true
        rig.send(.callFailed(error))
        #expect(rig.machine.state == .checkingRefusal)
    }

    @Test("what is stored for another generation changes nothing")
    func olderGenerationChangesNothing() throws {
        var rig = try StopRig()
        rig.lead(to: .savingRequest)
        let before = rig.machine
        var older = rig.pending
        older.generation = 0
        #expect(rig.send(.saved(older)) == [])
        #expect(rig.send(.notSaved(older, isOvertaken: true)) == [])
        older.step = .canceled
        #expect(rig.send(.saved(older)) == [])
        #expect(rig.machine == before)
    }
}

import Fleet
import Policy
import Testing

private struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

private let errors: [ProviderError] = [
    .notFound, .rejected(.conflict("x")), .rejected(.invalid("x")), .rejected(.keyRefused("x")), .rejected(.blocked("x")),
    .rejected(.noFunds("x")), .throttled(retryAfter: nil), .throttled(retryAfter: .seconds(4000)), .unreachable("x"), .outcomeUnknown("x"),
    .malformed("x"),
]

extension StopRig {
    fileprivate mutating func shuffleFacts(_ random: inout SeededRandom) {
        facts.isShownStopped = random.chance(8)
        facts.isGone = random.chance(5)
        facts.isListed = random.chance(50)
        facts.runStartedAt = random.chance(5) ? at(599) : StopRig.run
        facts.reasonToCancel = random.chance(8) ? "GPU busy" : nil
        facts.isStopUnlisted = random.chance(10)
        facts.refusal = random.chance(10) ? StopRig.refusal(times: Int.random(in: 1...3, using: &random)) : nil
        if random.chance(10) { facts.workers = nil }
    }

    /// Any event, whether it fits the state or not.
    fileprivate func anyEvent(_ random: inout SeededRandom) -> StopMachine.Event {
        let error = errors.randomElement(using: &random) ?? .notFound
        switch Int.random(in: 0..<14, using: &random) {
        case 0, 1: return .due
        case 2, 3: return .observed
        case 4: return .observationFailed(error)
        case 5, 6, 7: return .saved(pending)
        case 8: return .notSaved(pending, isOvertaken: random.chance(50))
        case 9: return .hookFinished(random.chance(50) ? .notConfigured : .ready)
        case 10: return .accepted
        case 11: return .callFailed(error)
        case 12: return .refusalChecked(error)
        default: return random.chance(20) ? .withdrawn(why: "x", by: .token("ann")) : .due
        }
    }
}

/// What holds for every sequence of events, sensible or not.
@Suite struct StopInvariantTests {
    @Test("any order of events keeps every promise of a stop", arguments: 0..<16)
    func anyOrderOfEventsKeepsThePromises(block: Int) throws {
        for seed in (block * 250)..<(block * 250 + 250) {
            var random = SeededRandom(seed: seed)
            var rig = try StopRig(
                seed % 3 == 0 ? .serverless : .timed,
                cause: seed % 2 == 0 ? .requested(by: .token("ann")) : .idle(since: at(0), timeout: .seconds(600)))
            var promises = Promises()
            for step in 0..<60 {
                rig.now = rig.now + .seconds(Int64.random(in: 0...90, using: &random))
                rig.shuffleFacts(&random)
                let event = rig.anyEvent(&random)
                let before = rig.machine
                let effects = rig.send(event)
                let broken = promises.broken(by: effects, of: event, before, rig)
                #expect(broken == nil, "seed \(seed), step \(step): \(broken ?? "") after \(event) in \(before.state)")
                if broken != nil { break }
            }
        }
    }

    /// The promises of a stop, checked from outside: with what the machine asks for, not with how it decides.
    private struct Promises {
        private var isCallOpen = false
        private var isObserved = false
        private var storedAttempts = 0

        /// Which promise an event broke; `nil`: none.
        mutating func broken(by effects: [StopMachine.Effect], of event: StopMachine.Event, _ before: StopMachine, _ rig: StopRig)
            -> String?
        {
            if !before.isOpen, rig.machine != before || !effects.isEmpty { return "a stop that has ended changed" }
            switch event {
            case .due where before.nextAttemptAt != nil: isObserved = false
            case .observed where [.observing, .observingAgain].contains(before.state): isObserved = true
            case .observationFailed where [.observing, .observingAgain].contains(before.state): isObserved = rig.facts.isListed
            case .accepted where before.state == .calling, .callFailed where before.state == .calling: isCallOpen = false
            case .saved(let intent) where intent.step == .requested && before.state == .savingRequest: storedAttempts = intent.attempts
            default: break
            }
            if rig.machine.state == .confirmed, before.state != .confirming, before.isOpen {
                guard case .saved(let intent) = event, intent.step == .confirmed else { return "confirmed without being stored" }
            }
            let leading = effects.count { effect in
                switch effect {
                case .observe, .save, .runHook, .call, .checkRefusal, .confirm, .reload: true
                case .rememberWorkers, .recordRefusal, .report, .count, .decideAnew: false
                }
            }
            guard leading <= 1 else { return "two effects that lead to events" }
            if rig.machine.isOpen, rig.machine.nextAttemptAt == nil, rig.machine.state == before.state, leading > 0 {
                return "an effect without a change of state"
            }
            for effect in effects {
                if let broken = broken(by: effect, rig) { return broken }
            }
            return nil
        }

        private mutating func broken(by effect: StopMachine.Effect, _ rig: StopRig) -> String? {
            switch effect {
            case .confirm(let intent):
                return rig.facts.isShownStopped && intent.step == .confirmed ? nil : "confirmed without being reported as stopped"
            case .call:
                defer { isCallOpen = true }
                if isCallOpen { return "two calls at a time" }
                if !isObserved { return "a call without a fresh observation" }
                if rig.facts.reasonToCancel != nil { return "a call although the stop does not apply" }
                if storedAttempts != rig.machine.intent.attempts { return "a call that was not stored before" }
                return nil
            case .save(let intent, _):
                let longest = StopTiming.longestThrottle
                if intent.isOpen, intent.nextAttemptAt > rig.now + longest { return "the next attempt is too far away" }
                return nil
            case .observe, .rememberWorkers, .runHook, .checkRefusal, .recordRefusal, .report, .count, .reload, .decideAnew: return nil
            }
        }
    }

    // MARK: Crashes

    /// A database and a provider that do what they are asked, and a process that can end at any moment.
    private struct World {
        var rig: StopRig
        var stored: StopIntent
        var isRunning = true
        var requests = 0

        init(_ rig: StopRig) { (self.rig, stored) = (rig, rig.machine.intent) }

        /// Sends an event, performs its effects, and returns the event that they lead to.
        mutating func perform(_ event: StopMachine.Event) -> StopMachine.Event? {
            rig.facts.isShownStopped = !isRunning
            var next: StopMachine.Event?
            for effect in rig.send(event) {
                switch effect {
                case .observe: next = .observed
                case .save(let intent, _), .confirm(let intent):
                    stored = intent
                    next = .saved(intent)
                case .runHook: next = .hookFinished(.ready)
                case .call:
                    requests += 1
                    isRunning = false
                    next = .accepted
                case .checkRefusal(let error): next = .refusalChecked(error)
                case .rememberWorkers, .recordRefusal, .report, .count, .reload, .decideAnew: break
                }
            }
            return next
        }

        /// Runs attempts until the stop has ended, or `limit` events were sent.
        ///
        /// - Returns: the events sent.
        mutating func run(upTo limit: Int) -> Int {
            var next: StopMachine.Event?
            for sent in 0..<limit {
                if next == nil {
                    guard let due = rig.machine.nextAttemptAt else { return sent }
                    rig.now = max(rig.now, due)
                }
                next = perform(next ?? .due)
            }
            return limit
        }

        mutating func crash() {
            rig.now = rig.now + .seconds(3)
            rig.machine = StopMachine(resuming: stored, at: rig.now)
        }
    }

    /// What happened between the crash and the restart.
    enum Meanwhile: CaseIterable { case nothing, busy, stopped, startedAgain }

    @Test("after a crash at any event, the next process confirms or cancels the stop", arguments: Meanwhile.allCases)
    func crashAtAnyEventIsFinished(meanwhile: Meanwhile) throws {
        var whole = World(try StopRig())
        let events = whole.run(upTo: 100)
        #expect(whole.rig.machine.state == .confirmed && whole.requests == 1 && events > 8)
        for limit in 0...events {
            var world = World(try StopRig())
            _ = world.run(upTo: limit)
            let wasConfirmed = world.stored.step == .confirmed
            world.crash()
            switch meanwhile {
            case .nothing: break
            case .busy: world.rig.facts.reasonToCancel = "GPU busy"
            case .stopped: world.isRunning = false
            case .startedAgain: (world.isRunning, world.rig.facts.runStartedAt) = (true, at(605))
            }
            _ = world.run(upTo: 100)
            let machine = world.rig.machine
            #expect(!machine.isOpen && machine.intent == world.stored, "crash after event \(limit)")
            #expect(world.requests <= 2)
            // A stop that was stored as confirmed before the crash stays confirmed, whatever is started later.
            if !wasConfirmed || meanwhile != .startedAgain { #expect((machine.state == .confirmed) == !world.isRunning) }
            if meanwhile == .nothing || meanwhile == .stopped { #expect(machine.state == .confirmed) }
        }
    }

    // MARK: A provider that fails

    @Test("a provider that fails is called without end, at intervals that stay bounded", arguments: errors)
    func failingProviderIsCalledWithoutEnd(error: ProviderError) throws {
        var rig = try StopRig()
        var observed = true
        for attempt in 1...500 {
            rig.now = max(rig.now, try #require(rig.machine.nextAttemptAt))
            rig.send(.due)
            // Now the observations fail, now the calls.
            observed = attempt % 7 != 0
            rig.send(observed ? .observed : .observationFailed(error))
            if observed {
                rig.send(.saved(rig.pending))
                if rig.machine.state == .runningHook {
                    rig.send(.hookFinished(.ready))
                    rig.send(.observed)
                }
                #expect(rig.machine.state == .calling)
                rig.send(.callFailed(error))
            }
            // Now and then the database fails too.
            rig.send(attempt % 11 == 0 ? .notSaved(rig.pending, isOvertaken: false) : .saved(rig.pending))
            let wait = try #require(rig.machine.nextAttemptAt) - rig.now
            #expect(wait > .zero && wait <= StopTiming.longestThrottle, "attempt \(attempt)")
        }
        rig.now = max(rig.now, try #require(rig.machine.nextAttemptAt))
        rig.send(.due)
        rig.send(.observed)
        rig.send(.saved(rig.pending))
        rig.send(.accepted)
        rig.send(.saved(rig.pending))
        rig.facts.isShownStopped = true
        rig.send(.due)
        rig.send(.observed)
        rig.send(.saved(rig.pending))
        #expect(rig.machine.state == .confirmed)
    }

    @Test("a stop that is accepted and never carried out is requested again and again")
    func acceptedStopThatDoesNotHappenIsRequestedAgain() throws {
        var rig = try StopRig()
        rig.lead(to: .accepted)
        var requests = 0
        for _ in 0..<1000 {
            rig.now = max(rig.now, try #require(rig.machine.nextAttemptAt))
            rig.send(.due)
            rig.send(.observed)
            #expect(rig.machine.state != .confirming && rig.machine.state != .confirmed)
            guard rig.machine.state == .savingRequest else { continue }
            rig.send(.saved(rig.pending))
            rig.send(.accepted)
            rig.send(.saved(rig.pending))
            requests += 1
        }
        #expect(requests > 50)
    }
}

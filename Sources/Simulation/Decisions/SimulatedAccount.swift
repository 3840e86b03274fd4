import ControlPlane
import Fleet

/// The provider of one simulated account, and the database of its control plane: shows pods as faults let it, and carries out stops or not.
struct SimulatedAccount: DecisionWorld, Sendable {
    /// An answer about one pod.
    struct Answer {
        /// `nil`: there is none.
        var row: ObservedServer?
        /// All readings are there and true.
        var isHonest: Bool
        /// How long it takes.
        var delay = Duration.zero
    }

    var now = SimulatedFleet.start
    /// From true time to the clock of the process, and to the wall clock.
    var (processError, clockError) = (Duration.zero, Duration.zero)
    private(set) var pods: [SimulatedPod]
    private(set) var check: DecisionCheck
    /// Writes until the process ends in the middle of something; `nil`: it does not.
    var writesLeft: Int?
    /// By pod: the faults that are not over, in order.
    private var faults: [[ReadingFault].SubSequence]
    /// By pod: what the present fault shows again and again.
    private var frozen: [ObservedServer?]
    private var random: SeededRandom
    /// The latest things that happened, in order.
    private(set) var log: [String] = []

    init(_ plan: DecisionPlan, random: SeededRandom) {
        (pods, faults, self.random) = (plan.pods, plan.faults.map { $0[...] }, random)
        frozen = plan.pods.map { _ in nil }
        check = DecisionCheck(plan)
    }

    /// The moment on the clock of the process, on which everything runs that is decided.
    var processTime: Timestamp { now + processError }
    var wallTime: Timestamp { now + clockError }

    mutating func note(_ what: String) {
        if log.count >= 200 { log.removeFirst(100) }
        log.append("\(now) \(what)")
    }

    // MARK: Time

    /// Ends the holds that are over. Call before a clock changes.
    mutating func endHolds() {
        let (process, wall) = (processTime, wallTime)
        for pod in pods.indices { pods[pod].holds.end(process: process, wall: wall) }
    }

    /// The clock of the process is set: what lasts for a span lasts as long as before.
    mutating func moveHolds(by change: Duration) {
        for pod in pods.indices { pods[pod].holds.move(by: change) }
    }

    /// Moves to `moment`: what was due until then has happened to this pod.
    mutating func advance(to moment: Timestamp, _ pod: Int) {
        now = max(now, moment)
        pods[pod].advance(to: now)
        while let first = faults[pod].first, first.to <= now {
            check.recordDisturbance(of: pod, until: first.to + first.kind.aftermath)
            check.recordShortenedWork(of: pod, at: first.to)
            faults[pod].removeFirst()
            frozen[pod] = nil
            note("\(pods[pod].id): \(first.kind) since \(first.from) ended at \(first.to)")
        }
        guard let fault = fault(of: pod) else { return }
        if fault.kind == .containerRestarts, frozen[pod] == nil {
            pods[pod].restartContainer(at: now)
            frozen[pod] = pods[pod].shown(at: now)
        }
        check.recordDisturbance(of: pod, until: now)
        check.recordShortenedWork(of: pod, at: now)
        // There is one database.
        if fault.kind == .databaseFails { for other in pods.indices { check.recordDisturbance(of: other, until: fault.to) } }
    }

    func fault(of pod: Int) -> ReadingFault? { faults[pod].first.flatMap { $0.isActive(at: now) ? $0 : nil } }

    /// When the next fault of a pod begins or ends.
    func nextFaultEdge(of pod: Int) -> Timestamp? {
        faults[pod].first.map { $0.from > now ? $0.from : $0.to }
    }

    mutating func change(_ pod: Int, _ body: (inout SimulatedPod) -> Void) { body(&pods[pod]) }
    mutating func check(_ body: (inout DecisionCheck) -> Void) { body(&check) }

    // MARK: Answers

    /// The row of one pod in a list.
    mutating func list(_ pod: Int) -> Answer {
        switch fault(of: pod)?.kind {
        case .unlisted, .listFails: Answer(row: nil, isHonest: false)
        case .slowAnswers: answer(pod, delay: .seconds(Int.random(in: 5...90, using: &random)))
        default: answer(pod)
        }
    }

    private mutating func answer(_ pod: Int, delay: Duration = .zero) -> Answer {
        let row = pods[pod].shown(at: now)
        guard let kind = fault(of: pod)?.kind else { return Answer(row: row, isHonest: true, delay: delay) }
        if frozen[pod] == nil { frozen[pod] = row }
        let isTurn = Bool.random(using: &random)
        var answer = Answer(row: kind.changed(row, frozen: frozen[pod] ?? row, isTurn: isTurn, &random), isHonest: false, delay: delay)
        // Readings as they are; other fields forbid a stop, or are ignored.
        answer.isHonest = answer.row?.phase == row.phase && answer.row?.telemetry == row.telemetry
        return answer
    }

    /// The report of the agent in one pod; `nil`: there is none.
    mutating func report(_ pod: Int) -> (report: AgentReport, isHonest: Bool)? {
        let truth = pods[pod]
        guard truth.hasAgent, truth.isOn, truth.readyAt <= now else { return nil }
        let work = truth.work(at: now)
        var agent = SimulatedAgent(server: truth.id, gpus: truth.gpuCount)
        agent.startedAt = truth.containerStartedAt
        var report = agent.report(isWorking: work?.gpu != nil, at: now)
        report.reading.cpu.percent = work.map { $0.gpu == nil ? 60 : 2 } ?? 1
        switch fault(of: pod)?.kind {
        case .agentSilent, .containerRestarts: return nil
        case .agentBlind:
            report.reading.gpus.devices = []
            return (report, false)
        case .agentLate:
            report.reading.takenAt = now - .seconds(Int.random(in: 0...600, using: &random))
            return (report, true)
        case .twoAgents where Bool.random(using: &random):
            report.startedAt = report.startedAt + .seconds(7)
            return (report, true)
        default: return (report, true)
        }
    }

    // MARK: What the control plane asks for

    mutating func read(_ id: ServerID) throws(ProviderError) -> ObservedServer {
        guard let pod = index(of: id), writesLeft != 0 else { throw .unreachable("no connection") }
        switch fault(of: pod)?.kind {
        case .readFails:
            throw [ProviderError.unreachable("no connection"), .malformed("no JSON"), .notFound, .throttled(retryAfter: .seconds(20))]
                .randomElement(using: &random) ?? .notFound
        default: break
        }
        let answer = answer(pod)
        if answer.isHonest { check.recordHonestAnswer(of: pod, at: now) }
        guard let row = answer.row else { throw .notFound }
        return row
    }

    mutating func stop(_ id: ServerID) throws(ProviderError) {
        guard let pod = index(of: id), writesLeft != 0 else { throw .unreachable("no connection") }
        check.judgeStop(of: pod, pods[pod], process: processTime, wall: wallTime, at: now)
        note("\(id): stop requested" + (fault(of: pod).map { " during \($0.kind)" } ?? ""))
        switch fault(of: pod)?.kind {
        case .stopRefused, .stopUnlisted: throw .rejected(.conflict("not now"))
        case .stopUnanswered: throw .outcomeUnknown("no answer")
        case .stopThrottled: throw .throttled(retryAfter: .seconds(Int.random(in: 5...60, using: &random)))
        case .stopAnswerLost:
            accept(pod, after: .zero)
            throw .outcomeUnknown("no answer")
        case .stopLate: accept(pod, after: .seconds(Int.random(in: 5...300, using: &random)))
        case .stopIgnored: break
        default: accept(pod, after: .seconds(Int.random(in: 0...4, using: &random)))
        }
    }

    private mutating func accept(_ pod: Int, after delay: Duration) {
        pods[pod].stop(at: now + delay)
        pods[pod].advance(to: now)
    }

    mutating func start(_ id: ServerID) throws(ProviderError) {
        guard let pod = index(of: id), writesLeft != 0 else { throw .unreachable("no connection") }
        // Nobody promised what the start of a pod that runs answers.
        if pods[pod].isOn, (now - SimulatedFleet.start).wholeSeconds.isMultiple(of: 2) {
            throw .rejected(.conflict("cannot start a pod that is RUNNING"))
        }
        pods[pod].start(at: now, booting: .seconds(Int.random(in: 0...90, using: &random)))
        check.recordStart(of: pod, at: now)
    }

    mutating func write() -> Bool {
        if let left = writesLeft {
            guard left > 0 else { return false }
            writesLeft = left - 1
        }
        return !pods.indices.contains { fault(of: $0)?.kind == .databaseFails }
    }

    mutating func jitter() -> Double { Double.random(in: 0.5...1, using: &random) }

    private func index(of id: ServerID) -> Int? { pods.firstIndex { $0.id == id } }
}

extension ReadingFault.Kind {
    /// - Parameters:
    ///   - frozen: the first answer during the fault.
    ///   - isTurn: true for about half of the answers.
    /// - Returns: what an answer shows instead; `nil`: nothing.
    fileprivate func changed(_ row: ObservedServer, frozen: ObservedServer, isTurn: Bool, _ random: inout SeededRandom) -> ObservedServer? {
        var shown = row
        switch self {
        case .noTelemetry: shown.telemetry = nil
        case .noGPUReading:
            if let last = shown.telemetry?.gpuPercents.indices.last { shown.telemetry?.gpuPercents[last] = nil }
        case .fewerGPUs: _ = shown.telemetry?.gpuPercents.popLast()
        case .noCPUReading: shown.telemetry?.cpuPercent = nil
        case .impossibleReadings:
            shown.telemetry?.cpuPercent = [-1, 250, .nan].randomElement(using: &random) ?? -1
            shown.telemetry?.gpuPercents = row.telemetry?.gpuPercents.map { _ in 4000 } ?? []
        case .shares:
            shown.telemetry?.cpuPercent = row.telemetry?.cpuPercent.map { $0 / 100 }
            shown.telemetry?.gpuPercents = row.telemetry?.gpuPercents.map { $0.map { $0 / 100 } } ?? []
        case .frozenTelemetry: if row.phase == frozen.phase { shown.telemetry = frozen.telemetry }
        case .frozenAnswers: return frozen
        case .laggingReplica: return isTurn ? frozen : row
        case .unknownStatus: shown.phase = .other("MIGRATING")
        case .unreadableField: (shown.gpu, shown.unreadable) = (nil, ["gpu.count"])
        case .noStartTime: shown.startedAt = nil
        case .shiftedStartTime: shown.startedAt = row.startedAt.map { $0 + .seconds(Int.random(in: -20...20, using: &random)) }
        case .shownOff:
            if row.phase == .running, Int.random(in: 0..<10, using: &random) == 0 {
                (shown.phase, shown.telemetry, shown.allowedActions) = (.exited, nil, [.start])
            }
        case .shownLocked: shown.isLocked = isTurn || row.isLocked
        case .stopUnlisted: shown.allowedActions?.remove(.stop)
        case .unlisted, .listFails, .readFails, .slowAnswers, .stopRefused, .stopUnanswered, .stopThrottled, .stopAnswerLost, .stopLate,
            .stopIgnored, .databaseFails, .containerRestarts, .agentSilent, .agentBlind, .agentLate, .twoAgents:
            break
        }
        return shown
    }
}

import Fleet
import FoundationEssentials
import Policy
import Store

/// What one server has learned, and what of it is not on disk yet.
struct LearningState: Sendable {
    enum Change: Sendable {
        /// An answer or a report was applied.
        case observed(at: Timestamp)
        case startRequested(at: Timestamp, isPlanned: Bool)
        case runBegan(start: Timestamp, at: Timestamp)
        /// `isFirst`: the poll before showed that none was.
        case workerReady(isFirst: Bool, at: Timestamp)
        case stopped(byItself: Bool, at: Timestamp)
        case interrupted(at: Timestamp)
    }

    var value = ServerLearning()
    /// The learned timeout of the present idle time, or of one that would begin now; `nil`: nothing was observed yet.
    var choice: TimeoutChoice?
    /// Not applied yet.
    var pending: [Change] = []
    var isDirty = false
    /// Ended idle times that are not on disk yet.
    var idleTimes: [IdleTime] = []

    /// Idle times kept while the database cannot be written.
    static let limit = 1000

    /// Continues where an earlier process stopped.
    ///
    /// - Parameters:
    ///   - text: as it was stored; `nil`: nothing was.
    ///   - isResumed: no poll was missed in between. Otherwise an idle time ends without teaching.
    mutating func restore(_ text: String?, isResumed: Bool, at now: Timestamp) {
        if let stored = UnwrittenLearning.value(ServerLearning.self, from: text) { value = stored.sound }
        choice = value.choice
        if !isResumed { pending.append(.interrupted(at: now)) }
    }

    var isUnwritten: Bool { isDirty || !idleTimes.isEmpty }

    mutating func takeUnwritten(of id: ServerID, into learned: inout UnwrittenLearning) {
        if isDirty { learned.servers[id] = value }
        learned.idleTimes += idleTimes
        (isDirty, idleTimes) = (false, [])
    }

    /// What could not be written.
    mutating func putBack(_ unwritten: [IdleTime]) {
        idleTimes = (unwritten + idleTimes).suffix(LearningState.limit)
        isDirty = true
    }
}

extension TrackedServer {
    /// What the server does at `now`, as far as it matters for learning.
    func activity(startGrace: Duration, at now: Timestamp) -> Activity {
        guard record.goneAt == nil, observed != nil else { return .unknown }
        switch phase {
        case .running: break
        case .provisioning, .starting: return .loading
        case .exited, .failed, .terminated, .other: return .off
        }
        let history = activity.history
        let busy = history.signals(at: now).filter { $0.reading == .busy }.map(\.observedAt)
        if let first = busy.min() { return .busy(at: first) }
        if let lease = holds.lease, now < lease.until { return .unknown }
        let graceEnd = history.hasWorked ? nil : record.startedAt.map { $0 + startGrace }
        if let graceEnd, now < graceEnd { return .loading }
        guard let since = history.idleSince(at: now) else { return .unknown }
        return .idle(since: [since, graceEnd, holds.lease?.until].compactMap { $0 }.max() ?? since)
    }

    func learningContext(_ rules: LearningRules) -> ServerLearning.Context {
        ServerLearning.Context(
            server: id, gpu: observed?.gpu?.type, rate: record.runningRate ?? (record.cost.rate > .zero ? record.cost.rate : nil),
            rules: rules)
    }

    /// Applies what happened to what is learned.
    mutating func learn(_ fleet: inout FleetLearning, _ rules: LearningRules, startGrace: Duration) {
        guard !learning.pending.isEmpty else { return }
        let (before, context) = (learning.value, learningContext(rules))
        for change in learning.pending {
            let ended: IdleTime?
            switch change {
            case .observed(let now):
                ended = learning.value.apply(activity(startGrace: startGrace, at: now), context, fleet: &fleet, at: now)
            case .startRequested(let now, isPlanned: true): ended = learning.value.plannedStart(context, at: now)
            case .startRequested(let now, isPlanned: false):
                ended = learning.value.startRequested(context, fleet: &fleet, at: now)
            case .runBegan(let start, let now): ended = learning.value.runBegan(at: start, context, fleet: &fleet, at: now)
            case .workerReady(let isFirst, let now):
                learning.value.workerReady(isFirst: isFirst, context, fleet: &fleet, at: now)
                ended = nil
            case .stopped(let byItself, let now): ended = learning.value.stopped(byItself: byItself, context, at: now)
            case .interrupted(let now): ended = learning.value.interrupted(context, at: now)
            }
            guard let ended else { continue }
            learning.idleTimes = (learning.idleTimes + [ended]).suffix(LearningState.limit)
            if ended.isFlap, let stoppedAt = ended.stoppedAt { stops.recordFlap(at: stoppedAt) }
        }
        learning.pending = []
        learning.choice = learning.value.choice(context, fleet: fleet)
        if learning.value != before { learning.isDirty = true }
    }
}

/// What was learned and is not on disk.
struct UnwrittenLearning: Sendable {
    var servers: [ServerID: ServerLearning] = [:]
    var fleet: FleetLearning?
    var idleTimes: [IdleTime] = []

    var isEmpty: Bool { servers.isEmpty && fleet == nil && idleTimes.isEmpty }

    /// As it is stored. A value that cannot be encoded is left out: the next change writes it again.
    var changes: LearningChanges {
        var states: [String: String] = [:]
        for (id, value) in servers { states[id.text] = UnwrittenLearning.text(of: value) }
        if let fleet { states[""] = UnwrittenLearning.text(of: fleet) }
        return LearningChanges(states: states, idleTimes: idleTimes)
    }

    private static func text(of value: some Encodable) -> String? {
        do { return String(decoding: try JSONEncoder().encode(value), as: UTF8.self) } catch { return nil }
    }

    /// `nil`: of another version, or damaged.
    static func value<Value: Decodable>(_ type: Value.Type, from text: String?) -> Value? {
        guard let text else { return nil }
        do { return try JSONDecoder().decode(type, from: Data(text.utf8)) } catch { return nil }
    }
}

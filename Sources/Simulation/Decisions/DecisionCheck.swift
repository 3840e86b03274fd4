import ControlPlane
import Fleet
import Policy

/// Judges decisions by the truth alone: it knows no rule of the policy but the timeout that was promised.
///
/// - A stop is requested only for a pod that is managed, unlocked, unprotected and keeps its data, and that had no work for its whole
///   timeout by every true answer so far; and only while the latest true answer is recent.
/// - A pod is reported as stopped only while it is off.
/// - Any other pod is off within its timeout and a few polls after its work, its start, its holds and its faults ended.
struct DecisionCheck: Sendable {
    private struct State: Sendable {
        /// The latest true and complete answer or report.
        var seenAt = SimulatedFleet.start
        /// Faults and restarts excuse what they delay until then.
        var disturbedUntil = SimulatedFleet.start
        /// The latest fault: during one, long work may look like short work.
        var shortenedAt: Timestamp?
        /// When short work last made the timeout longer.
        var longTimeoutAt: Timestamp?
        /// When holds were last seen in force.
        var heldAt = SimulatedFleet.start
        var startedAt = SimulatedFleet.start
        var isLeftOn = false
    }

    private let settings: ControlPlaneSettings
    private let shortest, longest: Duration
    private var states: [State]
    private(set) var violations: [String] = []
    private(set) var (falseStops, leftOn, falseReports) = (0, 0, 0)

    init(_ plan: DecisionPlan) {
        (settings, shortest, longest) = (plan.settings, plan.shortest, plan.longest)
        states = plan.pods.map { _ in State() }
    }

    // MARK: What happened

    mutating func recordHonestAnswer(of pod: Int, at moment: Timestamp) { states[pod].seenAt = max(states[pod].seenAt, moment) }
    mutating func recordDisturbance(of pod: Int, until moment: Timestamp) {
        states[pod].disturbedUntil = max(states[pod].disturbedUntil, moment)
    }
    mutating func recordShortenedWork(of pod: Int, at moment: Timestamp) { states[pod].shortenedAt = moment }
    mutating func recordStart(of pod: Int, at moment: Timestamp) { states[pod].startedAt = moment }

    /// Whether nothing that went wrong has effects any more.
    func isCalm(_ pod: Int, at now: Timestamp) -> Bool { now > states[pod].disturbedUntil + settled }

    /// After this, a control plane has seen enough answers again.
    private var settled: Duration { settings.tick * 6 + .seconds(180) }

    // MARK: Stops

    mutating func judgeStop(of pod: Int, _ truth: SimulatedPod, process: Timestamp, wall: Timestamp, at now: Timestamp) {
        func fail(_ what: String) {
            falseStops += 1
            violations.append("\(now): a stop of \(truth.id) was requested although \(what)")
        }
        if !truth.isManaged { fail("it is unmanaged") }
        if truth.isLocked { fail("it is locked") }
        if !truth.keepsData { fail("it would lose its data") }
        if truth.holds.protectedUntil.map({ wall + .seconds(2) < $0 }) ?? false { fail("it is protected") }
        if truth.holds.leasedUntil.map({ process < $0 }) ?? false { fail("it is leased") }
        if truth.holds.postponedUntil.map({ process < $0 }) ?? false { fail("its stop is postponed") }
        guard truth.isOn else { return }
        if let activity = truth.activityAt, now - activity < shortest { fail("somebody reported work \((now - activity).inWords) ago") }
        // Work that no true answer could show is unknown to everybody.
        // Answers from before the work's last seconds may hide these.
        let slack = states[pod].shortenedAt.map { now - $0 < shortest + settled } ?? false ? settings.tick * 2 : .zero
        if let worked = truth.lastWork(at: min(states[pod].seenAt, now)), now - worked < shortest - slack {
            fail("it worked \((now - worked).inWords) ago; its timeout is \(shortest.inWords)")
        }
        let blind = now - states[pod].seenAt
        // Unchanged telemetry is unknown after a minute, and what is unknown counts for some polls.
        if blind > .seconds(60) + settings.tick * 6 + .seconds(120) { fail("no true answer has come for \(blind.inWords)") }
    }

    // MARK: Every poll

    mutating func look(at pod: Int, _ truth: SimulatedPod, _ core: DecisionCore, process: Timestamp, wall: Timestamp, at now: Timestamp) {
        if isHeld(truth, process: process, wall: wall) { states[pod].heldAt = now }
        guard truth.isOn else {
            states[pod].isLeftOn = false
            return
        }
        checkReport(pod, truth, core, at: now)
        // The provider has accepted a stop, and carries it out when it does.
        guard truth.mayBeStopped, truth.stopsAt == nil, !states[pod].isLeftOn else { return }
        let state = states[pod]
        let quiet =
            [
                truth.lastWork(at: now), truth.readyAt + settings.startGrace, truth.activityAt, state.heldAt,
                // Answers of the time before are still believed for a while.
                state.disturbedUntil + (state.disturbedUntil > SimulatedFleet.start ? settled : .zero),
            ].compactMap { $0 }.max() ?? now
        var (limit, since) = (longest + settings.tick * 3 + .seconds(5), quiet)
        // After short work servers are kept on for longer: a thousand bursts are forgotten after eight days.
        if let shortened = state.shortenedAt, now - shortened < .seconds(8 * 86_400), let timeout = core.timeout(of: truth.id),
            timeout > longest
        {
            // It changes with every poll, and a stop that was decided before is decided anew.
            limit += timeout - longest + settled
            states[pod].longTimeoutAt = now
        } else if let long = state.longTimeoutAt {
            (limit, since) = (limit + settings.warningLead + settled, max(quiet, long))
        }
        guard now - since > limit else { return }
        leftOn += 1
        states[pod].isLeftOn = true
        violations.append(
            "\(now): \(truth.id) still runs \((now - since).inWords) after it became idle; the limit is \(limit.inWords). "
                + core.explanation(of: truth.id, at: process))
    }

    private mutating func checkReport(_ pod: Int, _ truth: SimulatedPod, _ core: DecisionCore, at now: Timestamp) {
        guard core.serverState(of: truth.id) == .stopped,
            now - max(states[pod].startedAt, truth.startedAt) > settings.tick * 2 + .seconds(60),
            isCalm(pod, at: now)
        else { return }
        falseReports += 1
        violations.append("\(now): \(truth.id) is reported as stopped and runs")
    }

    func isHeld(_ truth: SimulatedPod, process: Timestamp, wall: Timestamp) -> Bool {
        truth.holds.protectedUntil.map { wall < $0 } ?? false || truth.holds.leasedUntil.map { process < $0 } ?? false
            || truth.holds.postponedUntil.map { process < $0 } ?? false
    }
}

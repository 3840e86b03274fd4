import ControlPlane
import Fleet
import Policy

/// What happens to one account for `DecisionFleet`: its pods, what people do, faults and restarts. A seed is a plan.
struct DecisionPlan: Sendable {
    /// Somebody comes, starts the pod if it is off, and lets it work.
    struct Visit: Sendable {
        enum Hold: Sendable { case lease, protection, endlessProtection, postponement, activity }

        var at: Timestamp
        /// The pod is started here; otherwise in the provider's console.
        var isHere: Bool
        var boot, delay, length: Duration
        var gpu: Int?
        /// What the person asks for when the work ends.
        var hold: Hold?
        var holdFor: Duration
    }

    /// The process ends, and another starts after `gone`.
    struct Restart: Sendable {
        var at: Timestamp
        var gone: Duration
        /// By how much the wall clock is wrong from then on.
        var clockError: Duration
        /// The machine restarts too.
        var isReboot: Bool
        /// The database cannot be written after so many writes right before the end; `nil`: it ends between two polls.
        var writes: Int?
    }

    struct ClockChange: Sendable {
        var at: Timestamp
        var error: Duration
    }

    let end: Timestamp
    private(set) var settings = ControlPlaneSettings()
    /// The shortest idle timeout that may be in force, and the longest.
    private(set) var (shortest, longest) = (Duration.zero, Duration.zero)
    private(set) var pods: [SimulatedPod] = []
    /// By pod, in order.
    private(set) var visits: [[Visit]] = []
    private(set) var faults: [[ReadingFault]] = []
    private(set) var restarts: [Restart] = []
    private(set) var clockChanges: [ClockChange] = []
    private let learns: Bool
    private let length: Int

    init(seed: UInt64, weeks: Int) {
        var random = SeededRandom(seed: seed ^ 0x6465_6369)
        length = weeks * 7 * 86_400
        end = SimulatedFleet.start + .seconds(length)
        learns = seed % 4 == 3
        addSettings(&random)
        for number in 0..<Int.random(in: 1...4, using: &random) {
            let pod = pod(number, &random)
            pods.append(pod)
            let visits = pod.mayBeStopped ? visits(of: pod, &random) : []
            self.visits.append(visits)
            faults.append(faults(around: visits, &random))
        }
        addRestarts(&random)
    }

    private mutating func addSettings(_ random: inout SeededRandom) {
        let tick = [5, 15, 30, 30, 60, 60, 60, 60, 60, 60].randomElement(using: &random) ?? 30
        let timeout = [120, 300, 300, 600, 600, 600, 900, 1800].randomElement(using: &random) ?? 600
        settings = ControlPlaneSettings(
            tick: .seconds(tick), idleTimeout: .after(.seconds(timeout)), warningLead: .seconds(Int.random(in: 0...120, using: &random)),
            startGrace: .seconds(Int.random(in: 0...180, using: &random)))
        (shortest, longest) = (.seconds(timeout), .seconds(timeout))
        guard learns else { return }
        settings.idleTimeout = .auto
        settings.learning.minimumTimeout = .seconds(60)
        // People start these pods in the console, so a start costs what is assumed, and the timeout is twice that at most.
        (shortest, longest) = (.seconds(60), .seconds(360))
    }

    private func pod(_ number: Int, _ random: inout SeededRandom) -> SimulatedPod {
        func isRare(_ share: Int) -> Bool { Int.random(in: 0..<share, using: &random) == 0 }
        guard let id = ServerID("pod\(number)") else { preconditionFailure("a valid id") }
        return SimulatedPod(
            id: id, gpuCount: Int.random(in: 1...4, using: &random), isManaged: !isRare(16), isLocked: isRare(20), keepsData: !isRare(20),
            hasAgent: isRare(3), at: SimulatedFleet.start)
    }

    // MARK: People

    private func visits(of pod: SimulatedPod, _ random: inout SeededRandom) -> [Visit] {
        var visits: [Visit] = []
        var at = Int.random(in: 600...86_400, using: &random)
        while at < length - 86_400 {
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let visit = visit(at: at, pod, &random)
                visits.append(visit)
                at += Int((visit.boot + visit.delay + visit.length).wholeSeconds) + pause(&random)
            }
            // From 6 hours to 15 days, each magnitude as likely.
            var gap = 21_600.0
            for _ in 0..<Int.random(in: 0...12, using: &random) { gap *= 1.4063 }
            at += Int(gap)
        }
        return visits
    }

    private func visit(at seconds: Int, _ pod: SimulatedPod, _ random: inout SeededRandom) -> Visit {
        let holds: [Visit.Hold] = [.lease, .protection, .endlessProtection, .postponement, .activity]
        return Visit(
            at: SimulatedFleet.start + .seconds(seconds), isHere: !learns && Bool.random(using: &random),
            boot: .seconds(Int.random(in: 0...90, using: &random)), delay: .seconds(Int.random(in: 0...60, using: &random)),
            length: max(settings.tick * 5, .seconds(DecisionPlan.work(&random))),
            gpu: Int.random(in: 0..<4, using: &random) == 0 ? nil : Int.random(in: 0..<pod.gpuCount, using: &random),
            hold: Int.random(in: 0..<8, using: &random) == 0 ? holds.randomElement(using: &random) : nil,
            holdFor: .seconds(Int.random(in: 300...14_400, using: &random)))
    }

    /// Half of the pauses end about when the server is stopped: work returns at the worst moment.
    private func pause(_ random: inout SeededRandom) -> Int {
        let (timeout, tick) = (Int(shortest.wholeSeconds), Int(settings.tick.wholeSeconds))
        return Bool.random(using: &random)
            ? max(1, Int.random(in: timeout - 60...timeout + 60 + tick * 2, using: &random)) : Int.random(in: 60...1200, using: &random)
    }

    /// Minutes in a notebook, hours of a job, or days of training.
    private static func work(_ random: inout SeededRandom) -> Int {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: Int.random(in: 86_400...345_600, using: &random)
        case 1...5: Int.random(in: 3_600...43_200, using: &random)
        default: Int.random(in: 120...3_600, using: &random)
        }
    }

    // MARK: Trouble

    /// Faults of half a minute to two hours: about one a week at any time, and one at every fifth end of work, where a stop is decided.
    private func faults(around visits: [Visit], _ random: inout SeededRandom) -> [ReadingFault] {
        var starts: [Timestamp] = []
        var at = Int.random(in: 600...604_800, using: &random)
        while at < length {
            starts.append(SimulatedFleet.start + .seconds(at))
            at += Int.random(in: 14_400...1_200_000, using: &random)
        }
        let timeout = Int(longest.wholeSeconds)
        for visit in visits where Int.random(in: 0..<5, using: &random) == 0 {
            let end = visit.at + visit.boot + visit.delay + visit.length
            starts.append(end + .seconds(Int.random(in: -60...timeout + 60, using: &random)))
        }
        var faults: [ReadingFault] = []
        for from in starts.sorted() where from >= faults.last?.to ?? SimulatedFleet.start {
            faults.append(fault(from: from, &random))
        }
        return faults
    }

    /// Each magnitude of its length is as likely.
    private func fault(from: Timestamp, _ random: inout SeededRandom) -> ReadingFault {
        let span = 30.0 * Double(sign: .plus, exponent: Int.random(in: 0...7, using: &random), significand: 1)
        let to = from + .seconds(Int(span * Double.random(in: 1...1.9, using: &random)))
        return ReadingFault(kind: ReadingFault.Kind.allCases.randomElement(using: &random) ?? .noTelemetry, from: from, to: to)
    }

    /// A restart in every second week. Every fifth one finds another wall clock or another boot, and as often the clock is set at run time.
    private mutating func addRestarts(_ random: inout SeededRandom) {
        var (at, error) = (Int.random(in: 3600...1_209_600, using: &random), Duration.zero)
        while at < length {
            let moment = SimulatedFleet.start + .seconds(at)
            let changesClock = Int.random(in: 0..<5, using: &random) == 0
            if changesClock { error = error == .zero ? .seconds(Int.random(in: -7200...7200, using: &random)) : .zero }
            if changesClock, Bool.random(using: &random) {
                clockChanges.append(ClockChange(at: moment, error: error))
            } else {
                let gone = Bool.random(using: &random) ? Int.random(in: 0...12, using: &random) : Int.random(in: 20...3600, using: &random)
                restarts.append(
                    Restart(
                        at: moment, gone: .seconds(gone), clockError: error, isReboot: Int.random(in: 0..<5, using: &random) == 0,
                        writes: Bool.random(using: &random) ? Int.random(in: 0...8, using: &random) : nil))
            }
            at += Int.random(in: 14_400...2_400_000, using: &random)
        }
    }
}

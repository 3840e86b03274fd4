import ControlPlane
import Fleet
import Policy
import RunPodEmulator

/// What happens to one fleet in weeks: its servers, its faults and restarts, and what its people do.
struct LongPlan: Sendable {
    private(set) var fleet = FleetPlan()
    var people = SimulatedPeople()
    let length: Duration
    private let timeout: Int
    /// Every fourth fleet learns its timeouts.
    private let learns: Bool

    init(seed: UInt64, weeks: Int) {
        var random = SeededRandom(seed: seed ^ 0x6C6F_6E67)
        length = .seconds(weeks * 7 * 86_400)
        timeout = [120, 300, 600, 600, 900, 1800].randomElement(using: &random) ?? 600
        learns = seed % 4 == 3
        addSettings(&random)
        for number in 0..<Int.random(in: 2...6, using: &random) { addPod(number, &random) }
        if Int.random(in: 0..<3, using: &random) == 0 { addEndpoint(&random) }
        let names = fleet.scenario.pods.map(\.name) + fleet.scenario.endpoints.map(\.name)
        fleet.adopted = names.filter { _ in Int.random(in: 0..<8, using: &random) > 0 }
        fleet.protected = fleet.adopted.filter { _ in Int.random(in: 0..<10, using: &random) == 0 }
        for _ in 0..<weeks { addTrouble(&random) }
        fleet.restarts.sort { $0.at < $1.at }
        for name in names where fleet.mayBeStopped(name) { addSessions(of: name, &random) }
    }

    private var seconds: Int { Int(length.wholeSeconds) }

    private mutating func addSettings(_ random: inout SeededRandom) {
        let tick = [5, 10, 15, 30, 30, 60, 60, 60].randomElement(using: &random) ?? 30
        fleet.settings = ControlPlaneSettings(
            tick: .seconds(tick), idleTimeout: .after(.seconds(timeout)), warningLead: .seconds(Int.random(in: 0...120, using: &random)),
            startGrace: .seconds(Int.random(in: 0...180, using: &random)),
            // Retries wait no longer than a poll, so that a fault costs only its own length.
            stopShownWithin: .seconds(5), stopBackoff: Backoff(first: .seconds(1), longest: .seconds(4)), concurrentStops: 1)
        (fleet.timeout, fleet.longest) = (.seconds(timeout), .seconds(timeout))
        guard learns else { return }
        fleet.settings.idleTimeout = .auto
        fleet.settings.learning.minimumTimeout = .seconds(60)
        // Its people start servers in RunPod's console, so a start costs what is assumed, and the timeout is twice that at most.
        (fleet.timeout, fleet.longest) = (.seconds(60), .seconds(360))
    }

    private mutating func addPod(_ number: Int, _ random: inout SeededRandom) {
        var pod = Scenario.Pod(id: "pod\(number)", name: "pod\(number)", gpuCount: Int.random(in: 1...8, using: &random))
        if Int.random(in: 0..<10, using: &random) == 0 { pod.storage = .none }
        pod.isLocked = Int.random(in: 0..<12, using: &random) == 0
        if Bool.random(using: &random) { pod.workload = .training }
        fleet.scenario.pods.append(pod)
    }

    private mutating func addEndpoint(_ random: inout SeededRandom) {
        var endpoint = Scenario.Endpoint(id: "end0", name: "end0", minWorkers: 1)
        var arrivals: [Duration] = []
        for begin in LongPlan.sessions(within: seconds, &random) {
            people.visits.append(.init(server: endpoint.name, at: .seconds(begin), start: .console, work: nil))
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                arrivals.append(.seconds(begin + Int.random(in: 20...900, using: &random)))
            }
        }
        endpoint.traffic = .at(arrivals.sorted(), taking: .seconds(Int.random(in: 1...60, using: &random)))
        fleet.scenario.endpoints.append(endpoint)
    }

    /// A fault of minutes to hours, and a restart in every second week.
    private mutating func addTrouble(_ random: inout SeededRandom) {
        fleet.addFault(after: 600...max(601, seconds - 7200), lasting: 30...7200, &random)
        guard Bool.random(using: &random) else { return }
        let gone = Bool.random(using: &random) ? Int.random(in: 0...12, using: &random) : Int.random(in: 20...3600, using: &random)
        fleet.restarts.append((.seconds(Int.random(in: 600...seconds, using: &random)), .seconds(gone)))
    }

    /// When sessions begin: from hours to more than a week apart.
    private static func sessions(within seconds: Int, _ random: inout SeededRandom) -> [Int] {
        var begins: [Int] = []
        var at = Int.random(in: 600...86_400, using: &random)
        while at < seconds - 86_400 {
            begins.append(at)
            // From 4 hours to 10 days, each magnitude as likely.
            var gap = 14_400.0
            for _ in 0..<Int.random(in: 0...12, using: &random) { gap *= 1.4063 }
            at += Int(gap)
        }
        return begins
    }

    private mutating func addSessions(of name: String, _ random: inout SeededRandom) {
        guard let pod = fleet.scenario.pods.firstIndex(where: { $0.name == name }) else { return }
        fleet.scenario.pods[pod].workload = .idle
        let tick = Int(fleet.settings.tick.wholeSeconds)
        var free = 0
        for begin in LongPlan.sessions(within: seconds, &random) where begin > free {
            var at = begin
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let length = max(tick * 5, LongPlan.work(&random))
                let isByConsole = learns || Bool.random(using: &random)
                let cpuOnly = Int.random(in: 0..<4, using: &random) == 0
                people.visits.append(
                    .init(
                        server: name, at: .seconds(at), start: isByConsole ? .console : .controlPlane,
                        work: .spans([.init(from: .seconds(at + 60), to: .seconds(at + 60 + length))], cpuOnly: cpuOnly)))
                people.ends.append(.seconds(at + 60 + length))
                // Half of the pauses end about when the server is stopped: work returns at the worst moment.
                let worst = timeout - 60...timeout + 60 + tick * 2
                at +=
                    60 + length
                    + (Bool.random(using: &random)
                        ? max(60, Int.random(in: worst, using: &random) - 60) : Int.random(in: 60...1200, using: &random))
            }
            free = at
        }
    }

    /// Minutes in a notebook, hours of a job, or days of training.
    private static func work(_ random: inout SeededRandom) -> Int {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: Int.random(in: 86_400...345_600, using: &random)
        case 1...5: Int.random(in: 3_600...43_200, using: &random)
        default: Int.random(in: 120...3_600, using: &random)
        }
    }
}

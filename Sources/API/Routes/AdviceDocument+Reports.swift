import ControlPlane
import Fleet
import Policy
import Wire

extension AdviceDocument {
    init(_ advice: LearningReports.Advice) {
        func name(_ id: ServerID) -> String { advice.names[id] ?? id.text }
        let items =
            advice.timeouts.map { Item($0, name: name($0.server)) } + advice.rentals.map { Item($0, name: name) }
            + advice.starts.map { Item($0, name: name($0.server)) }
        let timeouts = advice.taken.map { Taken($0, name: name($0.server)) }
        self.init(
            // The greatest saving first, and of equal ones in the order above.
            advice: items.enumerated().sorted { ($1.element.savingUSDPerDay, $0.offset) < ($0.element.savingUSDPerDay, $1.offset) }
                .map(\.element),
            taken: timeouts + advice.takenRentals.map { Taken($0, name: name) }, idleTimes: advice.idleTimes, servers: advice.servers)
    }
}

extension AdviceDocument.Item {
    init(_ advice: TimeoutAdvice, name: String) {
        func starts(_ count: Double) -> String { "\((count * 10).rounded() / 10)" }
        self.init(
            kind: "timeout", serverID: advice.server.text, name: name,
            text: "The idle timeout \(advice.better.inWords) instead of \(advice.present.inWords) would save \(advice.savingPerDay) a day: "
                + "\(advice.betterPerDay) instead of \(advice.presentPerDay) for idle time and starts, with "
                + "\(starts(advice.betterStartsPerDay)) instead of \(starts(advice.presentStartsPerDay)) waits for a start a day.",
            evidence: "\(advice.idleTimes) idle times in \(advice.span.inWords)", savingUSDPerDay: advice.savingPerDay.dollars,
            presentUSDPerDay: advice.presentPerDay.dollars, advisedUSDPerDay: advice.betterPerDay.dollars, caveat: nil,
            command: "controlplane update \(advice.server) --idle-timeout \(advice.better.text)")
    }

    init(_ advice: StartAdvice, name: String) {
        let hours = (advice.waited.inSeconds / 360).rounded() / 10
        let perDay = advice.cost.dollars / Double(max(1, advice.weekdays)) * 5 / 7
        self.init(
            kind: "start", serverID: advice.server.text, name: name,
            text: "Starting at \(clock(advice.startsAt)) UTC on weekdays would have saved \(advice.savedWaits) waits for \(hours) h "
                + "(\(advice.cost)).",
            evidence: "\(advice.weekdays) weekdays", savingUSDPerDay: -perDay, presentUSDPerDay: nil, advisedUSDPerDay: nil,
            caveat: nil, command: start("start", advice.server, days: "mon-fri", at: advice.startsAt))
    }

    /// - Parameter name: of a server.
    init(_ advice: RentalAdvice, name: (ServerID) -> String) {
        let prices = "\(advice.advisedPerDay) instead of \(advice.presentPerDay) a day"
        let history = "\(advice.idleTimes) idle times in \(advice.span.inWords)"
        let own = name(advice.server)
        let (text, evidence, caveat, command): (String, String, String, String)
        switch advice.change {
        case .smallerGPU(let gpu, let count, let peak, let use):
            text = "\(count) × \(gpu) would cost \(prices) for the time that it runs."
            evidence = "at most \(rounded(peak)) GB of GPU memory and \(rounded(use)) % GPU usage on average; \(history)"
            caveat = "The work fits in its memory; its speed is unknown. Copy the data first: a new pod has a new disk."
            command = "controlplane deploy timed --name \(quoted(own)) --gpu \(quoted(gpu)) --gpu-count \(count) --image IMAGE"
        case .serverless(let stretches, let start):
            text = "A serverless endpoint with the same GPU would cost \(prices)."
            evidence = "\(stretches) times of work, a start of \(start.inWords) for each; \(history)"
            caveat = "The software must run as a serverless worker."
            command = "controlplane deploy serverless --name \(quoted(own)) --image IMAGE --max 1"
        case .sharing(let other, let overlap):
            text = "The work of \(own) on \(name(other)) would cost \(prices) for idle time and starts of both."
            evidence = "both worked at the same time for \(overlap.inWords); \(history)"
            caveat = "Move the work and the data first. Their GPU memory was measured apart."
            command = "controlplane stop \(advice.server)"
        case .bursts(let at, let perDay):
            text = "All work of a day at once, from \(clock(at)) UTC, would cost \(prices) for idle time and starts."
            evidence = "work of at most 15 min came \(rounded(perDay)) times a day; \(history)"
            caveat = "The work must be able to wait."
            command = start("bursts", advice.server, days: "daily", at: at)
        }
        self.init(
            kind: advice.kind.rawValue, serverID: advice.server.text, name: own, text: text, evidence: evidence,
            savingUSDPerDay: advice.savingPerDay.dollars, presentUSDPerDay: advice.presentPerDay.dollars,
            advisedUSDPerDay: advice.advisedPerDay.dollars, caveat: caveat, command: command)
    }
}

/// A word for a shell: names come from the provider, and people paste the command.
private func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) } && word.first != "-"
    return isPlain ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// One digit after the point.
private func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

/// - Parameter seconds: after midnight.
private func clock(_ seconds: Int64) -> String {
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(seconds / 3600 % 24)):\(two(seconds % 3600 / 60))"
}

/// The command that starts a server at the same time of each of these days.
private func start(_ name: String, _ server: ServerID, days: String, at seconds: Int64) -> String {
    "controlplane schedule set \(name)-\(server) --server \(server) --zone UTC "
        + "--rule \"\(days) \(clock(seconds))-\(clock(seconds + 3600)) start_at\""
}

extension AdviceDocument.Taken {
    init(_ taken: LearningReports.TakenAdvice, name: String) {
        self.init(
            kind: "timeout", serverID: taken.server.text, name: name, what: "the idle timeout \(taken.timeout.inWords)",
            timeout: taken.timeout.text, since: taken.since, beforeUSDPerDay: taken.before.dollars,
            predictedUSDPerDay: taken.predicted.dollars, actualUSDPerDay: taken.actual?.dollars)
    }

    init(_ taken: TakenRental, name: (ServerID) -> String) {
        let what =
            switch taken.kind {
            case .smallerGPU: taken.target
            case .serverless: "a serverless endpoint"
            case .sharing: "the work on \(ServerID(taken.target).map(name) ?? taken.target)"
            case .bursts: "the work of a day at once"
            }
        self.init(
            kind: taken.kind.rawValue, serverID: taken.server.text, name: taken.name, what: what, timeout: nil, since: taken.since,
            beforeUSDPerDay: taken.before.dollars, predictedUSDPerDay: taken.predicted.dollars, actualUSDPerDay: taken.actual?.dollars)
    }
}

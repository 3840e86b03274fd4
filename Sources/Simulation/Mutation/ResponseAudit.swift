import Fleet
import RunPodEmulator

/// Compares requests and responses with the truth. A false but possible value cannot be told from a true one: what such a
/// response causes is no fault of its reader, as long as neither another response nor a report of the agent contradicts it.
struct ResponseAudit: Sendable {
    /// A stop that was sent, whatever its outcome.
    struct Stop: Sendable {
        var server: ServerID
        var at: Timestamp
        /// The last work until then that a response showed.
        var workedAt: Timestamp?
        /// Whether nothing in the responses forbade it, even if the truth did.
        var wasGranted: Bool
    }

    private(set) var stops: [Stop] = []
    /// Requests that must never be sent automatically.
    private(set) var misdeeds: [String] = []
    /// Busy, while the provider's latest response shows it idle.
    private var hidden: Set<ServerID> = []
    /// Busy, while its agent's latest report shows it idle.
    private var hiddenByAgent: Set<ServerID> = []
    /// The last work of each server at a response that did not show it idle. Such a response counts as work, or as unknown.
    private(set) var workShownAt: [ServerID: Timestamp] = [:]
    /// Shown busy since the last step.
    private var shownBusy: Set<ServerID> = []
    /// Running, while the latest response that gives its status says stopped.
    private(set) var reportedOff: Set<ServerID> = []
    /// Must never be stopped, while the latest response does not say so.
    private var granted: Set<ServerID> = []
    /// Shown at a wrong price, or as stopped, at some time.
    private(set) var mispriced: Set<ServerID> = []
    /// When a response last showed its true status.
    private(set) var shownAt: [ServerID: Timestamp] = [:]

    /// No response and no report since the last step has shown its current work, and the latest of either shows it idle.
    func isHidden(_ id: ServerID) -> Bool {
        guard !shownBusy.contains(id) else { return false }
        return hidden.contains(id) || hiddenByAgent.contains(id)
    }

    mutating func step() { shownBusy = [] }

    // MARK: Requests

    mutating func record(request method: String, _ path: [Substring], body: [UInt8], truth: CloudTruth) {
        let id = path.count > 2 ? ServerID(path[2]).map(ResponseAudit.real) : nil
        let isStop = method == "POST" && path.last == "action" && JSON.read(body)?["action"] == .string("stop")
        if let id, isStop || method == "PATCH" {
            // It is stopped already, and no response has shown it: this stop has no effect.
            guard truth[id]?.isOn ?? false else { return }
            let worked = isHidden(id) ? nil : truth[id].flatMap { $0.isWorking ? $0.lastWorkAt : nil }
            stops.append(Stop(server: id, at: truth.at, workedAt: worked, wasGranted: granted.contains(id)))
        } else {
            misdeeds.append("\(method) /\(path.joined(separator: "/")) \(String(decoding: body.prefix(80), as: UTF8.self))")
        }
    }

    /// A server's id before it was moved.
    static func real(_ id: ServerID) -> ServerID {
        guard id.text.hasSuffix(Mutation.movedSuffix) else { return id }
        return ServerID(id.text.dropLast(Mutation.movedSuffix.count)) ?? id
    }

    // MARK: Answers

    /// - Parameters:
    ///   - asked: the server that was requested; `nil`: all.
    ///   - response: what the response says; `nil`: the truth.
    mutating func record(
        _ operation: Mutation.Operation, asked: ServerID?, response: JSON?, truth: CloudTruth
    ) {
        let asked = asked.map(ResponseAudit.real)
        switch operation {
        case .pods, .endpoints:
            let kind = operation == .pods ? ServerKind.timed : .serverless
            let rows = response.map { ResponseAudit.rows($0, operation.rawValue) }
            for server in truth.servers where server.kind == kind {
                record(
                    server,
                    rows.map { rows in rows.filter { $0["id"]?.text.flatMap { ServerID($0) }.map(ResponseAudit.real) == server.id } },
                    at: truth.at)
            }
        case .pod, .endpoint:
            guard let asked, let server = truth[asked] else { return }
            record(server, response.map { [$0] }, at: truth.at)
        case .health:
            guard let asked, let server = truth[asked] else { return }
            show(server, isQuiet: response.map(StrictReading.isQuiet(health:)) ?? false, isBusy: response == nil)
        case .workers:
            guard let asked, let server = truth[asked], response.map(StrictReading.isBusy(workers:)) ?? false else { return }
            show(server, isQuiet: false, isBusy: true)
        case .prices:
            if response != nil { mispriced.formUnion(truth.servers.filter { $0.kind == .serverless }.map(\.id)) }
        case .act, .scale, .report: break
        }
    }

    private static func rows(_ response: JSON, _ name: String) -> [JSON] { response[name]?.list ?? [] }

    /// - Parameter rows: what the response says of it, once or several times; `nil`: the truth.
    private mutating func record(_ server: CloudTruth.Server, _ rows: [JSON]?, at now: Timestamp) {
        guard let rows else {
            shownAt[server.id] = now
            reportedOff.remove(server.id)
            granted.remove(server.id)
            if server.kind == .timed { show(server, isQuiet: !server.isWorking, isBusy: server.isWorking) }
            return
        }
        guard !rows.isEmpty else { return }
        let readings = rows.map { server.kind == .timed ? StrictReading.pod($0) : StrictReading.endpoint($0) }
        let states = Set(readings.compactMap(\.isOn))
        if states == [server.isOn] { shownAt[server.id] = now }
        if server.isOn {
            if states == [false] { reportedOff.insert(server.id) } else if states.contains(true) { reportedOff.remove(server.id) }
        }
        if readings.contains(where: { $0.isOn == !server.isOn }) { mispriced.insert(server.id) }
        if readings.allSatisfy(\.allowsStop) { granted.insert(server.id) } else { granted.remove(server.id) }
        let own = server.kind == .timed ? server.costPerHour.dollarsPerHour : Double(server.workers?.min ?? 0)
        if server.isOn, readings.contains(where: { $0.price.map { abs($0 - own) > 0.000_001 } ?? false }) { mispriced.insert(server.id) }
        // Another disk changes the price while stopped, which no response shows.
        if server.kind == .timed, !server.isOn { mispriced.insert(server.id) }
        if server.kind == .timed {
            show(server, isQuiet: readings.allSatisfy(\.isQuiet), isBusy: server.isWorking && readings.contains(where: \.isBusy))
        }
    }

    private mutating func show(_ server: CloudTruth.Server, isQuiet: Bool, isBusy: Bool) {
        if isBusy { shownBusy.insert(server.id) }
        if server.isWorking, isQuiet { hidden.insert(server.id) } else { hidden.remove(server.id) }
        if server.isWorking, !isQuiet { workShownAt[server.id] = server.lastWorkAt }
    }

    /// - Parameters:
    ///   - isQuiet: whether every expected reading is there and quiet.
    ///   - isBusy: whether one of them is busy.
    mutating func record(reportOf id: ServerID, isQuiet: Bool, isBusy: Bool, truth: CloudTruth) {
        guard let server = truth[id], server.isWorking else {
            hiddenByAgent.remove(id)
            return
        }
        if isBusy { shownBusy.insert(id) }
        if isQuiet {
            hiddenByAgent.insert(id)
        } else {
            hiddenByAgent.remove(id)
            workShownAt[id] = server.lastWorkAt
        }
    }
}

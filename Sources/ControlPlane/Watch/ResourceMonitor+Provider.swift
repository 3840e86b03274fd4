import Fleet
import Policy

/// States of a server at RunPod that cost money for nothing, or prevent a stop.
extension ResourceMonitor {
    /// A start may bring a pod back without its GPU, at its full price.
    func withoutGPU(_ server: TrackedServer) -> Condition {
        Condition(
            // guard: F57_aStartWithout
            server: server.id, name: .zeroGPU, severity: .warning, isBad: server.lacksGPU, begins: .seconds(15),
            detail: server.missingGPUSummary, resolution: "\(server.record.name) has a GPU again.")
    }

    /// RunPod's answer cannot be read where it may forbid a stop.
    func unreadableFields(_ server: TrackedServer) -> Condition {
        let fields = server.unreadableFields
        let rate = server.record.cost.rate
        let cost = rate > .zero ? " at \(rate)" : ""
        return Condition(
            server: server.id, name: .unreadableFields, severity: .warning, isBad: !fields.isEmpty, begins: .seconds(10),
            detail:
                "\(server.record.name): \(provider)'s answer cannot be read (\(fields.joined(separator: ", "))). A stop may be forbidden, so it "
                + "does not stop automatically and stays on\(cost). Check it in \(provider)'s console.",
            resolution: "\(server.record.name): \(provider)'s answer can be read again.")
    }

    /// Rows of RunPod's lists that cannot be read: each may be a server that is not monitored.
    func unreadableRows() -> [Condition] {
        let (lists, prices) = fleet.read { state in (state.lists, state.unreadablePrices) }
        let servers = ServerKind.allCases.map { kind in
            unreadableRows(
                kind == .timed ? .unreadablePods : .unreadableEndpoints, lists[kind]?.unreadableRows ?? 0, of: kind.plural,
                "Each may be a server that is not monitored: check \(provider)'s console.")
        }
        return servers + [unreadableRows(.unreadablePrices, prices, of: "GPU prices", "The last known prices stay in use.")]
    }

    private func unreadableRows(_ name: AlertName, _ count: Int, of list: String, _ consequence: String) -> Condition {
        Condition(
            server: nil, name: name, severity: .warning, isBad: count > 0,
            begins: .zero, detail: "\(provider)'s list of \(list) has \(count) row(s) that cannot be read. \(consequence)",
            resolution: "Every row of \(provider)'s list of \(list) can be read again.")
    }

    /// It is due to stop, and RunPod does not allow that.
    func unstoppable(_ server: TrackedServer, at now: Timestamp) -> Condition {
        let refusal = server.stopRefusal(at: now)
        return Condition(
            server: server.id, name: .stopNotAllowed, severity: .warning, isBad: refusal != nil, begins: .zero,
            detail: "\(server.record.name) should be stopped and bills \(server.record.cost.rate): \(refusal.map(server.words) ?? "")",
            resolution: "\(server.record.name) can be stopped again.")
    }
}

extension TrackedServer {
    /// The fields of RunPod's latest answer that keep it on because they cannot be read.
    var unreadableFields: [String] {
        record.ownership.mayAct ? provider.unreadableFields(acceptsDataLoss: record.acceptsDataLoss) : []
    }
}

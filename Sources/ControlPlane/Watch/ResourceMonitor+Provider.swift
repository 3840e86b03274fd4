import Fleet
import Policy

/// What RunPod does with a pod that costs money and helps nobody.
extension ResourceMonitor {
    /// A start may bring a pod back without its GPU, at its full price.
    func withoutGPU(_ server: TrackedServer) -> Condition {
        Condition(
            // guard: F57_aStartWithout
            server: server.id, name: "zero_gpu", severity: .warning, isBad: server.lacksGPU, begins: .seconds(15),
            detail: server.wordsOfMissingGPU, over: "\(server.record.name) has a GPU again.")
    }

    /// What RunPod says of it cannot be read where that may forbid a stop.
    func unreadableFields(_ server: TrackedServer) -> Condition {
        let fields = server.unreadableFields
        let rate = server.record.cost.rate
        let cost = rate > .zero ? " at \(rate)" : ""
        return Condition(
            server: server.id, name: "unreadable_fields", severity: .warning, isBad: !fields.isEmpty, begins: .seconds(10),
            detail:
                "\(server.record.name): RunPod's answer cannot be read (\(fields.joined(separator: ", "))). A stop may be forbidden, so it "
                + "is not stopped automatically and stays on\(cost). Check it in RunPod's console.",
            over: "\(server.record.name): RunPod's answer can be read again.")
    }

    /// Rows of RunPod's lists that cannot be read: there may be a server behind each that nobody watches.
    func unreadableRows() -> [Condition] {
        let (lists, prices) = book.read { state in (state.lists, state.unreadablePrices) }
        let servers = ServerKind.allCases.map { kind in
            unreadableRows(
                lists[kind]?.unreadableRows ?? 0, of: kind.several,
                "There may be a server behind each that is not watched: check RunPod's console.")
        }
        return servers + [unreadableRows(prices, of: "GPU prices", "Their last known prices stay in use.")]
    }

    private func unreadableRows(_ count: Int, of list: String, _ consequence: String) -> Condition {
        Condition(
            server: nil, name: "unreadable_\(list.split(separator: " ").last ?? "rows")", severity: .warning, isBad: count > 0,
            begins: .zero, detail: "RunPod's list of \(list) has \(count) row(s) that cannot be read. \(consequence)",
            over: "Every row of RunPod's list of \(list) can be read again.")
    }

    /// It was to be stopped, and RunPod does not allow that.
    func unstoppable(_ server: TrackedServer, at now: Timestamp) -> Condition {
        let refusal = server.stopRefusal(at: now)
        return Condition(
            server: server.id, name: "stop_not_allowed", severity: .warning, isBad: refusal != nil, begins: .zero,
            detail: "\(server.record.name) should be stopped and bills \(server.record.cost.rate): \(refusal.map(server.words) ?? "")",
            over: "\(server.record.name) may be stopped again.")
    }
}

extension TrackedServer {
    /// The fields of RunPod's latest answer that keep it on because they cannot be read.
    var unreadableFields: [String] {
        guard record.stewardship.mayAct, let observed, observed.phase == .running else { return [] }
        let isStorageUnknown = observed.kind == .timed && observed.storage == .unknown && !record.acceptsDataLoss
        return (observed.unreadable + (isStorageUnknown ? ["mounts"] : [])).sorted()
    }
}

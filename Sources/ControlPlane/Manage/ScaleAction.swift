import Fleet
import Policy

/// Changes the worker limits of endpoints.
struct ScaleAction: Sendable {
    let editor: ServerEditor
    let access: ProviderAccess
    let budgets: BudgetManager

    func scale(
        _ server: TrackedServer, min: Int?, max: Int?, force: Bool, wait: Bool, actor: Actor
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let name = server.record.name
        guard server.record.kind == .serverless else { throw .conflict("\(name) is a pod. Only endpoints can be scaled.") }
        guard let current = server.observed?.workers else {
            throw .conflict("the worker limits of \(name) are unknown until \(access.name) shows it. Try again in a minute.")
        }
        guard !server.hasOpenIntent else { throw .conflict("\(name) is stopping. Start it again when it is stopped.") }
        let target = WorkerLimits(min: min ?? current.min, max: max ?? current.max)
        guard target.min >= 0, target.max >= target.min else {
            throw .invalid(ScaleAction.problem(min: min, target))
        }
        if target.max == 0, !force, let waiting = await access.pendingWork(of: server) {
            throw .refused("\(name) has \(waiting), which no worker would be left to do. Scale it with force to do it anyway.")
        }
        if target.min > current.min { try await budgets.reserveStart(of: server, workers: target.min - current.min) }
        do {
            try await access.send { provider throws(ProviderError) in try await provider.scale(server.id, min: min, max: max) }
        } catch {
            if target.min > current.min { await budgets.free(server.id.text) }
            throw error
        }
        let now = editor.time.now()
        editor.fleet.update(server.id) { server in
            // From now on it is as a person wants it: an earlier stop saves nothing any more.
            server.forgetWorkers()
            server.run.requestedLimits = RequestedLimits(target, before: current, at: now)
            server.record.savings.change(to: .zero, at: now)  // guard: F39_whatIsScaled
            if target.min > 0 { server.record.stoppedAt = nil }
            server.isRecordDirty = true
        }
        let accepted = "\(access.name) accepted \(target.min)…\(target.max) workers for \(name)"
        try await editor.record(.serverScaled, server, actor, "\(accepted).")
        _ = await access.wait(for: server, within: wait ? ProviderAccess.longestWait : .zero) {
            $0.observed?.workers == target || $0.run.requestedLimits == nil
        }
        guard let shown = editor.fleet[server.id], let workers = shown.observed?.workers else {
            return .outcome(accepted, isComplete: false)
        }
        if workers == target { return .outcome("\(name) is scaled to \(target.min)…\(target.max) workers", isComplete: true) }
        // guard: F57_aScale.2
        if shown.run.requestedLimits != nil { return .outcome(accepted, isComplete: false) }
        return .outcome(
            "\(accepted) but shows \(workers.min)…\(workers.max): they are probably not set. Scale it again.", isComplete: false,
            isAccepted: false)
    }
}

extension ScaleAction {
    /// What is wrong with limits, at the field that the caller gave.
    ///
    /// - Parameter min: as given; `nil`: only the maximum was given.
    private static func problem(min: Int?, _ target: WorkerLimits) -> [String: String] {
        if let min {  // guard: limitsThatDoNotFit
            return ["config.min_instances": "must be 0 to \(Swift.max(target.max, 0)), its maximum of workers; you gave \(min)"]
        }
        return ["config.max_instances": "must be at least \(target.min), the workers that it keeps ready; you gave \(target.max)"]
    }
}

extension ProviderAccess {
    /// The jobs that an endpoint would leave undone, in words; `nil`: none.
    func pendingWork(of server: TrackedServer) async -> String? {
        switch await jobs(of: server) {
        case 0: nil
        case 1: "1 job waiting or running"
        case let jobs?: "\(jobs) jobs waiting or running"
        case nil: "an unknown number of jobs (\(name) does not say)"
        }
    }
}

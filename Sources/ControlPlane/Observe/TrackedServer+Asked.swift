import Fleet
import Policy

/// A start or restart that RunPod was asked for. Accepted is not done: an answer of 200 has been seen to change nothing.
struct AskedAction: Sendable {
    enum Outcome: Hashable, Sendable { case shown, missed }

    var action: PodAction
    var at: Timestamp
    /// As they were shown last before.
    var startedAt: Timestamp?
    var uptime: Duration?
    var uptimeAt: Timestamp?
    /// The pod was shown booting since.
    var isBooting = false
    /// `nil`: still awaited.
    var outcome: Outcome?

    /// A start that was not shown by then will not come.
    static let shownWithin = Duration.seconds(60)
    /// Start moments and uptimes are told in seconds and wobble.
    private static let tolerance = Duration.seconds(2)

    /// What one answer tells of it.
    mutating func see(_ seen: ObservedServer, at now: Timestamp) {
        guard outcome == nil else { return }
        switch seen.phase {
        case .provisioning, .starting: isBooting = true
        case .running where action == .start || isBooting || hasNewStart(seen, at: now): outcome = .shown
        case .running, .exited, .failed, .terminated, .other: break
        }
        if outcome == nil, !isBooting, now - at >= AskedAction.shownWithin { outcome = .missed }  // guard: F57_aRestartThat
    }

    private func hasNewStart(_ seen: ObservedServer, at now: Timestamp) -> Bool {
        if let told = seen.startedAt, let startedAt, told - startedAt > AskedAction.tolerance { return true }
        guard let told = seen.telemetry?.uptime, let uptime, let uptimeAt else { return false }
        // Younger than it was, and than it would be by now, and no older than the request.
        return told < uptime && told + AskedAction.tolerance * 2 < uptime + (now - uptimeAt)
            && told <= now - at + AskedAction.tolerance * 2
    }
}

extension TrackedServer {
    mutating func ask(_ action: PodAction, at now: Timestamp) {
        asked = AskedAction(
            action: action, at: now, startedAt: observed?.startedAt, uptime: observed?.telemetry?.uptime, uptimeAt: observedAt)
    }

    /// Answers an event when RunPod accepted a start or restart, and nothing came of it.
    mutating func noteAsked(_ seen: ObservedServer, at now: Timestamp) -> Event? {
        guard var latest = asked, latest.outcome == nil else { return nil }
        latest.see(seen, at: now)
        asked = latest
        guard latest.outcome == .missed else { return nil }
        return Event(
            at: now, kind: .actionUnconfirmed, severity: .warning, server: id,
            summary: "RunPod accepted the \(latest.action.rawValue) of \(seen.name) \((now - latest.at).inWords) ago and shows no new "
                + "start: it has probably not happened. Try again, or look in RunPod's console.")
    }

    /// A pod that boots is billed: its maximum runtime counts from the start that RunPod tells, or from when it was made, or seen booting.
    mutating func noteBoot(_ seen: ObservedServer, before: ObservedServer?, at now: Timestamp) {
        if let gpu = seen.gpu, gpu.count > 0, !seen.unreadable.contains("gpu") { hadGPU = true }
        guard seen.kind == .timed, seen.phase == .provisioning || seen.phase == .starting else {
            bootingSince = nil
            return
        }
        if let bootingSince, seen.startedAt == nil || before?.startedAt == seen.startedAt {
            self.bootingSince = min(bootingSince, now)
            return
        }
        let isOfAnEarlierRun = seen.startedAt.map { told in record.stoppedAt.map { told <= $0 } ?? (told == record.runStartedAt) } ?? true
        if let told = seen.startedAt, told <= now, !isOfAnEarlierRun {
            // Nothing starts before it was made.
            bootingSince = max(told, record.createdAt ?? seen.createdAt ?? told)
        } else if record.startedAt == nil, record.stoppedAt == nil {
            // It has never run here. One that was made long before it was seen may have been started just now.
            let made = record.createdAt ?? seen.createdAt ?? record.firstSeenAt
            bootingSince =
                record.firstSeenAt - made < .seconds(600) ? min(max(made, record.firstSeenAt - .seconds(600)), now) : record.firstSeenAt
        } else {
            bootingSince = now
        }
    }

    /// A postponement belongs to the run that it was given for.
    mutating func endExtension(name: String, at now: Timestamp) -> Event? {
        guard let hold = holds.extension else { return nil }
        end(.extension)
        let why = hold.until > now ? "ended early: a new run began" : "is over"
        return Event(
            at: now, kind: .postponementEnded, severity: hold.until > now ? .warning : .info, server: id,
            summary: "the postponement of \(name)'s stop by \(hold.by) until \(hold.until) \(why).")
    }
}

// MARK: What RunPod does not allow

extension TrackedServer {
    /// RunPod lists what may be done with it, and a stop is not among it.
    var isStopUnlisted: Bool {
        record.kind == .timed && !isShownStopped(minimumWorkers: 0) && observed?.allowedActions.map { !$0.contains(.stop) } ?? false
    }

    /// RunPod refused to stop it, and that still holds.
    func stopRefusal(at now: Timestamp) -> StopRefusal? {
        guard let refusal = latestStopRefusal,
            refusal.holds(observed?.allowedActions, phase: phase, runStartedAt: observed?.startedAt, at: now)
        else { return nil }
        return refusal
    }

    /// RunPod refused a stop that it does not list.
    mutating func refuseStop(at now: Timestamp) -> StopRefusal {
        let known = (observed?.allowedActions ?? []).map(\.rawValue).sorted() + ["terminate"]
        let refusal = StopRefusal.again(
            latestStopRefusal, allowed: observed?.actionWords ?? known, phase: phase, runStartedAt: observed?.startedAt, at: now)
        latestStopRefusal = refusal
        return refusal
    }

    /// Why, and what to do about it: for people.
    func words(of refusal: StopRefusal) -> String {
        var isNetwork = false
        if case .network = observed?.storage { isNetwork = true }
        return "\(refusal). \(refusal.wayOut(id: id, keepsNetworkVolume: isNetwork))"
    }
}

// MARK: GPUs that a start did not bring

extension TrackedServer {
    /// RunPod bills it as a running pod and shows it without the GPU that it was rented with.
    var lacksGPU: Bool {
        guard record.kind == .timed, let observed, observed.phase == .running, !observed.isCPUOnly else { return false }
        // What says `null` for its GPU and never had one may be a CPU pod; that it cannot be read is told by itself.
        guard hadGPU || !observed.unreadable.contains("gpu") else { return false }
        let isTold = observed.gpu.map { $0.count > 0 } ?? false
        let isRead = !(observed.telemetry?.gpuPercents.isEmpty ?? true) || !(agent?.report.reading.gpus.devices.isEmpty ?? true)
        return !isTold && !isRead
    }

    /// For people: what it costs, and what to do.
    var wordsOfMissingGPU: String {
        let rate = observed?.costPerHour ?? record.cost.rate
        let cost = rate > .zero ? "and bills \(rate)" : "and is billed (RunPod does not show its price)"
        return
            "\(record.name) runs without a GPU \(cost). Stop it (controlplane stop \(id)) and start it again later, when its machine has "
            + "a free GPU; or deploy another one."
    }
}

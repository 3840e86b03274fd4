public import Fleet

/// What alone keeps a server on.
public struct SoleReason: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// This signal says busy, and no other does.
        case busy(Signal)
        /// No signal says busy; these are unknown.
        case unknown([Signal])
    }

    public var kind: Kind
    /// What was measured last, or why it is unknown.
    public var detail: String
    public var since: Timestamp
}

/// Notices that one signal alone, or the lack of any, keeps a server on for long.
///
/// Work that several signals agree on is work. A GPU is only suspicious while it reads the same number at every poll, no memory of it is
/// held and the CPU is at rest: work varies. The same holds for an endpoint's counts and for the CPU of a pod that has nothing else. Sessions,
/// processes, network, disk, activity, and the CPU beside idle GPUs count whatever they read: a GPU server needs its GPU now and then.
public struct SoleReasonWatch: Hashable, Sendable {
    /// A signal counts as on this long after it was busy or unknown: work in bursts is one reason and not many.
    public static let lingers = Duration.seconds(300)

    private var fingerprint: String?
    private var since: Timestamp?

    public init() {}

    /// - Parameters:
    ///   - hasGPU: it is rented with GPUs.
    ///   - isGPUMemoryHeld: something lies in its GPUs' memory; `nil`: not known.
    /// - Returns: what alone keeps it on, and since when; `nil`: nothing does, or more than one signal agree.
    public mutating func note(
        _ signals: [SignalStatus], hasGPU: Bool, isGPUMemoryHeld: Bool?, at now: Timestamp
    ) -> SoleReason? {
        guard let found = SoleReasonWatch.sole(signals, hasGPU: hasGPU, isGPUMemoryHeld: isGPUMemoryHeld, at: now) else {
            (fingerprint, since) = (nil, nil)
            return nil
        }
        if fingerprint != found.fingerprint { (fingerprint, since) = (found.fingerprint, now) }
        return SoleReason(kind: found.kind, detail: found.detail, since: since ?? now)
    }

    private static func sole(
        _ signals: [SignalStatus], hasGPU: Bool, isGPUMemoryHeld: Bool?, at now: Timestamp
    ) -> (kind: SoleReason.Kind, detail: String, fingerprint: String)? {
        let on = signals.filter { $0.reading != .quiet || now - $0.notQuietUntil <= lingers }
        let busy = on.filter { $0.reading == .busy || ($0.lastBusyAt.map { now - $0 <= lingers } ?? false) }
        guard busy.count <= 1 else { return nil }
        guard let only = busy.first else {
            // Those that are known now were not a moment ago: a signal that comes and goes is one reason.
            guard let first = on.first(where: { $0.reading == .unknown }) ?? on.first else { return nil }  // guard: F62_aServerOfWhich
            return (.unknown(on.map(\.signal)), first.detail, "unknown")
        }
        let detail = only.reading == .busy ? only.detail : only.lastBusyDetail ?? only.detail
        let mustStandStill: Bool
        switch only.signal {
        case .gpu:
            if isGPUMemoryHeld ?? false { return nil }
            mustStandStill = true
        case .cpu: mustStandStill = !hasGPU
        case .requests, .queue, .workers: mustStandStill = true
        case .network, .disk, .sessions, .processes, .activity: mustStandStill = false
        }
        return (.busy(only.signal), detail, only.signal.rawValue + (mustStandStill ? ": \(detail)" : ""))
    }
}

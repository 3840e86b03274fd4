package import Fleet

/// The only signal that keeps a server on.
package struct SoleReason: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Only this signal is busy.
        case busy(Signal)
        /// No signal is busy; these are unknown.
        case unknown([Signal])
    }

    package var kind: Kind
    /// What was measured last, or why it is unknown.
    package var detail: String
    package var since: Timestamp
}

/// Detects that for a long time a single signal, or only unknown signals, keep a server on.
///
/// Work on which several signals agree is not suspicious. A GPU is suspicious only while it reads the same number at every poll, none of
/// its memory is held, and the CPU is idle: real work varies. The same holds for an endpoint's counts and for the CPU of a pod without
/// GPUs. Sessions, processes, network, disk, activity, and the CPU beside idle GPUs are suspicious at any reading: a GPU server uses its
/// GPU now and then.
package struct SoleReasonWatch: Hashable, Sendable {
    /// A signal counts as busy for this long after it was busy or unknown, so that work in bursts is one reason.
    package static let lingers = Duration.seconds(300)

    private var fingerprint: String?
    private var since: Timestamp?

    package init() {}

    /// - Parameters:
    ///   - hasGPU: it is rented with GPUs.
    ///   - isGPUMemoryHeld: something holds memory of its GPUs; `nil`: unknown.
    /// - Returns: the only reason, and since when; `nil`: there is none, or several signals agree.
    package mutating func record(
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
            // Signals that are known now may have been unknown a moment ago: a signal that comes and goes is one reason.
            guard let first = on.first(where: { $0.reading == .unknown }) ?? on.first else { return nil }  // guard: F62_aServerOfWhich
            return (.unknown(on.map(\.signal)), first.detail, "unknown")
        }
        let detail = only.reading == .busy ? only.detail : only.lastBusyDetail ?? only.detail
        if only.signal == .gpu, isGPUMemoryHeld ?? false { return nil }
        let mustStandStill = only.signal.isDoubtfulWhenConstant(hasGPU: hasGPU)
        return (.busy(only.signal), detail, only.signal.rawValue + (mustStandStill ? ": \(detail)" : ""))
    }
}

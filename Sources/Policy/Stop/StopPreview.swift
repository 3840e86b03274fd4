package import Fleet

/// What a stop that somebody requests now would do: nothing is stopped to find out.
package struct StopPreview: Hashable, Sendable {
    /// One consequence. `code` is stable, `text` is for people.
    package enum Effect: Hashable, Sendable {
        /// What runs on it ends. The reason says what it does.
        case interruptsWork(Reason, runningSince: Timestamp?)
        /// A signal is unknown, so it may do work.
        case mayInterruptWork(Reason, runningSince: Timestamp?)
        case endsProtection(Protection)
        case erasesEverything
        /// The provider does not say whether it has a volume.
        case mayEraseEverything
        case erasesContainerDisk(gigabytes: Int?)
        case keepsVolume(gigabytes: Int, path: String)
        case keepsNetworkVolume(path: String)
        case releasesGPU
        /// Endpoints: no worker stays ready.
        case coldStart
        case endsBilling(HourlyRate)

        package enum Level: String, Hashable, Sendable {
            /// Work or data is lost.
            case loss
            case warning
            case info
        }
    }

    /// What is known of a server before a stop.
    package struct Facts: Hashable, Sendable {
        package var kind: ServerKind
        package var isStopped: Bool
        /// Of the present verdict.
        package var reasons: [Reason]
        package var runningSince: Timestamp?
        package var protection: Protection?
        package var storage: Storage
        package var containerDiskGB: Int?
        package var acceptsDataLoss: Bool
        package var hasGPU: Bool
        /// `nil`: there is no price.
        package var costPerHour: HourlyRate?
        /// Why the stop would fail, forced or not; `nil`: nothing is known against it.
        package var refusal: String?

        package init(
            kind: ServerKind, isStopped: Bool, reasons: [Reason], runningSince: Timestamp?, protection: Protection?, storage: Storage,
            containerDiskGB: Int?, acceptsDataLoss: Bool, hasGPU: Bool, costPerHour: HourlyRate?, refusal: String?
        ) {
            (self.kind, self.isStopped, self.reasons, self.runningSince) = (kind, isStopped, reasons, runningSince)
            (self.protection, self.storage, self.containerDiskGB) = (protection, storage, containerDiskGB)
            (self.acceptsDataLoss, self.hasGPU, self.costPerHour, self.refusal) = (acceptsDataLoss, hasGPU, costPerHour, refusal)
        }
    }

    /// The worst first; empty: it is stopped already.
    package let effects: [Effect]
    /// Why the stop would fail, forced or not; `nil`: nothing is known against it.
    package let refusal: String?
    /// Without force the stop is refused, because of a protection or of data that would be lost.
    package let needsForce: Bool

    package init(_ facts: Facts) {
        refusal = facts.refusal
        let isVolatile = facts.kind == .timed && !facts.storage.survivesStop
        needsForce = !facts.isStopped && (facts.protection != nil || isVolatile && !facts.acceptsDataLoss)
        guard !facts.isStopped else {
            effects = []
            return
        }
        var effects: [Effect] = []
        if let work = StopPreview.work(facts) { effects.append(work) }
        if let protection = facts.protection { effects.append(.endsProtection(protection)) }
        effects += StopPreview.storage(facts)
        if facts.kind == .timed, facts.hasGPU { effects.append(.releasesGPU) }
        if let rate = facts.costPerHour, rate > .zero { effects.append(.endsBilling(rate)) }
        self.effects = effects
    }

    /// The first reason says what it does; an unknown signal may be work.
    private static func work(_ facts: Facts) -> Effect? {
        for reason in facts.reasons {
            switch reason {
            case .busy, .leased: return .interruptsWork(reason, runningSince: facts.runningSince)
            case .unknown: return .mayInterruptWork(reason, runningSince: facts.runningSince)
            default: continue
            }
        }
        return nil
    }

    private static func storage(_ facts: Facts) -> [Effect] {
        guard facts.kind == .timed else { return [.coldStart] }
        switch facts.storage {
        case .none: return [.erasesEverything]
        case .unknown: return [.mayEraseEverything]
        case .persistent(let gigabytes, let path):
            return [.erasesContainerDisk(gigabytes: facts.containerDiskGB), .keepsVolume(gigabytes: gigabytes, path: path)]
        case .network(_, let path): return [.erasesContainerDisk(gigabytes: facts.containerDiskGB), .keepsNetworkVolume(path: path)]
        }
    }
}

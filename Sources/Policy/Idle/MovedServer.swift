public import Fleet

/// Is a pod that is new on the account one that was known under another id? RunPod moves stopped pods to other machines, and gives them a
/// new id there.
public enum MovedServer: Hashable, Sendable {
    /// It is: its name, image, storage and the moment it was made are those of exactly one pod that is listed no more.
    case moved(from: ServerID)
    /// It has the name of pods to which something was promised, and may be one of them.
    case unsure([ServerID])
    case new

    /// A pod that was known here, as it was last.
    public struct Known: Hashable, Sendable {
        public var record: ServerRecord
        /// `nil`: this process has not seen it.
        public var observed: ObservedServer?
        /// It is in the same answer as the new one.
        public var isListed: Bool
        /// Something keeps it on, or out of this control plane's hands: a hold in force, an idle timeout of its own, a release.
        public var hasPromise: Bool

        public init(record: ServerRecord, observed: ObservedServer?, isListed: Bool, hasPromise: Bool) {
            (self.record, self.observed) = (record, observed)
            (self.isListed, self.hasPromise) = (isListed, hasPromise)
        }
    }

    /// Who vanished longer ago than this is no candidate: somebody made a new pod under an old name.
    public static let rememberedFor = Duration.seconds(7 * 86_400)
    /// RunPod tells moments in whole seconds.
    private static let tolerance = Duration.seconds(2)

    /// - Parameter strangers: every pod of the answer that is new; one that has a twin among them is nobody's heir for sure.
    public static func origin(of new: ObservedServer, among known: [Known], strangers: [ObservedServer], at now: Timestamp) -> MovedServer {
        let namesakes = known.filter { old in
            old.record.kind == .timed && old.record.name == new.name && old.record.id != new.id
                && (old.record.goneAt.map { now - $0 < rememberedFor } ?? true)
        }
        guard new.kind == .timed, !namesakes.isEmpty else { return .new }
        let same = namesakes.filter { isSame(new, $0.record, $0.observed) }
        let isAlone = !strangers.contains { $0.id != new.id && $0.name == new.name && isMadeAtOnce($0.createdAt, new.createdAt) }
        if same.count == 1, let old = same.first, !old.isListed, isAlone { return .moved(from: old.record.id) }  // guard: F58_whatWasSet
        let doubtful = same.filter(\.isListed) + namesakes.filter { $0.hasPromise && !$0.isListed }  // guard: F58_aNamesake
        return doubtful.isEmpty ? .new : .unsure(Set(doubtful.map(\.record.id)).sorted())
    }

    /// Everything that a move leaves as it is.
    public static func isSame(_ new: ObservedServer, _ old: ServerRecord, _ seen: ObservedServer?) -> Bool {
        guard new.kind == old.kind, new.name == old.name, isMadeAtOnce(new.createdAt, old.createdAt) else { return false }
        guard let seen else { return true }
        return new.image != nil && new.image == seen.image && new.storage != .unknown && new.storage == seen.storage
    }

    private static func isMadeAtOnce(_ a: Timestamp?, _ b: Timestamp?) -> Bool {
        guard let a, let b else { return false }
        return max(a, b) - min(a, b) <= tolerance
    }
}

extension ServerRecord {
    /// What follows a server to its new id: whose it is, what was set for it, and where its present run stands. What it cost and saved stays
    /// with the old one.
    public func moved(to id: ServerID, at now: Timestamp) -> ServerRecord {
        ServerRecord(
            id: id, kind: kind, name: name, stewardship: stewardship, config: config, idleTimeout: idleTimeout, maxRuntime: maxRuntime,
            acceptsDataLoss: acceptsDataLoss, tags: tags, firstSeenAt: now, createdAt: createdAt, startedAt: startedAt,
            stoppedAt: stoppedAt,
            rememberedWorkers: rememberedWorkers, runStartedAt: runStartedAt, timeoutChangedAt: timeoutChangedAt, sparseWork: sparseWork,
            healthCheckURL: healthCheckURL, cpuBusyPercent: cpuBusyPercent, owner: owner, hasAdminPolicy: hasAdminPolicy,
            releasedAt: releasedAt, runningRate: runningRate)
    }
}

package import Fleet

/// Whether a pod that is new on the account is one that was known under another id. RunPod moves stopped pods to other machines and gives
/// them a new id.
package enum MovedServer: Hashable, Sendable {
    /// It is: exactly one pod that is no longer listed has its name, image, storage and creation time.
    case moved(from: ServerID)
    /// It may be one of these pods, which have a hold or a setting of their own, and the same name or the same origin.
    case unsure([ServerID])
    case new

    /// A pod that was known here, in its last state.
    package struct Known: Hashable, Sendable {
        package var record: ServerRecord
        /// `nil`: this process has not observed it.
        package var observed: ObservedServer?
        /// It is in the same answer as the new pod.
        package var isListed: Bool
        /// Something keeps it on or unmanaged: a hold in force, an idle timeout of its own, a release.
        package var hasPromise: Bool

        package init(record: ServerRecord, observed: ObservedServer?, isListed: Bool, hasPromise: Bool) {
            (self.record, self.observed) = (record, observed)
            (self.isListed, self.hasPromise) = (isListed, hasPromise)
        }
    }

    /// A pod that vanished longer ago is no candidate: somebody created a new pod with an old name.
    package static let rememberedFor = Duration.seconds(7 * 86_400)
    /// RunPod's times are in whole seconds.
    private static let tolerance = Duration.seconds(2)

    /// - Parameter strangers: every new pod of the answer. One that has a twin among them is not matched.
    package static func origin(of new: ObservedServer, among known: [Known], strangers: [ObservedServer], at now: Timestamp) -> MovedServer
    {
        let namesakes = known.filter { old in
            old.record.kind == .timed && old.record.name == new.name && old.record.id != new.id
                && (old.record.goneAt.map { now - $0 < rememberedFor } ?? true)
        }
        let twins = known.filter { isTwin(new, $0, at: now) }.map(\.record.id)
        guard new.kind == .timed, !namesakes.isEmpty || !twins.isEmpty else { return .new }
        let same = namesakes.filter { isSame(new, $0.record, $0.observed) }
        let isAlone = !strangers.contains { $0.id != new.id && $0.name == new.name && isMadeAtOnce($0.createdAt, new.createdAt) }
        if same.count == 1, let old = same.first, !old.isListed, isAlone { return .moved(from: old.record.id) }  // guard: F58_whatWasSet
        let doubtful = same.filter(\.isListed) + namesakes.filter { $0.hasPromise && !$0.isListed }  // guard: F58_aNamesake
        let ids = Set(doubtful.map(\.record.id) + twins)
        return ids.isEmpty ? .new : .unsure(ids.sorted())
    }

    /// Whether it may be a pod that was moved and renamed at once: everything but the name matches, and somebody set something for that pod.
    ///
    /// Of a pod that moved while no daemon ran, only what was stored is known: its creation.
    private static func isTwin(_ new: ObservedServer, _ old: Known, at now: Timestamp) -> Bool {
        guard old.hasPromise, !old.isListed, old.record.id != new.id, old.record.name != new.name,
            old.record.goneAt.map({ now - $0 < rememberedFor }) ?? true
        else { return false }
        guard let seen = old.observed else { return new.kind == old.record.kind && isMadeAtOnce(new.createdAt, old.record.createdAt) }
        return isOfTheSameMake(new, old.record, seen)  // guard: F58_aPodThatIsRenamed
    }

    /// Whether everything matches that a move leaves unchanged.
    package static func isSame(_ new: ObservedServer, _ old: ServerRecord, _ seen: ObservedServer?) -> Bool {
        guard new.kind == old.kind, new.name == old.name, isMadeAtOnce(new.createdAt, old.createdAt) else { return false }
        return seen.map { isOfTheSameMake(new, old, $0) } ?? true
    }

    private static func isOfTheSameMake(_ new: ObservedServer, _ old: ServerRecord, _ seen: ObservedServer) -> Bool {
        guard new.kind == old.kind, isMadeAtOnce(new.createdAt, old.createdAt) else { return false }
        return new.image != nil && new.image == seen.image && new.storage != .unknown && new.storage == seen.storage
    }

    private static func isMadeAtOnce(_ a: Timestamp?, _ b: Timestamp?) -> Bool {
        guard let a, let b else { return false }
        return max(a, b) - min(a, b) <= tolerance
    }
}

extension ServerRecord {
    /// The record under its new id: its owner, its settings, and the state of its present run. Cost and savings stay with the old id.
    package func moved(to id: ServerID, at now: Timestamp) -> ServerRecord {
        ServerRecord(
            id: id, kind: kind, name: name, ownership: ownership, config: config, overrides: overrides,
            acceptsDataLoss: acceptsDataLoss, tags: tags, firstSeenAt: now, createdAt: createdAt, startedAt: startedAt,
            stoppedAt: stoppedAt,
            rememberedWorkers: rememberedWorkers, runStartedAt: runStartedAt, timeoutChangedAt: timeoutChangedAt, sparseWork: sparseWork,
            owner: owner, hasAdminPolicy: hasAdminPolicy, releasedAt: releasedAt, runningRate: runningRate)
    }
}

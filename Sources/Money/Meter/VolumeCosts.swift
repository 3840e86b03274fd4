package import Fleet

/// What the account's network volumes cost, as their lists show it. A volume costs the same whether or not a server uses it.
package struct VolumeCosts: Hashable, Sendable {
    /// A volume of a list.
    package struct Listed: Hashable, Sendable {
        package var id: ServerID
        package var name: String
        /// `nil`: the provider states no price for its tier.
        package var rate: Rate?

        package init(id: ServerID, name: String, rate: Rate?) { (self.id, self.name, self.rate) = (id, name, rate) }
    }

    /// What is to be stored of one volume: its intervals from a moment on.
    package struct Edit: Hashable, Sendable {
        package var volume: ServerID
        package var from: Timestamp
        package var intervals: [CostInterval]
        /// Its first cost, by which it is known in the ledger.
        package var firstAt: Timestamp
        package var isGone: Bool
    }

    /// The interval of each volume that exists.
    package private(set) var open: [ServerID: CostInterval]
    /// The latest complete list, or when an earlier process last saw the account; `nil`: none yet.
    package private(set) var lastAt: Timestamp?

    /// - Parameter lastAt: when an earlier process last saw the account; what happened since then is not proven. `nil`: never.
    package init(open: [ServerID: CostInterval], lastAt: Timestamp? = nil) { (self.open, self.lastAt) = (open, lastAt) }

    /// Applies a list.
    ///
    /// - Parameters:
    ///   - isComplete: false: a volume that is absent proves nothing.
    ///   - validFor: lists closer than this prove what lies between them.
    package mutating func apply(_ listed: [Listed], isComplete: Bool, validFor: Duration, at now: Timestamp) -> [Edit] {
        var edits: [Edit] = []
        let gap = lastAt.flatMap { now - $0 > validFor ? $0 : nil }
        for volume in listed.sorted(by: { $0.id < $1.id }) {
            if let edit = change(volume, gap: gap, at: now) { edits.append(edit) }
        }
        guard isComplete else { return edits }
        let present = Set(listed.map(\.id))
        for (id, interval) in open.sorted(by: { $0.key < $1.key }) where !present.contains(id) {
            edits.append(end(id, interval, gap: gap, at: now))
            open[id] = nil
        }
        lastAt = max(now, lastAt ?? now)
        return edits
    }

    private mutating func change(_ volume: Listed, gap: Timestamp?, at now: Timestamp) -> Edit? {
        let label = CostLabel(name: volume.name, kind: .networkVolume)
        let next = CostInterval(start: now, rate: volume.rate, reason: .exists, label: label)
        guard let known = open[volume.id] else {
            open[volume.id] = next
            return Edit(volume: volume.id, from: now, intervals: [next], firstAt: now, isGone: false)
        }
        guard known.rate != volume.rate || known.label != label, now > known.start else { return nil }
        open[volume.id] = next
        guard let gap, known.rate != volume.rate, max(gap, known.start) < now else {
            return Edit(volume: volume.id, from: now, intervals: [next], firstAt: known.start, isGone: false)
        }
        // It may have changed at any moment of the gap: never too low.
        let dearer = known.rate.flatMap { known in volume.rate.map { max(known, $0) } }
        let estimate = CostInterval(
            start: max(gap, known.start), end: now, rate: dearer, source: .estimated, reason: .gap, label: label)
        return Edit(volume: volume.id, from: estimate.start, intervals: [estimate, next], firstAt: known.start, isGone: false)
    }

    private func end(_ id: ServerID, _ known: CostInterval, gap: Timestamp?, at now: Timestamp) -> Edit {
        let last = max(lastAt ?? now, known.start)
        guard let gap, max(gap, known.start) < now else {
            return Edit(volume: id, from: last + (now - last) / 2, intervals: [], firstAt: known.start, isGone: true)
        }
        var estimate = known
        (estimate.start, estimate.end, estimate.source, estimate.reason) = (max(gap, known.start), now, .estimated, .missing)
        return Edit(volume: id, from: estimate.start, intervals: [estimate], firstAt: known.start, isGone: true)
    }
}

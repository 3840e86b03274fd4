package import Fleet
import HeapModule

/// When each server must be reviewed. Moving a deadline further away is O(1) and does not touch the heap: the old entry stays and is
/// requeued when it comes up.
package struct DeadlineQueue: Sendable {
    private struct Entry: Comparable, Sendable {
        var at: Timestamp
        var server: ServerID
        static func < (a: Entry, b: Entry) -> Bool { a.at == b.at ? a.server < b.server : a.at < b.at }
    }

    private struct Slot: Sendable {
        /// When it is due.
        var due: Timestamp
        /// The earliest entry for it in the heap.
        var queued: Timestamp
    }

    private var heap = Heap<Entry>()
    private var slots: [ServerID: Slot] = [:]

    package init() {}

    package var count: Int { slots.count }

    package mutating func set(_ due: Timestamp, for server: ServerID) {
        if let slot = slots[server], slot.queued <= due {
            slots[server]?.due = due
            return
        }
        slots[server] = Slot(due: due, queued: due)
        heap.insert(Entry(at: due, server: server))
        dropLeftovers()
    }

    /// Entries of a removed server stay until their moment, which may be hours away.
    private mutating func dropLeftovers() {
        guard heap.count > 2 * slots.count + 64 else { return }
        heap = Heap(slots.map { Entry(at: $0.value.queued, server: $0.key) })
    }

    /// Entries in the heap, including those that no longer count.
    package var entryCount: Int { heap.count }

    package func contains(_ server: ServerID) -> Bool { slots[server] != nil }

    package mutating func remove(_ server: ServerID) { slots[server] = nil }

    /// No server is due before this moment. It may be earlier than the true next deadline, never later.
    package var next: Timestamp? { heap.min?.at }

    /// Removes and returns every server that is due, the longest overdue first.
    package mutating func takeDue(at now: Timestamp) -> [ServerID] {
        var due: [ServerID] = []
        while let entry = heap.min, entry.at <= now {
            heap.removeMin()
            guard let slot = slots[entry.server], slot.queued == entry.at else { continue }
            if slot.due <= now {
                slots[entry.server] = nil
                due.append(entry.server)
            } else {
                slots[entry.server]?.queued = slot.due
                heap.insert(Entry(at: slot.due, server: entry.server))
            }
        }
        return due
    }
}

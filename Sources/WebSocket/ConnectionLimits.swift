import NIOCore
import Synchronization

/// Limits the connections, in all and from one address. When the limit is reached, an idle connection is closed for a new one; when all are
/// busy, the new one is refused. No connection waits in a hidden queue.
package final class ConnectionLimits: Sendable {
    /// One accepted connection.
    final class Slot: Sendable {
        fileprivate let address: String
        fileprivate let channel: any Channel
        /// Rises whenever a request begins or ends.
        fileprivate let turn = Atomic<UInt64>(0)
        fileprivate let isIdle = Atomic(false)

        fileprivate init(address: String, channel: any Channel) { (self.address, self.channel) = (address, channel) }
    }

    /// Idle connections, longest idle first. Outdated entries are skipped, and dropped in time.
    private struct Line: Sendable {
        private var entries: [(slot: Slot, turn: UInt64)] = []
        private var head = 0
        private var mostBeforeTidying = 64

        mutating func append(_ slot: Slot, turn: UInt64) {
            if entries.count >= mostBeforeTidying {
                entries = entries[head...].filter { $0.slot.isIdle(in: $0.turn) }
                (head, mostBeforeTidying) = (0, max(64, 2 * entries.count))
            }
            entries.append((slot, turn))
        }

        mutating func first() -> Slot? {
            while head < entries.count {
                defer { head += 1 }
                if entries[head].slot.isIdle(in: entries[head].turn) { return entries[head].slot }
            }
            (entries, head) = ([], 0)
            return nil
        }
    }

    private struct Address: Sendable {
        var count = 0
        var idle = Line()
    }

    private struct State: Sendable {
        var count = 0
        var refused: UInt64 = 0
        var idle = Line()
        var addresses: [String: Address] = [:]
    }

    package let most: Int
    package let mostOfAnAddress: Int
    /// A connection that was asked to close is still open for a moment; at most this many new ones are accepted in its place.
    private static let overlap = 16

    private let state = Mutex(State())

    /// - Parameter mostOfAnAddress: does not apply to this machine's own addresses, where a proxy may serve many clients.
    package init(most: Int, mostOfAnAddress: Int) {
        self.most = max(1, most)
        self.mostOfAnAddress = max(1, min(mostOfAnAddress, most))
    }

    /// Open connections, and how many were refused so far.
    package var counts: (open: Int, refused: UInt64) { state.withLock { ($0.count, $0.refused) } }

    /// `nil`: the limit is reached.
    func slot(for channel: any Channel) -> Slot? {
        let address = channel.remoteAddress?.ipAddress ?? ""
        let limit = ConnectionLimits.isOfThisMachine(address) ? most : mostOfAnAddress
        let (slot, leaving) = state.withLock { state -> (Slot?, Slot?) in
            let taken = state.addresses[address]?.count ?? 0
            var leaving: Slot?
            if taken >= limit {
                leaving = state.addresses[address]?.idle.first()
            } else if state.count >= most {
                leaving = state.idle.first()
            }
            let isFull = taken >= limit || state.count >= most
            guard !isFull || (leaving != nil && state.count < most + min(ConnectionLimits.overlap, (most + 1) / 2)) else {
                state.refused += 1
                return (nil, leaving)
            }
            state.count += 1
            state.addresses[address, default: Address()].count += 1
            return (Slot(address: address, channel: channel), leaving)
        }
        // It closes if it is still idle.
        leaving?.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())  // guard: F75_anIdle
        return slot
    }

    func release(_ slot: Slot) {
        markBusy(slot)
        state.withLock { state in
            state.count -= 1
            let left = (state.addresses[slot.address]?.count ?? 1) - 1
            if left <= 0 { state.addresses[slot.address] = nil } else { state.addresses[slot.address]?.count = left }
        }
    }

    func markBusy(_ slot: Slot) {
        slot.isIdle.store(false, ordering: .relaxed)
        slot.turn.wrappingAdd(1, ordering: .relaxed)
    }

    func markIdle(_ slot: Slot) {
        let turn = slot.turn.wrappingAdd(1, ordering: .relaxed).newValue
        slot.isIdle.store(true, ordering: .relaxed)
        state.withLock { state in
            state.idle.append(slot, turn: turn)
            state.addresses[slot.address]?.idle.append(slot, turn: turn)
        }
    }

    private static func isOfThisMachine(_ address: String) -> Bool {
        address.isEmpty || address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }
}

extension ConnectionLimits.Slot {
    fileprivate func isIdle(in turn: UInt64) -> Bool {
        isIdle.load(ordering: .relaxed) && self.turn.load(ordering: .relaxed) == turn
    }
}

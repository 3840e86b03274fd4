import NIOCore
import Synchronization

/// How many connections there may be, in all and from one address. Where there is no room, one that asks nothing makes it; where all are
/// at work, the newcomer is turned away. Nobody waits in a line that nobody sees.
public final class ConnectionLimits: Sendable {
    /// One connection's place.
    final class Seat: Sendable {
        fileprivate let address: String
        fileprivate let channel: any Channel
        /// Rises whenever it begins or ends to ask something.
        fileprivate let turn = Atomic<UInt64>(0)
        fileprivate let isIdle = Atomic(false)

        fileprivate init(address: String, channel: any Channel) { (self.address, self.channel) = (address, channel) }
    }

    /// Those that asked nothing for the longest come first. What is no longer so is skipped, and dropped with time.
    private struct Line: Sendable {
        private var places: [(seat: Seat, turn: UInt64)] = []
        private var head = 0
        private var mostBeforeTidying = 64

        mutating func append(_ seat: Seat, turn: UInt64) {
            if places.count >= mostBeforeTidying {
                places = places[head...].filter { $0.seat.isIdle(in: $0.turn) }
                (head, mostBeforeTidying) = (0, max(64, 2 * places.count))
            }
            places.append((seat, turn))
        }

        mutating func first() -> Seat? {
            while head < places.count {
                defer { head += 1 }
                if places[head].seat.isIdle(in: places[head].turn) { return places[head].seat }
            }
            (places, head) = ([], 0)
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

    public let most: Int
    public let mostOfAnAddress: Int
    /// One that is asked to go is still there for a moment, and more than so many at once are not taken in its place.
    private static let overlap = 16

    private let state = Mutex(State())

    /// - Parameter mostOfAnAddress: but for this machine's own, where a proxy may stand for many.
    public init(most: Int, mostOfAnAddress: Int) {
        self.most = max(1, most)
        self.mostOfAnAddress = max(1, min(mostOfAnAddress, most))
    }

    /// Connections now, and those turned away so far.
    public var counts: (open: Int, refused: UInt64) { state.withLock { ($0.count, $0.refused) } }

    /// `nil`: there is no room.
    func seat(for channel: any Channel) -> Seat? {
        let address = channel.remoteAddress?.ipAddress ?? ""
        let limit = ConnectionLimits.isOfThisMachine(address) ? most : mostOfAnAddress
        let (seat, leaving) = state.withLock { state -> (Seat?, Seat?) in
            let taken = state.addresses[address]?.count ?? 0
            var leaving: Seat?
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
            return (Seat(address: address, channel: channel), leaving)
        }
        // It closes if it is idle still.
        leaving?.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())  // guard: F75_anIdle
        return seat
    }

    func leave(_ seat: Seat) {
        work(on: seat)
        state.withLock { state in
            state.count -= 1
            let left = (state.addresses[seat.address]?.count ?? 1) - 1
            if left <= 0 { state.addresses[seat.address] = nil } else { state.addresses[seat.address]?.count = left }
        }
    }

    func work(on seat: Seat) {
        seat.isIdle.store(false, ordering: .relaxed)
        seat.turn.wrappingAdd(1, ordering: .relaxed)
    }

    func rest(_ seat: Seat) {
        let turn = seat.turn.wrappingAdd(1, ordering: .relaxed).newValue
        seat.isIdle.store(true, ordering: .relaxed)
        state.withLock { state in
            state.idle.append(seat, turn: turn)
            state.addresses[seat.address]?.idle.append(seat, turn: turn)
        }
    }

    private static func isOfThisMachine(_ address: String) -> Bool {
        address.isEmpty || address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }
}

extension ConnectionLimits.Seat {
    fileprivate func isIdle(in turn: UInt64) -> Bool {
        isIdle.load(ordering: .relaxed) && self.turn.load(ordering: .relaxed) == turn
    }
}

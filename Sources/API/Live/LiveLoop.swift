import ControlPlane
import NIOCore
import Synchronization
import WebSocket

/// The subscribers whose connections share an event loop. They are woken together, and a frame that all of them get is encoded once.
final class LiveLoop: WebSocketNotifier.Bell {
    private struct Shared {
        var topic: WebSocketNotifier.Topic
        var number: Int
        var frame: EncodedFrame
    }

    private struct State {
        var peers: [ObjectIdentifier: (peer: LiveSubscriber, connection: WebSocketConnection)] = [:]
        /// The latest.
        var shared: [Shared] = []
    }

    /// At least as many as one subscriber takes before the next one asks for the first of them.
    private static let mostShared = 16

    private let eventLoop: any EventLoop
    /// A round is scheduled on the event loop; one is enough.
    private let isDue = Atomic(false)
    private let state = Mutex(State())

    init(on eventLoop: any EventLoop) { self.eventLoop = eventLoop }

    func add(_ peer: LiveSubscriber, on connection: WebSocketConnection) {
        state.withLock { $0.peers[ObjectIdentifier(peer)] = (peer, connection) }
    }

    func remove(_ peer: LiveSubscriber) { state.withLock { _ = $0.peers.removeValue(forKey: ObjectIdentifier(peer)) } }

    func ring() {
        guard !isDue.exchange(true, ordering: .acquiringAndReleasing) else { return }
        eventLoop.execute { [self] in
            isDue.store(false, ordering: .releasing)
            for (peer, connection) in state.withLock({ Array($0.peers.values) }) { peer.pump(connection) }
            state.withLock { $0.shared = [] }
        }
    }

    func encoded(_ message: WebSocketNotifier.Message) -> EncodedFrame {
        guard let number = message.frame else { return EncodedFrame(text: message.text) }
        return state.withLock { state in
            if let known = state.shared.last(where: { $0.number == number && $0.topic == message.topic }) { return known.frame }
            let frame = EncodedFrame(text: message.text)
            if state.shared.count == LiveLoop.mostShared { state.shared.removeFirst() }
            state.shared.append(Shared(topic: message.topic, number: number, frame: frame))
            return frame
        }
    }
}

/// One `LiveLoop` for each event loop.
final class LiveLoops: Sendable {
    private let loops = Mutex<[ObjectIdentifier: LiveLoop]>([:])

    subscript(eventLoop: any EventLoop) -> LiveLoop {
        loops.withLock { loops in
            if let loop = loops[ObjectIdentifier(eventLoop)] { return loop }
            let loop = LiveLoop(on: eventLoop)
            loops[ObjectIdentifier(eventLoop)] = loop
            return loop
        }
    }
}

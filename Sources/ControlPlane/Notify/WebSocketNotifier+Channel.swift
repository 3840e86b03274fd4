import DequeModule
import Fleet
import NIOCore

extension WebSocketNotifier {
    /// Notifications that are sent together, encoded.
    struct Frame: Sendable {
        var first: Int64
        var last: Int64
        var count: Int
        var text: ByteBuffer
        /// Of a batch: where each notification is in `text`. Empty: the text is one notification.
        var parts: [Range<Int>] = []
    }

    /// One topic: the batch that is being gathered, and the recent frames.
    struct Channel: Sendable {
        let topic: Topic
        var nextSeq: Int64
        var published = 0
        var pending: [ByteBuffer] = []
        var pendingBytes = 0
        var pendingFrom: Int64 = 0
        /// Recent frames; the first has the number `base`.
        var frames: Deque<Frame> = []
        var base = 0
        /// The memory that the frames take.
        var bytes = 0
        /// Metrics only.
        var newest: [ServerID: (seq: Int64, text: ByteBuffer)] = [:]
        /// The messages for the latest gaps: listeners that fall behind together share them.
        var gaps: Deque<(missed: ClosedRange<Int64>, isBatched: Bool, messages: [ByteBuffer], lost: Int)> = []

        var end: Int { base + frames.count }
    }
}

extension WebSocketNotifier.Frame {
    /// The notifications of a batch with a number above `seen`, each as a message of its own; empty: the frame is not a batch.
    func singles(after seen: Int64, _ topic: WebSocketNotifier.Topic) -> [WebSocketNotifier.Message] {
        zip(first..., parts).compactMap { seq, part in
            guard seq > seen, let alone = text.getSlice(at: part.lowerBound, length: part.count) else { return nil }
            return WebSocketNotifier.Message(text: alone, topic: topic, upTo: seq)
        }
    }
}

extension WebSocketNotifier.Channel {
    /// What is kept of a topic.
    private static let recent = (count: 4096, bytes: 4 << 20)

    /// Adds a notification. Returns whether a frame is ready to be sent.
    mutating func add(_ notification: WebSocketNotifier.Notification) -> Bool {
        // What waits goes first, so that numbers rise; then this one, alone.
        if notification.isCritical { closeBatch(at: notification.at) }
        let seq = nextSeq
        nextSeq += 1
        published += 1
        var text = ByteBuffer()
        text.reserveCapacity(notification.data.count + 96)
        text.writeString(#"{"type":""#)
        text.writeString(notification.type)
        text.writeString(#"","seq":\#(seq),"timestamp":"\#(notification.at)","data":"#)
        text.writeBytes(notification.data)
        text.writeString("}")
        if topic == .metrics, let server = notification.server { newest[server] = (seq, text) }
        if pending.isEmpty { pendingFrom = seq }
        pending.append(text)
        pendingBytes += text.readableBytes
        let isFull = pending.count >= WebSocketNotifier.largestBatch || pendingBytes >= WebSocketNotifier.largestBatchBytes
        // A full batch is sent at once too, so that one large round does not overtake listeners that keep up.
        if notification.isCritical || isFull { closeBatch(at: notification.at) }
        return pending.isEmpty
    }

    /// Makes one frame of the batch, and drops the oldest frames beyond the limits.
    mutating func closeBatch(at now: Timestamp) {
        guard !pending.isEmpty else { return }
        let (text, parts) = WebSocketNotifier.Channel.message(of: pending, topic, at: now)
        frames.append(.init(first: pendingFrom, last: nextSeq - 1, count: pending.count, text: text, parts: parts))
        bytes += text.storageCapacity
        (pending, pendingBytes) = ([], 0)
        let bounds = WebSocketNotifier.Channel.recent
        var tooOld = 0
        while frames.count - tooOld > bounds.count || (bytes > bounds.bytes && frames.count - tooOld > 1) {
            bytes -= frames[tooOld].text.storageCapacity
            tooOld += 1
        }
        frames.removeFirst(tooOld)
        base += tooOld
    }

    /// One notification as it is; several as a batch, with the place of each in it.
    private static func message(
        of notifications: [ByteBuffer], _ topic: WebSocketNotifier.Topic, at now: Timestamp
    ) -> (text: ByteBuffer, parts: [Range<Int>]) {
        guard notifications.count > 1 else { return (notifications[0], []) }
        var text = ByteBuffer()
        var parts: [Range<Int>] = []
        text.reserveCapacity(notifications.reduce(128) { $0 + $1.readableBytes + 1 })
        text.writeString(#"{"type":"batch","topic":"\#(topic.rawValue)","count":\#(notifications.count),"notifications":["#)
        for (index, notification) in notifications.enumerated() {
            if index > 0 { text.writeInteger(UInt8(ascii: ",")) }
            let start = text.writerIndex
            text.writeImmutableBuffer(notification)
            parts.append(start..<text.writerIndex)
        }
        text.writeString(#"],"timestamp":"\#(now)"}"#)
        return (text, parts)
    }

    /// The messages for a gap: what was missed and, for metrics, every server's newest value in it.
    ///
    /// Values that are newer than the gap come with later frames.
    mutating func gap(_ missed: ClosedRange<Int64>, isBatched: Bool, at now: Timestamp) -> (messages: [ByteBuffer], lost: Int) {
        if let known = gaps.first(where: { $0.missed == missed && $0.isBatched == isBatched }) { return (known.messages, known.lost) }
        let (messages, lost) = filling(missed, isBatched: isBatched, at: now)
        gaps.append((missed, isBatched, messages, lost))
        if gaps.count > 4 { gaps.removeFirst() }
        return (messages, lost)
    }

    private func filling(
        _ missed: ClosedRange<Int64>, isBatched: Bool, at now: Timestamp
    ) -> (messages: [ByteBuffer], lost: Int) {
        var messages = [
            ByteBuffer(
                string:
                    #"{"type":"gap","topic":"\#(topic.rawValue)","from":\#(missed.lowerBound),"to":\#(missed.upperBound),"timestamp":"\#(now)"}"#
            )
        ]
        let newest = newest.values.filter { missed.contains($0.seq) }.sorted { $0.seq < $1.seq }.map(\.text)
        let size = isBatched ? WebSocketNotifier.largestBatch : 1
        for start in stride(from: 0, to: newest.count, by: size) {
            let part = Array(newest[start..<min(start + size, newest.count)])
            messages.append(WebSocketNotifier.Channel.message(of: part, topic, at: now).text)
        }
        return (messages, Int(clamping: missed.upperBound - missed.lowerBound + 1) - newest.count)
    }
}

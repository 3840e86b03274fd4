public import Fleet
import Synchronization

/// How many requests this process itself serves, or passes on, for each server.
final class RequestsUnderWay: Sendable {
    private let counts = Mutex<[ServerID: Int]>([:])

    /// - Returns: how many there are now.
    func begin(_ id: ServerID) -> Int {
        counts.withLock { counts in
            counts[id, default: 0] += 1
            return counts[id] ?? 0
        }
    }

    func end(_ id: ServerID) -> Int {
        counts.withLock { counts in
            let left = max(0, (counts[id] ?? 0) - 1)
            counts[id] = left == 0 ? nil : left
            return left
        }
    }

    var all: [ServerID: Int] { counts.withLock { $0 } }
}

/// A request that is being served. Its server is at work until it has ended.
public struct RequestUnderWay: Sendable {
    fileprivate let server: ServerID
    fileprivate let beganAt: Timestamp
    fileprivate let metrics: MetricsCollector

    /// Records its latency, and that it was work until now. To be called once.
    public func end(isError: Bool = false) { metrics.ended(self, isError: isError) }
}

extension MetricsCollector {
    /// A request that this process serves or passes on begins. Keep what is returned until it has ended.
    public func began(requestOf id: ServerID) -> RequestUnderWay {
        let count = underWay.begin(id)
        if count == 1 { setActiveRequests(count, of: id) } else { metrics(of: id).setActive(count, at: time.now()) }
        return RequestUnderWay(server: id, beganAt: time.now(), metrics: self)
    }

    fileprivate func ended(_ request: RequestUnderWay, isError: Bool) {
        let left = underWay.end(request.server)
        let latency = (time.now() - request.beganAt).wholeMicroseconds
        record(RequestRecord(latencyMilliseconds: Double(latency) / 1000, isError: isError), of: request.server)
        if left == 0 { setActiveRequests(0, of: request.server) } else { metrics(of: request.server).setActive(left, at: time.now()) }
    }

    /// What is under way is work for as long as it takes; said anew before the last word on it runs out.
    func renewRequestsUnderWay() {
        for (id, count) in underWay.all { setActiveRequests(count, of: id) }
    }
}

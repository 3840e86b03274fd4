public import Fleet
import Synchronization

/// How many requests this process serves, or forwards, for each server.
final class RequestsInProgress: Sendable {
    private let counts = Mutex<[ServerID: Int]>([:])

    /// - Returns: the number in progress now.
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

/// A request in progress. Its server is busy until the request ends.
public struct RequestInProgress: Sendable {
    fileprivate let server: ServerID
    fileprivate let beganAt: Timestamp
    fileprivate let metrics: MetricsCollector

    /// Ends the request: records its latency and the activity. Call it once.
    public func end(isError: Bool = false) { metrics.ended(self, isError: isError) }
}

extension MetricsCollector {
    /// Begins a request that this process serves or forwards. Call `end` on the result when it is done.
    public func began(requestOf id: ServerID) -> RequestInProgress {
        let count = inProgress.begin(id)
        if count == 1 { setActiveRequests(count, of: id) } else { metrics(of: id).setActive(count, at: time.now()) }
        return RequestInProgress(server: id, beganAt: time.now(), metrics: self)
    }

    fileprivate func ended(_ request: RequestInProgress, isError: Bool) {
        let left = inProgress.end(request.server)
        let latency = (time.now() - request.beganAt).wholeMicroseconds
        record(RequestRecord(latencyMilliseconds: Double(latency) / 1000, isError: isError), of: request.server)
        if left == 0 { setActiveRequests(0, of: request.server) } else { metrics(of: request.server).setActive(left, at: time.now()) }
    }

    /// Reports requests in progress again, before the last report expires: they are activity for as long as they take.
    func renewRequestsInProgress() {
        for (id, count) in inProgress.all { setActiveRequests(count, of: id) }
    }
}

import Fleet
import Synchronization

/// Lets one action at a time run on each server, in the order they came.
final class ServerLock: Sendable {
    private struct Line: Sendable {
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// A server with a running action has a line, which may be empty.
    private let lines = Mutex<[ServerID: Line]>([:])

    /// How many actions wait for the one that runs on a server.
    func waiting(_ id: ServerID) -> Int { lines.withLock { $0[id]?.waiters.count ?? 0 } }

    func run<R: Sendable, E: Error>(_ id: ServerID, _ body: @Sendable () async throws(E) -> R) async throws(E) -> R {
        await enter(id)  // guard: F32_actions
        defer { leave(id) }  // guard: F32_actions
        return try await body()
    }

    private func enter(_ id: ServerID) async {
        await withCheckedContinuation { continuation in
            let isFirst = lines.withLock { lines in
                if lines[id] == nil {
                    lines[id] = Line()
                    return true
                }
                lines[id]?.waiters.append(continuation)
                return false
            }
            if isFirst { continuation.resume() }
        }
    }

    private func leave(_ id: ServerID) {
        let next = lines.withLock { lines -> CheckedContinuation<Void, Never>? in
            guard var line = lines[id], !line.waiters.isEmpty else {
                lines[id] = nil
                return nil
            }
            let next = line.waiters.removeFirst()
            lines[id] = line
            return next
        }
        next?.resume()
    }
}

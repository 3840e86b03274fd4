import HTTPTypes
import Hummingbird
import Synchronization

/// Limits how many requests run at a time, by what they cost. Expensive ones queue behind each other only, and the queue has a limit.
final class Admission: Sendable {
    enum Cost: CaseIterable, Hashable, Sendable {
        /// Reads memory, for a few servers.
        case light
        /// Reads the database, or all servers.
        case heavy
        /// Changes something, and writes it to the database before it responds.
        case change
        /// Sent by agents and by the servers' own software all day.
        case report
        /// Exchanges a secret for a token: its caller has no token yet, so it takes the place of nobody who has one.
        case exchange
        /// Waits for the provider.
        case remote

        /// How many run at a time, and how many wait.
        var limits: (running: Int, waiting: Int) {
            switch self {
            case .light: (8, 512)
            // The database serves five readers at a time; two are reserved for polling and stopping.
            case .heavy: (3, 128)
            case .change: (32, 64)
            case .report: (4, 1024)
            case .exchange: (4, 64)
            case .remote: (8, 16)
            }
        }
    }

    private struct Queue: Sendable {
        var running = 0
        var waiting: [CheckedContinuation<Bool, Never>] = []
    }

    private let queues = Mutex<[Cost: Queue]>([:])

    func admit<R>(_ cost: Cost, _ body: () async throws -> R) async throws -> R {
        guard await enter(cost) else {
            throw Problem(
                .serviceUnavailable, "busy", "too many requests of this kind are waiting; try again in a second",
                headers: [.retryAfter: "1"])
        }
        defer { leave(cost) }
        return try await body()
    }

    private func enter(_ cost: Cost) async -> Bool {
        let limits = cost.limits
        return await withCheckedContinuation { continuation in
            let answer = queues.withLock { queues -> Bool? in
                var queue = queues[cost] ?? Queue()
                defer { queues[cost] = queue }
                if queue.running < limits.running {
                    queue.running += 1
                    return true
                }
                guard queue.waiting.count < limits.waiting else { return false }
                queue.waiting.append(continuation)
                return nil
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }

    private func leave(_ cost: Cost) {
        let next = queues.withLock { queues -> CheckedContinuation<Bool, Never>? in
            guard var queue = queues[cost] else { return nil }
            defer { queues[cost] = queue }
            guard queue.waiting.isEmpty else { return queue.waiting.removeFirst() }
            queue.running -= 1
            return nil
        }
        next?.resume(returning: true)
    }

    /// What a request costs, by its route; `nil`: a stream, which `StreamSeats` counts.
    static func cost(of method: HTTPRequest.Method, _ route: String) -> Cost? {
        switch method {
        case .get, .head:
            if route.hasSuffix("/events/stream") { return nil }
            if route.hasSuffix("/logs") { return .remote }
            return route.hasSuffix("/servers") || route.hasSuffix("/servers/{id}") ? .light : .heavy
        default:
            if route.hasSuffix("/tickets") { return .light }
            if route.hasSuffix("/agents/enroll") || route.hasSuffix("/session/exchange") { return .exchange }
            return route.hasSuffix("/report") || route.hasSuffix("/metrics") ? .report : .change
        }
    }
}

/// Limits how many streams are open. Each holds a seat until its connection ends.
final class StreamSeats: Sendable {
    private let limit: Int
    private let taken = Atomic(0)

    init(limit: Int) { self.limit = limit }

    /// Free again when its last reference ends.
    final class Seat: Sendable {
        private let seats: StreamSeats
        fileprivate init(of seats: StreamSeats) { self.seats = seats }
        deinit { seats.taken.wrappingSubtract(1, ordering: .relaxed) }
    }

    func seat() throws(Problem) -> Seat {
        guard taken.wrappingAdd(1, ordering: .relaxed).newValue <= limit else {
            taken.wrappingSubtract(1, ordering: .relaxed)
            throw Problem(
                .serviceUnavailable, "busy", "\(limit) streams of this kind are open, which is the limit; close one or try again later",
                headers: [.retryAfter: "30"])
        }
        return Seat(of: self)
    }
}

/// Applies `Admission`. Runs after authentication, so that a caller without a token takes no place of those who have one.
struct Admitted: RouterMiddleware {
    let admission: Admission

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        guard let cost = Admission.cost(of: request.method, context.endpointPath ?? "") else { return try await next(request, context) }
        return try await admission.admit(cost) { try await next(request, context) }
    }
}

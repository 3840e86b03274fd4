import HTTPTypes
import Hummingbird
import Synchronization

/// How much is worked on at a time, by what it costs: what is expensive waits for its like and for nothing else, in a line that has an end.
final class Admission: Sendable {
    enum Cost: CaseIterable, Hashable, Sendable {
        /// Read from memory, of a few servers.
        case light
        /// Reads the database, or all servers.
        case heavy
        /// Changes something, which is written down before it is answered.
        case change
        /// What agents, and servers' own software, send all day.
        case report
        /// Waits for RunPod.
        case remote

        /// At a time, and waiting.
        var limits: (running: Int, waiting: Int) {
            switch self {
            case .light: (8, 512)
            // The database answers five at a time: two are kept for those who watch and stop.
            case .heavy: (3, 128)
            case .change: (32, 64)
            case .report: (4, 1024)
            case .remote: (8, 16)
            }
        }
    }

    private struct Line: Sendable {
        var running = 0
        var waiting: [CheckedContinuation<Bool, Never>] = []
    }

    private let lines = Mutex<[Cost: Line]>([:])

    func admit<R>(_ cost: Cost, _ body: () async throws -> R) async throws -> R {
        guard await enter(cost) else {
            throw Problem(
                .serviceUnavailable, "busy", "too many requests of this kind are waiting; try it again in a moment",
                headers: [.retryAfter: "1"])
        }
        defer { leave(cost) }
        return try await body()
    }

    private func enter(_ cost: Cost) async -> Bool {
        let limits = cost.limits
        return await withCheckedContinuation { continuation in
            let answer = lines.withLock { lines -> Bool? in
                var line = lines[cost] ?? Line()
                defer { lines[cost] = line }
                if line.running < limits.running {
                    line.running += 1
                    return true
                }
                guard line.waiting.count < limits.waiting else { return false }
                line.waiting.append(continuation)
                return nil
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }

    private func leave(_ cost: Cost) {
        let next = lines.withLock { lines -> CheckedContinuation<Bool, Never>? in
            guard var line = lines[cost] else { return nil }
            defer { lines[cost] = line }
            guard line.waiting.isEmpty else { return line.waiting.removeFirst() }
            line.running -= 1
            return nil
        }
        next?.resume(returning: true)
    }

    /// What a request costs, by its route; `nil`: it goes on for long and is counted where it is begun.
    static func cost(of method: HTTPRequest.Method, _ route: String) -> Cost? {
        switch method {
        case .get, .head:
            if route.hasSuffix("/events/stream") { return nil }
            if route.hasSuffix("/logs") { return .remote }
            return route.hasSuffix("/servers") || route.hasSuffix("/servers/{id}") ? .light : .heavy
        default:
            if route.hasSuffix("/tickets") { return .light }
            return route.hasSuffix("/report") || route.hasSuffix("/metrics") ? .report : .change
        }
    }
}

/// Streams that are open: each takes its place until its connection ends.
final class StreamSeats: Sendable {
    private let most: Int
    private let taken = Atomic(0)

    init(most: Int) { self.most = most }

    /// Given back when nobody holds it any more.
    final class Seat: Sendable {
        private let seats: StreamSeats
        fileprivate init(of seats: StreamSeats) { self.seats = seats }
        deinit { seats.taken.wrappingSubtract(1, ordering: .relaxed) }
    }

    func seat() throws(Problem) -> Seat {
        guard taken.wrappingAdd(1, ordering: .relaxed).newValue <= most else {
            taken.wrappingSubtract(1, ordering: .relaxed)
            throw Problem(
                .serviceUnavailable, "busy", "\(most) streams of this kind are open already; close one, or try it again later",
                headers: [.retryAfter: "30"])
        }
        return Seat(of: self)
    }
}

/// Behind the authentication: who may ask nothing takes nobody's place.
struct Admitted: RouterMiddleware {
    let admission: Admission

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        guard let cost = Admission.cost(of: request.method, context.endpointPath ?? "") else { return try await next(request, context) }
        return try await admission.admit(cost) { try await next(request, context) }
    }
}

import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Wire

/// A server's log, as a page or as it grows.
struct LogRoutes {
    let service: any ControlPlaneService
    let authority: TokenAuthority
    let time: any TimeSource
    /// Each stream is one of RunPod's too.
    let seats: StreamSeats

    func add(to group: RouterGroup<APIContext>) {
        group.get("servers/{id}/logs") { request, context in
            try context.require(.read)
            let text = context.parameters.get("id")?.removingPercentEncoding ?? ""
            let query = try LogRoutes.query(request)
            guard let logs = service.logs else { throw Problem(.notFound, "no-logs", "this control plane has no source of logs") }
            let id = try server(text)
            let follows = request.uri.queryParameters["follow"].map { $0 == "true" } ?? false
            guard follows else { return try await page(logs, id, query) }
            let isWelcome: @Sendable () -> Bool = { [authority, time, holder = context.holder] in
                holder.map { authority.isGood($0, at: time.wall()) } ?? false
            }
            return LogRoutes.stream(logs, id, query, request, try seats.seat(), while: isWelcome)
        }
    }

    private func server(_ text: String) throws(Problem) -> ServerID {
        do { return try service.resolve(text) } catch { throw Problem(error) }
    }

    private func page(_ logs: LogReader, _ id: ServerID, _ query: LogReader.Query) async throws(Problem) -> Response {
        do {
            let page = try await logs.read(id, query)
            return JSONBody.response(
                LogDocument(
                    serverID: id.text, totalLines: page.total, returnedLines: page.entries.count,
                    logs: page.entries.map(LogDocument.Line.init), nextCursor: page.cursor))
        } catch {
            throw Problem(error)
        }
    }

    private static func query(_ request: Request) throws(Problem) -> LogReader.Query {
        let given = request.uri.queryParameters
        var errors: [String: String] = [:]
        var query = LogReader.Query()
        if let text = given["lines"] {
            if let lines = Int(text), (1...5000).contains(lines) { query.lines = lines } else { errors["lines"] = "must be 1 to 5000" }
        }
        if let text = given["since"].map(String.init) {
            if let since = Timestamp(text) { query.since = since } else { errors["since"] = "must be a time like 2026-11-23T12:00:00Z" }
        }
        if let text = given["level"].map(String.init) {
            if let level = LogLevel(rawValue: text) {
                query.level = level
            } else {
                errors["level"] = "must be one of \(LogLevel.allCases.map(\.rawValue).joined(separator: ", "))"
            }
        }
        if let text = given["follow"], text != "true", text != "false" { errors["follow"] = "must be true or false" }
        if let text = given["search"].map(String.init) {
            if text.count <= 200 { query.search = text.lowercased() } else { errors["search"] = "may have 200 characters" }
        }
        query.after = given["cursor"].map(String.init)
        if let after = query.after, after.utf8.count > 500 { errors["cursor"] = "is not one of ours" }
        guard errors.isEmpty else { throw Problem(.unprocessableContent, "invalid", "the query is wrong", errors: errors) }
        return query
    }

    /// Server-sent events. A reader that is slower than the log loses the oldest lines, not the memory.
    private static func stream(
        _ logs: LogReader, _ id: ServerID, _ query: LogReader.Query, _ request: Request, _ seat: StreamSeats.Seat,
        while isWelcome: @escaping @Sendable () -> Bool
    ) -> Response {
        let body = ResponseBody { writer in
            var writer = writer
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                let (lines, continuation) = AsyncStream.makeStream(of: LogEntry?.self, bufferingPolicy: .bufferingNewest(1000))
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        defer { continuation.finish() }
                        try await logs.follow(id, query) { entry in
                            if case .terminated = continuation.yield(entry) { return false }
                            return true
                        }
                    }
                    group.addTask {
                        // So that proxies, and we, notice a connection that is gone.
                        while true {
                            try await Task.sleep(for: .seconds(15))
                            // A token that was revoked or has expired reads no further.
                            guard isWelcome() else { return continuation.finish() }
                            continuation.yield(nil)
                        }
                    }
                    for await entry in lines.cancelOnGracefulShutdown() {
                        try await writer.write(ByteBuffer(string: try entry.map(LogRoutes.event) ?? ": still here\n\n"))
                    }
                    group.cancelAll()
                }
            }
            try await writer.finish(nil)
            withExtendedLifetime(seat) {}
        }
        return Response(status: .ok, headers: .eventStream, body: body)
    }

    private static func event(_ entry: LogEntry) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        let data = String(decoding: try encoder.encode(LogDocument.Line(entry)), as: UTF8.self)
        let id = entry.id.map { "id: \($0.filter { $0 != "\n" && $0 != "\r" })\n" } ?? ""
        return "\(id)data: \(data)\n\n"
    }
}

extension LogDocument.Line {
    init(_ entry: LogEntry) {
        self.init(timestamp: entry.timestamp, level: entry.level?.rawValue, source: entry.source, message: entry.message)
    }
}

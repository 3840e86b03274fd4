import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Wire

/// `GET /api/v1/servers/{id}/logs`: a page of a server's log, or the log as it grows.
struct LogRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource
    /// Each stream holds a connection to the provider, too.
    let seats: StreamSeats

    var routes: [Route] {
        [.get("servers/{id}/logs", .read, query: ["lines", "since", "level", "search", "follow", "cursor"], read)]
    }

    private func read(_ call: Call) async throws -> Response {
        let (query, follows) = try call.query { (LogReader.Query(&$0), $0.flag("follow") ?? false) }
        guard let logs = orchestrator.logs else { throw Problem(.notFound, "no-logs", "this control plane has no source of logs") }
        let id = try orchestrator.resolve(call.path("id"))
        guard follows else {
            let page = try await logs.read(id, query)
            return JSONBody.response(
                LogDocument(
                    serverID: id.text, totalLines: page.total, returnedLines: page.entries.count,
                    logs: page.entries.map(LogDocument.Line.init), nextCursor: page.cursor))
        }
        let isAuthorized: @Sendable () -> Bool = { [authority = orchestrator.tokens.authority, time, holder = call.context.holder] in
            holder.map { authority.isValid($0, at: time.wall()) } ?? false
        }
        return LogRoutes.stream(logs, id, query, call.request, try seats.seat(), while: isAuthorized)
    }

    /// Server-sent events. A reader that is slower than the log loses the oldest lines, not the memory.
    private static func stream(
        _ logs: LogReader, _ id: ServerID, _ query: LogReader.Query, _ request: Request, _ seat: StreamSeats.Seat,
        while isAuthorized: @escaping @Sendable () -> Bool
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
                        // Keeps proxies from closing an idle connection, and shows us one that is gone.
                        while true {
                            try await Task.sleep(for: .seconds(15))
                            // A revoked or expired token ends the stream.
                            guard isAuthorized() else { return continuation.finish() }
                            continuation.yield(nil)
                        }
                    }
                    for await entry in lines.cancelOnGracefulShutdown() {
                        try await writer.write(ByteBuffer(string: try entry.map(LogRoutes.event) ?? ": keep-alive\n\n"))
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

extension LogReader.Query {
    init(_ query: inout QueryReader) {
        self.init()
        if let lines = query.integer("lines", in: 1...5000) { self.lines = lines }
        since = query.time("since")
        level = query.choice("level", of: LogLevel.self)
        search = query.text("search", atMost: 200)?.lowercased()
        after = query.value("cursor", "must be the next_cursor of an earlier response") { $0.utf8.count <= 500 ? $0 : nil }
    }
}

extension LogDocument.Line {
    init(_ entry: LogEntry) {
        self.init(timestamp: entry.timestamp, level: entry.level?.rawValue, source: entry.source, message: entry.message)
    }
}

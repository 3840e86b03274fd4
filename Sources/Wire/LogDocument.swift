public import Fleet

/// `GET /api/v1/servers/{id}/logs`; with `follow=true` each `Line` comes as one server-sent event.
public struct LogDocument: Codable, Hashable, Sendable {
    public struct Line: Codable, Hashable, Sendable {
        public var timestamp: Timestamp?
        /// `debug`, `info`, `warning`, `error` or `critical`; `null` when the line says nothing of it.
        public var level: String?
        public var source: String
        public var message: String

        public init(timestamp: Timestamp?, level: String?, source: String, message: String) {
            (self.timestamp, self.level, self.source, self.message) = (timestamp, level, source, message)
        }
    }

    public var serverID: String
    public var totalLines, returnedLines: Int
    public var logs: [Line]
    public var nextCursor: String?

    public init(serverID: String, totalLines: Int, returnedLines: Int, logs: [Line], nextCursor: String?) {
        (self.serverID, self.totalLines, self.returnedLines) = (serverID, totalLines, returnedLines)
        (self.logs, self.nextCursor) = (logs, nextCursor)
    }

    enum CodingKeys: String, CodingKey {
        case logs
        case serverID = "server_id"
        case totalLines = "total_lines"
        case returnedLines = "returned_lines"
        case nextCursor = "next_cursor"
    }
}

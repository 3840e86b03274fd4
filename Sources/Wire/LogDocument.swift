package import Fleet

/// `GET /api/v1/servers/{id}/logs`; with `follow=true` each `Line` is one server-sent event.
package struct LogDocument: Codable, Hashable, Sendable {
    package struct Line: Codable, Hashable, Sendable {
        package var timestamp: Timestamp?
        /// `debug`, `info`, `warning`, `error` or `critical`; `nil`: the line does not say.
        package var level: String?
        package var source: String
        package var message: String

        package init(timestamp: Timestamp?, level: String?, source: String, message: String) {
            (self.timestamp, self.level, self.source, self.message) = (timestamp, level, source, message)
        }
    }

    package var serverID: String
    package var totalLines, returnedLines: Int
    package var logs: [Line]
    package var nextCursor: String?

    package init(serverID: String, totalLines: Int, returnedLines: Int, logs: [Line], nextCursor: String?) {
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

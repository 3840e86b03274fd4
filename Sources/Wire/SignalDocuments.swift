package import Fleet

/// `GET /api/v1/servers/{id}/signals`: what each signal said over time. A stretch that nobody recorded is missing.
package struct SignalHistoryDocument: Codable, Hashable, Sendable {
    /// One signal in a stretch of time: `busy`, `quiet` or `unknown`.
    package struct Span: Codable, Hashable, Sendable {
        package var reading: String
        package var from, to: Timestamp

        package init(reading: String, from: Timestamp, to: Timestamp) { (self.reading, self.from, self.to) = (reading, from, to) }
    }

    package struct Row: Codable, Hashable, Sendable {
        package var signal: Signal
        /// Oldest first, without overlap.
        package var spans: [Span]

        package init(signal: Signal, spans: [Span]) { (self.signal, self.spans) = (signal, spans) }
    }

    /// The server was idle from `from` to `to`; its idle clock began at `since`, which may be earlier.
    package struct Idle: Codable, Hashable, Sendable {
        package var since, from, to: Timestamp

        package init(since: Timestamp, from: Timestamp, to: Timestamp) { (self.since, self.from, self.to) = (since, from, to) }
    }

    package var serverID: String
    package var from, to: Timestamp
    package var signals: [Row]
    package var idle: [Idle]

    package init(serverID: String, from: Timestamp, to: Timestamp, signals: [Row], idle: [Idle]) {
        (self.serverID, self.from, self.to) = (serverID, from, to)
        (self.signals, self.idle) = (signals, idle)
    }

    enum CodingKeys: String, CodingKey {
        case from, to, signals, idle
        case serverID = "server_id"
    }
}

/// `GET /api/v1/dashboard/metrics/{name}`: one series of the whole fleet.
package struct FleetHistoryDocument: Codable, Hashable, Sendable {
    package struct Point: Codable, Hashable, Sendable {
        package var at: Timestamp
        /// The values of all servers added up, and their mean.
        package var sum, average: Double
        /// How many servers had a value.
        package var servers: Int

        package init(at: Timestamp, sum: Double, average: Double, servers: Int) {
            (self.at, self.sum, self.average, self.servers) = (at, sum, average, servers)
        }
    }

    package var name: String
    package var stepSeconds: Int64
    package var points: [Point]

    package init(name: String, stepSeconds: Int64, points: [Point]) {
        (self.name, self.stepSeconds, self.points) = (name, stepSeconds, points)
    }

    enum CodingKeys: String, CodingKey {
        case name, points
        case stepSeconds = "step_seconds"
    }
}

/// `GET /api/v1/metrics/{name}`: one series of several servers on one grid.
package struct LinesDocument: Codable, Hashable, Sendable {
    package var name: String
    package var from: Timestamp
    package var stepSeconds: Int64
    /// By server id, one value a step from `from` on; `null`: nobody measured it.
    package var servers: [String: [Double?]]

    package init(name: String, from: Timestamp, stepSeconds: Int64, servers: [String: [Double?]]) {
        (self.name, self.from, self.stepSeconds, self.servers) = (name, from, stepSeconds, servers)
    }

    enum CodingKeys: String, CodingKey {
        case name, from, servers
        case stepSeconds = "step_seconds"
    }
}

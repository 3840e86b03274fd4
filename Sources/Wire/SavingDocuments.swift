package import Fleet

/// `GET /api/v1/waste`: what idle servers cost because nothing stopped them.
package struct WasteDocument: Codable, Hashable, Sendable {
    package struct Server: Codable, Hashable, Sendable {
        package var serverID, name: String
        package var owner: String?
        /// `unmanaged`, `protected`, …; `text` is the same for people.
        package var reason, text: String
        package var amount: MoneyDocument
        package var seconds: Double
        /// It is wasted at this moment, at this price; `nil`: no longer.
        package var perHourNow: MoneyDocument?
        /// A command or an action; `nil`: nothing to do.
        package var remedy: String?

        package init(
            serverID: String, name: String, owner: String?, reason: String, text: String, amount: MoneyDocument, seconds: Double,
            perHourNow: MoneyDocument?, remedy: String?
        ) {
            (self.serverID, self.name, self.owner, self.reason, self.text) = (serverID, name, owner, reason, text)
            (self.amount, self.seconds, self.perHourNow, self.remedy) = (amount, seconds, perHourNow, remedy)
        }

        enum CodingKeys: String, CodingKey {
            case name, owner, reason, text, amount, seconds, remedy
            case serverID = "server_id"
            case perHourNow = "per_hour_now"
        }
    }

    package var from, to: Timestamp
    package var total: MoneyDocument
    /// Of servers with unknown signals, which may have been busy; never part of `total`.
    package var possible: MoneyDocument
    /// One row per server and reason, the greatest amount first.
    package var servers: [Server]

    package init(from: Timestamp, to: Timestamp, total: MoneyDocument, possible: MoneyDocument, servers: [Server]) {
        (self.from, self.to, self.total, self.possible, self.servers) = (from, to, total, possible, servers)
    }
}

/// `GET /api/v1/savings`: what automatic stops saved.
package struct SavingsDocument: Codable, Hashable, Sendable {
    package struct Stop: Codable, Hashable, Sendable {
        package var serverID, name: String
        package var owner: String?
        /// `idle`, `maximum_runtime` or `budget`.
        package var cause: String
        package var from, to: Timestamp
        /// `started`, `limit`, `gone` or `open`.
        package var ended: String
        package var gross, actual, net: MoneyDocument
        /// `nil`: it was started, and the time to ready is not measured.
        package var restart: MoneyDocument?
        package var waitedSeconds: Double?

        package init(
            serverID: String, name: String, owner: String?, cause: String, from: Timestamp, to: Timestamp, ended: String,
            gross: MoneyDocument, actual: MoneyDocument, net: MoneyDocument, restart: MoneyDocument?, waitedSeconds: Double?
        ) {
            (self.serverID, self.name, self.owner, self.cause, self.from, self.to) = (serverID, name, owner, cause, from, to)
            (self.ended, self.gross, self.actual, self.net) = (ended, gross, actual, net)
            (self.restart, self.waitedSeconds) = (restart, waitedSeconds)
        }

        enum CodingKeys: String, CodingKey {
            case name, owner, cause, from, to, ended, gross, actual, net, restart
            case serverID = "server_id"
            case waitedSeconds = "waited_seconds"
        }
    }

    package var from, to: Timestamp
    /// `gross` less `actual` less `restart` is `net`.
    package var gross, actual, restart, net: MoneyDocument
    package var stopCount: Int
    /// Starts whose time to ready is not measured: their cost is not in `restart`.
    package var unmeasuredStarts: Int
    package var waitedSeconds: Double
    package var waitedP95Seconds: Double?
    /// What the numbers assume, for people.
    package var assumption: String
    package var stops: [Stop]

    package init(
        from: Timestamp, to: Timestamp, gross: MoneyDocument, actual: MoneyDocument, restart: MoneyDocument, net: MoneyDocument,
        stopCount: Int, unmeasuredStarts: Int, waitedSeconds: Double, waitedP95Seconds: Double?, assumption: String, stops: [Stop]
    ) {
        (self.from, self.to, self.gross, self.actual, self.restart, self.net) = (from, to, gross, actual, restart, net)
        (self.stopCount, self.unmeasuredStarts, self.waitedSeconds) = (stopCount, unmeasuredStarts, waitedSeconds)
        (self.waitedP95Seconds, self.assumption, self.stops) = (waitedP95Seconds, assumption, stops)
    }

    enum CodingKeys: String, CodingKey {
        case from, to, gross, actual, restart, net, assumption, stops
        case stopCount = "stop_count"
        case unmeasuredStarts = "unmeasured_starts"
        case waitedSeconds = "waited_seconds"
        case waitedP95Seconds = "waited_p95_seconds"
    }
}

/// `GET /api/v1/underused`: servers with low use.
package struct UnderusedDocument: Codable, Hashable, Sendable {
    package struct Alternative: Codable, Hashable, Sendable {
        /// `smaller_gpu`, `schedule` or `serverless`.
        package var kind, what: String
        package var perDay, savesPerDay: MoneyDocument
        package var caveat: String

        package init(kind: String, what: String, perDay: MoneyDocument, savesPerDay: MoneyDocument, caveat: String) {
            (self.kind, self.what, self.perDay, self.savesPerDay, self.caveat) = (kind, what, perDay, savesPerDay, caveat)
        }

        enum CodingKeys: String, CodingKey {
            case kind, what, caveat
            case perDay = "per_day"
            case savesPerDay = "saves_per_day"
        }
    }

    package struct Server: Codable, Hashable, Sendable {
        package var serverID, name: String
        package var owner: String?
        package var gpuName: String
        package var gpuCount: Int
        package var gpuP95Percent, gpuMemoryP95Percent: Double
        package var perDay: MoneyDocument
        /// The greatest saving first.
        package var alternatives: [Alternative]

        package init(
            serverID: String, name: String, owner: String?, gpuName: String, gpuCount: Int, gpuP95Percent: Double,
            gpuMemoryP95Percent: Double, perDay: MoneyDocument, alternatives: [Alternative]
        ) {
            (self.serverID, self.name, self.owner, self.gpuName, self.gpuCount) = (serverID, name, owner, gpuName, gpuCount)
            (self.gpuP95Percent, self.gpuMemoryP95Percent) = (gpuP95Percent, gpuMemoryP95Percent)
            (self.perDay, self.alternatives) = (perDay, alternatives)
        }

        enum CodingKeys: String, CodingKey {
            case name, owner, alternatives
            case serverID = "server_id"
            case gpuName = "gpu_name"
            case gpuCount = "gpu_count"
            case gpuP95Percent = "gpu_p95_percent"
            case gpuMemoryP95Percent = "gpu_memory_p95_percent"
            case perDay = "per_day"
        }
    }

    /// A server whose use is unknown.
    package struct Unmeasured: Codable, Hashable, Sendable {
        package var serverID, name: String
        /// `gpu` or `gpu_memory`.
        package var missing: String

        package init(serverID: String, name: String, missing: String) {
            (self.serverID, self.name, self.missing) = (serverID, name, missing)
        }

        enum CodingKeys: String, CodingKey {
            case name, missing
            case serverID = "server_id"
        }
    }

    package var windowSeconds: Int64
    package var belowGPUPercent, belowGPUMemoryPercent: Double
    package var servers: [Server]
    package var unmeasured: [Unmeasured]

    package init(
        windowSeconds: Int64, belowGPUPercent: Double, belowGPUMemoryPercent: Double, servers: [Server], unmeasured: [Unmeasured]
    ) {
        (self.windowSeconds, self.belowGPUPercent) = (windowSeconds, belowGPUPercent)
        (self.belowGPUMemoryPercent, self.servers, self.unmeasured) = (belowGPUMemoryPercent, servers, unmeasured)
    }

    enum CodingKeys: String, CodingKey {
        case servers, unmeasured
        case windowSeconds = "window_seconds"
        case belowGPUPercent = "below_gpu_percent"
        case belowGPUMemoryPercent = "below_gpu_memory_percent"
    }
}

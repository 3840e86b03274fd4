package import Fleet

/// Idle timeouts compared on the recorded idle times of the fleet.
package struct BacktestDocument: Codable, Hashable, Sendable {
    package struct Line: Codable, Hashable, Sendable {
        /// `recorded` for what happened, `optimum` for perfect foresight, else a timeout: seconds, `off` or `auto`.
        package var timeout: String
        package var idlePaidSeconds: Double
        package var starts: Int
        /// Starts soon after a stop: waiting would have been cheaper.
        package var early: Int
        package var costSeconds: Double
        /// `null`: a price is unknown.
        package var costUSD: Double?

        package init(
            timeout: String, idlePaidSeconds: Double, starts: Int, early: Int, costSeconds: Double, costUSD: Double?
        ) {
            (self.timeout, self.idlePaidSeconds, self.starts, self.early) = (timeout, idlePaidSeconds, starts, early)
            (self.costSeconds, self.costUSD) = (costSeconds, costUSD)
        }

        package enum CodingKeys: String, CodingKey {
            case timeout, starts, early
            case idlePaidSeconds = "idle_paid_seconds"
            case costSeconds = "cost_seconds"
            case costUSD = "cost_usd"
        }

        package func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: CodingKeys.self)
            try fields.encode(timeout, forKey: .timeout)
            try fields.encode(idlePaidSeconds, forKey: .idlePaidSeconds)
            try fields.encode(starts, forKey: .starts)
            try fields.encode(early, forKey: .early)
            try fields.encode(costSeconds, forKey: .costSeconds)
            try fields.encode(costUSD, forKey: .costUSD)
        }
    }

    package var servers: Int
    /// Idle times with a known beginning and end.
    package var idleTimes: Int
    package var from, to: Timestamp?
    package var lines: [Line]

    package init(servers: Int, idleTimes: Int, from: Timestamp?, to: Timestamp?, lines: [Line]) {
        (self.servers, self.idleTimes, self.from, self.to, self.lines) = (servers, idleTimes, from, to, lines)
    }

    package enum CodingKeys: String, CodingKey {
        case servers, from, to, lines
        case idleTimes = "idle_times"
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(servers, forKey: .servers)
        try fields.encode(idleTimes, forKey: .idleTimes)
        try fields.encode(from, forKey: .from)
        try fields.encode(to, forKey: .to)
        try fields.encode(lines, forKey: .lines)
    }
}

/// What would cost less, from the recorded idle times.
package struct AdviceDocument: Codable, Hashable, Sendable {
    package struct Item: Codable, Hashable, Sendable {
        /// `timeout`, `start`, `smaller_gpu`, `serverless`, `sharing` or `bursts`.
        package var kind: String
        package var serverID, name: String
        /// One sentence.
        package var text: String
        /// The history behind it, in one phrase.
        package var evidence: String
        /// Negative: what it costs. A start saves people's time, and costs money.
        package var savingUSDPerDay: Double
        /// The cost of a day as it is, and as it would be; `null`: a start has none.
        package var presentUSDPerDay, advisedUSDPerDay: Double?
        /// What the numbers cannot know; `null`: nothing.
        package var caveat: String?
        package var command: String

        package init(
            kind: String, serverID: String, name: String, text: String, evidence: String, savingUSDPerDay: Double,
            presentUSDPerDay: Double?, advisedUSDPerDay: Double?, caveat: String?, command: String
        ) {
            (self.kind, self.serverID, self.name, self.text) = (kind, serverID, name, text)
            (self.evidence, self.savingUSDPerDay, self.command) = (evidence, savingUSDPerDay, command)
            (self.presentUSDPerDay, self.advisedUSDPerDay, self.caveat) = (presentUSDPerDay, advisedUSDPerDay, caveat)
        }

        package enum CodingKeys: String, CodingKey {
            case kind, name, text, evidence, caveat, command
            case serverID = "server_id"
            case savingUSDPerDay = "saving_usd_per_day"
            case presentUSDPerDay = "present_usd_per_day"
            case advisedUSDPerDay = "advised_usd_per_day"
        }

        package func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: CodingKeys.self)
            try fields.encode(kind, forKey: .kind)
            try fields.encode(serverID, forKey: .serverID)
            try fields.encode(name, forKey: .name)
            try fields.encode(text, forKey: .text)
            try fields.encode(evidence, forKey: .evidence)
            try fields.encode(savingUSDPerDay, forKey: .savingUSDPerDay)
            try fields.encode(presentUSDPerDay, forKey: .presentUSDPerDay)
            try fields.encode(advisedUSDPerDay, forKey: .advisedUSDPerDay)
            try fields.encode(caveat, forKey: .caveat)
            try fields.encode(command, forKey: .command)
        }
    }

    /// Advice that was taken: what a day costs before, as predicted, and as measured since.
    package struct Taken: Codable, Hashable, Sendable {
        /// As in `Item`; a start is not measured.
        package var kind: String
        package var serverID, name: String
        /// What was taken, in one phrase.
        package var what: String
        /// Seconds, `off` or `auto`; `null`: it is no timeout.
        package var timeout: String?
        package var since: Timestamp
        package var beforeUSDPerDay, predictedUSDPerDay: Double
        /// `null`: less than a day has passed, or it was not measured.
        package var actualUSDPerDay: Double?

        package init(
            kind: String, serverID: String, name: String, what: String, timeout: String?, since: Timestamp, beforeUSDPerDay: Double,
            predictedUSDPerDay: Double, actualUSDPerDay: Double?
        ) {
            (self.kind, self.serverID, self.name, self.what) = (kind, serverID, name, what)
            (self.timeout, self.since, self.beforeUSDPerDay) = (timeout, since, beforeUSDPerDay)
            (self.predictedUSDPerDay, self.actualUSDPerDay) = (predictedUSDPerDay, actualUSDPerDay)
        }

        package enum CodingKeys: String, CodingKey {
            case kind, name, what, timeout, since
            case serverID = "server_id"
            case beforeUSDPerDay = "before_usd_per_day"
            case predictedUSDPerDay = "predicted_usd_per_day"
            case actualUSDPerDay = "actual_usd_per_day"
        }

        package func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: CodingKeys.self)
            try fields.encode(kind, forKey: .kind)
            try fields.encode(serverID, forKey: .serverID)
            try fields.encode(name, forKey: .name)
            try fields.encode(what, forKey: .what)
            try fields.encode(timeout, forKey: .timeout)
            try fields.encode(since, forKey: .since)
            try fields.encode(beforeUSDPerDay, forKey: .beforeUSDPerDay)
            try fields.encode(predictedUSDPerDay, forKey: .predictedUSDPerDay)
            try fields.encode(actualUSDPerDay, forKey: .actualUSDPerDay)
        }
    }

    package var advice: [Item]
    package var taken: [Taken]
    /// Idle times and servers behind it.
    package var idleTimes, servers: Int

    package init(advice: [Item], taken: [Taken], idleTimes: Int, servers: Int) {
        (self.advice, self.taken, self.idleTimes, self.servers) = (advice, taken, idleTimes, servers)
    }

    package enum CodingKeys: String, CodingKey {
        case advice, taken, servers
        case idleTimes = "idle_times"
    }
}

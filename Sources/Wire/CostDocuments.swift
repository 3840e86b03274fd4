package import Fleet

/// An amount of money, exact.
package struct MoneyDocument: Codable, Hashable, Sendable {
    package var microdollars: Int64
    /// Six digits after the point.
    package var dollars: String

    package init(microdollars: Int64, dollars: String) { (self.microdollars, self.dollars) = (microdollars, dollars) }
}

/// Amounts by how they are known.
package struct CostAmountsDocument: Codable, Hashable, Sendable {
    package var observed, estimated, billed, total: MoneyDocument

    package init(observed: MoneyDocument, estimated: MoneyDocument, billed: MoneyDocument, total: MoneyDocument) {
        (self.observed, self.estimated, self.billed, self.total) = (observed, estimated, billed, total)
    }
}

/// One group of a report.
package struct CostGroupDocument: Codable, Hashable, Sendable {
    package var key, name: String
    package var amounts: CostAmountsDocument
    /// Seconds without a known price.
    package var unpricedSeconds: Double

    package init(key: String, name: String, amounts: CostAmountsDocument, unpricedSeconds: Double) {
        (self.key, self.name, self.amounts, self.unpricedSeconds) = (key, name, amounts, unpricedSeconds)
    }

    enum CodingKeys: String, CodingKey {
        case key, name, amounts
        case unpricedSeconds = "unpriced_seconds"
    }
}

/// What was spent in a span of time.
package struct CostReportDocument: Codable, Hashable, Sendable {
    /// One day of the report.
    package struct Day: Codable, Hashable, Sendable {
        package var date: String
        package var groups: [CostGroupDocument]

        package init(date: String, groups: [CostGroupDocument]) { (self.date, self.groups) = (date, groups) }
    }

    package var from, to: Timestamp
    package var zone, by: String
    package var groups: [CostGroupDocument]
    package var total: CostAmountsDocument
    /// Servers with time without a known price.
    package var unpriced: [CostGroupDocument]
    /// Empty unless `step=day` was asked for.
    package var days: [Day]

    package init(
        from: Timestamp, to: Timestamp, zone: String, by: String, groups: [CostGroupDocument], total: CostAmountsDocument,
        unpriced: [CostGroupDocument], days: [Day]
    ) {
        (self.from, self.to, self.zone, self.by) = (from, to, zone, by)
        (self.groups, self.total, self.unpriced, self.days) = (groups, total, unpriced, days)
    }
}

/// `GET /api/v1/costs`: the costs of now, and a report.
package struct CostsDocument: Codable, Hashable, Sendable {
    package var now: DashboardDocument.Costs
    package var report: CostReportDocument

    package init(now: DashboardDocument.Costs, report: CostReportDocument) { (self.now, self.report) = (now, report) }

    private enum Key: String, CodingKey { case report }

    package init(from decoder: any Decoder) throws {
        now = try DashboardDocument.Costs(from: decoder)
        report = try decoder.container(keyedBy: Key.self).decode(CostReportDocument.self, forKey: .report)
    }

    package func encode(to encoder: any Encoder) throws {
        try now.encode(to: encoder)
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(report, forKey: .report)
    }
}

/// `GET /api/v1/costs/explain`: how a day's cost of one server is calculated.
package struct CostExplanationDocument: Codable, Hashable, Sendable {
    package struct Part: Codable, Hashable, Sendable {
        package var component: String
        /// Micro-dollars per 720 hours; `nil`: the price is unknown, or the line is the bill's.
        package var rate: Int64?
        package var amount: MoneyDocument

        package init(component: String, rate: Int64?, amount: MoneyDocument) {
            (self.component, self.rate, self.amount) = (component, rate, amount)
        }

        enum CodingKeys: String, CodingKey {
            case component, amount
            case rate = "microdollars_per_720_hours"
        }

        package func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: CodingKeys.self)
            try fields.encode(component, forKey: .component)
            try fields.encode(rate, forKey: .rate)
            try fields.encode(amount, forKey: .amount)
        }
    }

    package struct Line: Codable, Hashable, Sendable {
        package var from, to: Timestamp
        package var seconds: Double
        /// `observed`, `estimated` or `billed`.
        package var source: String
        package var reason: String
        package var parts: [Part]
        package var total: MoneyDocument

        package init(
            from: Timestamp, to: Timestamp, seconds: Double, source: String, reason: String, parts: [Part], total: MoneyDocument
        ) {
            (self.from, self.to, self.seconds, self.source) = (from, to, seconds, source)
            (self.reason, self.parts, self.total) = (reason, parts, total)
        }
    }

    package var serverID, date, zone: String
    package var lines: [Line]
    package var components: [Part]
    package var total: MoneyDocument

    package init(serverID: String, date: String, zone: String, lines: [Line], components: [Part], total: MoneyDocument) {
        (self.serverID, self.date, self.zone) = (serverID, date, zone)
        (self.lines, self.components, self.total) = (lines, components, total)
    }

    enum CodingKeys: String, CodingKey {
        case date, zone, lines, components, total
        case serverID = "server_id"
    }
}

/// `GET /api/v1/costs/reconciliation`: what the provider's bill changed.
package struct ReconciliationDocument: Codable, Hashable, Sendable {
    package struct Row: Codable, Hashable, Sendable {
        package var date, serverID, name: String
        /// Billed minus computed.
        package var drift: MoneyDocument
        package var driftClass: String

        package init(date: String, serverID: String, name: String, drift: MoneyDocument, driftClass: String) {
            (self.date, self.serverID, self.name) = (date, serverID, name)
            (self.drift, self.driftClass) = (drift, driftClass)
        }

        enum CodingKeys: String, CodingKey {
            case date, name, drift
            case serverID = "server_id"
            case driftClass = "class"
        }
    }

    /// `off`, `waiting`, `available` or `unavailable`.
    package var state: String
    /// Why the bill cannot be read; `nil`: it can, or was not tried.
    package var reason: String?
    /// The end of the latest hour that the bill has closed; `nil`: none is.
    package var billedUntil: Timestamp?
    package var rows: [Row]

    package init(state: String, reason: String?, billedUntil: Timestamp?, rows: [Row]) {
        (self.state, self.reason, self.billedUntil, self.rows) = (state, reason, billedUntil, rows)
    }

    enum CodingKeys: String, CodingKey {
        case state, reason, rows
        case billedUntil = "billed_until"
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(state, forKey: .state)
        try fields.encode(reason, forKey: .reason)
        try fields.encode(billedUntil, forKey: .billedUntil)
        try fields.encode(rows, forKey: .rows)
    }
}

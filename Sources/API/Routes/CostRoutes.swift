import ControlPlane
import Fleet
import Hummingbird
import Money
import Wire

/// `GET /api/v1/costs`, and how a day's cost is calculated
struct CostRoutes {
    let orchestrator: ControlPlaneOrchestrator

    var routes: [Route] {
        [
            .get("costs", .read, query: ["from", "to", "by", "zone", "step"], costs),
            .get("costs/explain", .read, query: ["server", "day", "zone"], explain),
            .get("costs/reconciliation", .read, query: ["from", "to", "zone"], reconciliation),
        ]
    }

    private enum Step: String, CaseIterable { case day }

    private struct Wanted {
        var from, to: Timestamp
        var by: CostGrouping
        var days: LocalDays
        var isDaily: Bool
    }

    private func wanted(_ query: inout QueryReader) -> Wanted {
        let now = orchestrator.ledger.now
        let days = zone(&query)
        let to = moment("to", days, &query) ?? now
        return Wanted(
            from: moment("from", days, &query) ?? min(days.startOfMonth(now), to), to: to, by: query.choice("by") ?? .owner, days: days,
            isDaily: query.choice("step", of: Step.self) != nil)
    }

    /// A date is its first moment in the zone of the report.
    private func moment(_ name: String, _ days: LocalDays, _ query: inout QueryReader) -> Timestamp? {
        query.value(name, "must be an RFC 3339 time such as 2026-11-23T12:00:00Z, or a date such as 2026-11-20") { text in
            Timestamp(text) ?? days.start(ofDate: text)
        }
    }

    private func zone(_ query: inout QueryReader) -> LocalDays {
        query.value("zone", "must be a time zone such as Europe/Berlin") { LocalDays(zone: $0) } ?? orchestrator.ledger.days
    }

    private func costs(_ call: Call) async throws -> Response {
        let wanted = try call.query { self.wanted(&$0) }
        guard wanted.from < wanted.to else { throw Problem.invalid(["from": "must be before \(wanted.to), the end of the report"]) }
        guard wanted.to - wanted.from <= .seconds(5 * 366 * 86_400) else {
            throw Problem.invalid(["from": "must be at most five years before the end of the report"])
        }
        let (report, daily) = try await reports(wanted)
        return JSONBody.response(
            CostsDocument(
                now: DashboardDocument.Costs(try await orchestrator.dashboard(activityLimit: 0).costs),
                report: CostReportDocument(
                    from: wanted.from, to: wanted.to, zone: wanted.days.zone, by: wanted.by.rawValue,
                    groups: report.groups.map { CostGroupDocument($0) }, total: CostAmountsDocument(report.total),
                    unpriced: report.unpriced.map { CostGroupDocument($0) },
                    days: daily.map { .init(date: $0.date, groups: $0.report.groups.map { CostGroupDocument($0) }) })))
    }

    private func reports(_ wanted: Wanted) async throws -> (CostReport, [(date: String, report: CostReport)]) {
        let (by, from, to, days) = (wanted.by, wanted.from, wanted.to, wanted.days)
        // Days and months are their own buckets.
        if wanted.isDaily, !by.isByTime { return try await orchestrator.dailyCosts(by: by, from: from, to: to, days: days) }
        let report = try await orchestrator.costReport(by: by, from: from, to: to, days: days)
        return (report, wanted.isDaily ? try await orchestrator.dailyCosts(by: by, from: from, to: to, days: days).days : [])
    }

    private func explain(_ call: Call) async throws -> Response {
        let (server, day, days) = try call.query { query in
            let days = zone(&query)
            return (
                query.text("server", atMost: 128), query.value("day", "must be a date such as 2026-11-20") { days.start(ofDate: $0) }, days
            )
        }
        guard let server else { throw Problem.invalid(["server": "is missing; give the id or name of a server"]) }
        let id = try orchestrator.resolve(server)
        let from = day ?? days.startOfDay(orchestrator.ledger.now)
        let explanation = try await orchestrator.explainCosts(of: id, from: from, to: days.nextDay(after: from))
        return JSONBody.response(CostExplanationDocument(explanation, of: id, date: days.date(of: from), zone: days.zone))
    }
}

extension CostRoutes {
    private func reconciliation(_ call: Call) async throws -> Response {
        let now = orchestrator.ledger.now
        let (from, to, days) = try call.query { query in
            let days = zone(&query)
            return (moment("from", days, &query) ?? now - .seconds(7 * 86_400), moment("to", days, &query) ?? now, days)
        }
        let found = try await orchestrator.reconciliation(from: from, to: to, days: days)
        let (state, reason): (String, String?) =
            switch found.state {
            case .off: ("off", nil)
            case .waiting: ("waiting", nil)
            case .available: ("available", nil)
            case .unavailable(let why): ("unavailable", why)
            }
        return JSONBody.response(
            ReconciliationDocument(
                state: state, reason: reason, billedUntil: found.billedUntil,
                rows: found.rows.map { row in
                    ReconciliationDocument.Row(
                        date: days.date(of: row.day), serverID: row.server.text, name: row.name, drift: MoneyDocument(row.amount),
                        driftClass: row.drift.rawValue)
                }))
    }
}

extension MoneyDocument {
    init(_ money: Money) { self.init(microdollars: money.microdollars, dollars: money.exactDollars) }
}

extension CostAmountsDocument {
    init(_ amounts: CostAmounts) {
        self.init(
            observed: MoneyDocument(amounts.observed), estimated: MoneyDocument(amounts.estimated), billed: MoneyDocument(amounts.billed),
            total: MoneyDocument(amounts.total))
    }
}

extension CostGroupDocument {
    init(_ group: CostGroup) {
        self.init(
            key: group.key, name: group.name, amounts: CostAmountsDocument(group.amounts),
            unpricedSeconds: group.amounts.unpriced.inSeconds)
    }
}

extension CostExplanationDocument {
    init(_ explanation: CostExplanation, of server: ServerID, date: String, zone: String) {
        func parts(_ amounts: [CostComponent: Money], _ rates: [CostComponent: Rate?]) -> [Part] {
            amounts.sorted { $0.key < $1.key }.map { component, amount in
                Part(
                    component: component.rawValue, rate: (rates[component] ?? nil)?.microdollarsPer720Hours, amount: MoneyDocument(amount))
            }
        }
        self.init(
            serverID: server.text, date: date, zone: zone,
            lines: explanation.lines.map { line in
                Line(
                    from: line.start, to: line.end, seconds: (line.end - line.start).inSeconds, source: line.origin.rawValue,
                    reason: line.reason, parts: parts(line.amounts, line.rates), total: MoneyDocument(line.total))
            }, components: parts(explanation.byComponent, [:]), total: MoneyDocument(explanation.total))
    }
}

package import Fleet
package import Money
import Store

// Reports of costs, as the API gives them out.
extension ControlPlaneOrchestrator {
    /// What was spent in `from ..< to`, grouped.
    package func costReport(
        by grouping: CostGrouping, from: Timestamp, to: Timestamp, days: LocalDays
    ) async throws(ControlPlaneError) -> CostReport {
        do { return try await ledger.report(by: grouping, from: from, to: to, days: days) } catch { throw .storage("\(error)") }
    }

    /// The same, with a report for each day.
    package func dailyCosts(
        by grouping: CostGrouping, from: Timestamp, to: Timestamp, days: LocalDays
    ) async throws(ControlPlaneError) -> (whole: CostReport, days: [(date: String, report: CostReport)]) {
        do { return try await ledger.daily(by: grouping, from: from, to: to, days: days) } catch { throw .storage("\(error)") }
    }

    /// What the bill changed in `from ..< to`, the end of what it has closed, and whether it can be read.
    package func reconciliation(
        from: Timestamp, to: Timestamp, days: LocalDays
    ) async throws(ControlPlaneError) -> (state: ReconciliationState, billedUntil: Timestamp?, rows: [DriftRow]) {
        do { return (bill.state, try await store.ledger.billedUntil(), try await store.ledger.drift(from: from, to: to, days: days)) } catch
        {
            throw .storage("\(error)")
        }
    }

    /// How the cost of one server in a day is calculated.
    package func explainCosts(
        of server: ServerID, from: Timestamp, to: Timestamp
    ) async throws(ControlPlaneError) -> CostExplanation {
        do { return try await ledger.explain(server, from: from, to: to) } catch { throw .storage("\(error)") }
    }
}

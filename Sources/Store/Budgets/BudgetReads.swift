package import Fleet
import GRDB
package import Money

/// Budgets, their reservations, savings and waste.
package struct BudgetStore: Sendable {
    let store: FleetStore

    /// Every budget, by name.
    package func all() async throws(StoreError) -> [Budget] {
        try await store.read { db in try db.rows("SELECT * FROM budget ORDER BY name").map { try Budget(row: $0) } }
    }

    /// The notices of a budget in the period that began at `start`.
    package func notices(of budget: String, periodStart start: Timestamp) async throws(StoreError) -> [BudgetNotice] {
        try await store.read { db in
            try db.rows("SELECT * FROM budget_notice WHERE budget = ? AND period_start = ? ORDER BY at", [budget, start])
                .compactMap { try BudgetNotice.read($0) }
        }
    }

    /// Reservations that are not over at `now`.
    package func reservations(at now: Timestamp) async throws(StoreError) -> [StoredReservation] {
        try await store.read { db in try openReservations(at: now, db) }
    }

    /// Forecasts of periods that are over, at one tenth of their length, newest first.
    package func pastForecasts(of budget: String, tenth: Int) async throws(StoreError) -> [(forecast: Money, actual: Money)] {
        try await store.read { db in
            try db.rows(
                """
                SELECT forecast, actual FROM forecast_log WHERE budget = ? AND tenth = ? AND actual IS NOT NULL
                ORDER BY period_start DESC LIMIT 24
                """, [budget, tenth]
            ).map { (Money(microdollars: try $0.value("forecast")), Money(microdollars: try $0.value("actual"))) }
        }
    }

    /// The starts of periods that are over and whose forecasts wait for the actual amount.
    package func periodsWithoutActual(of budget: String, before start: Timestamp) async throws(StoreError) -> [Timestamp] {
        try await store.read { db in
            try db.rows(
                "SELECT DISTINCT period_start FROM forecast_log WHERE budget = ? AND period_start < ? AND actual IS NULL ORDER BY period_start",
                [budget, start]
            ).map { try $0.value("period_start") }
        }
    }

    /// Writes the first forecast of each tenth of a period.
    package func record(_ forecast: Money, of budget: String, periodStart: Timestamp, tenth: Int, at now: Timestamp)
        async throws(StoreError)
    {
        try await store.write { db in
            // The budget may have been deleted meanwhile.
            try db.run(
                """
                INSERT OR IGNORE INTO forecast_log (budget, period_start, tenth, at, forecast)
                SELECT name, :start, :tenth, :at, :forecast FROM budget WHERE name = :budget
                """,
                ["start": periodStart, "tenth": tenth, "at": now, "forecast": forecast.microdollars, "budget": budget])
        }
    }

    package func record(actual: Money, of budget: String, periodStart: Timestamp) async throws(StoreError) {
        try await store.write { db in
            try db.run(
                "UPDATE forecast_log SET actual = ? WHERE budget = ? AND period_start = ?", [actual.microdollars, budget, periodStart])
        }
    }
}

func openReservations(at now: Timestamp, _ db: Database) throws -> [StoredReservation] {
    try db.rows("SELECT * FROM budget_reservation WHERE until > ? ORDER BY key", [now]).map { try StoredReservation(row: $0) }
}

package import Fleet
import GRDB
package import Money

/// A reservation with what decides which budgets it counts for.
package struct StoredReservation: Hashable, Sendable {
    package var reservation: Reservation
    /// `nil`: the deploy has no server yet.
    package var server: ServerID?
    package var owner: String?
    package var tags: [String]

    package init(reservation: Reservation, server: ServerID? = nil, owner: String? = nil, tags: [String] = []) {
        (self.reservation, self.server, self.owner, self.tags) = (reservation, server, owner, tags)
    }

    /// Whether it counts for a budget.
    package func counts(for scope: Budget) -> Bool {
        if case .server(let id) = scope.scope { return server == id }
        return server.map { scope.covers($0, owner: owner, tags: tags) } ?? scope.coversNew(owner: owner, tags: tags)
    }
}

/// A budget that refuses deploys and starts beyond its amount, with what was spent of it.
package struct BudgetRoom: Hashable, Sendable {
    package var budget: Budget
    package var spent: Money
    package var periodEnd: Timestamp

    package init(budget: Budget, spent: Money, periodEnd: Timestamp) {
        (self.budget, self.spent, self.periodEnd) = (budget, spent, periodEnd)
    }
}

/// A reservation to be made, and the budgets that may refuse it.
package struct ReservationRequest: Hashable, Sendable {
    package var reservation: StoredReservation
    package var rooms: [BudgetRoom]
    /// False: nobody knows what it would spend, so no budget that it counts for has room for it.
    package var isPriceKnown: Bool

    package init(_ reservation: StoredReservation, in rooms: [BudgetRoom], isPriceKnown: Bool = true) {
        (self.reservation, self.rooms, self.isPriceKnown) = (reservation, rooms, isPriceKnown)
    }
}

extension BudgetStore {
    /// Reserves a part of every budget that it counts for, or throws `overBudget` and reserves nothing.
    ///
    /// One transaction: two calls for the last dollar cannot both succeed.
    static func reserve(_ request: ReservationRequest, at now: Timestamp, _ db: Database) throws {
        let new = request.reservation
        let open = try openReservations(at: now, db)
        for room in request.rooms where new.counts(for: room.budget) {
            let counted = open.filter { $0.counts(for: room.budget) }.map(\.reservation)
            let fits = Reservation.fits(
                new.reservation, beside: counted, spent: room.spent, amount: room.budget.amount, periodEnd: room.periodEnd, at: now)
            guard request.isPriceKnown else { throw StoreError.overBudget(room.budget.name) }  // guard: anUnknownPriceIsRefused
            guard fits else { throw StoreError.overBudget(room.budget.name) }  // guard: twoDeploysOnTheLastDollar
        }
        try db.run(
            "INSERT OR REPLACE INTO budget_reservation VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                new.reservation.key, new.server, new.owner, try jsonText(new.tags), new.reservation.rate.microdollarsPerHour,
                new.reservation.from, new.reservation.until,
            ])
        try db.run("DELETE FROM budget_reservation WHERE until <= ?", [now])
    }

    package func reserve(_ request: ReservationRequest, at now: Timestamp) async throws(StoreError) {
        try await store.write { db in try BudgetStore.reserve(request, at: now, db) }
    }

    /// Frees what was reserved: the deploy or start failed, or the server is stopped.
    package func free(_ keys: [String]) async throws(StoreError) {
        guard !keys.isEmpty else { return }
        try await store.write { db in for key in keys { try db.run("DELETE FROM budget_reservation WHERE key = ?", [key]) } }
    }

    /// A deploy has its server.
    package func assign(_ key: String, to server: ServerID) async throws(StoreError) {
        try await store.write { db in try db.run("UPDATE budget_reservation SET server = ? WHERE key = ?", [server, key]) }
    }
}

package import Fleet
import GRDB
package import Money

extension LedgerStore {
    /// What the bill changed, by day, server and class; rounding is left out. `missing` is what was computed and the bill has no record of: it
    /// still counts.
    package func drift(from: Timestamp, to: Timestamp, days: LocalDays) async throws(StoreError) -> [DriftRow] {
        try await store.read { db in
            var sums: [DriftRow] = []
            var places: [String: Int] = [:]
            for row in try db.rows(LedgerSQL.drift, ["from": from, "to": to, "missing": DriftClass.missing.rawValue]) {
                let drift: DriftClass = try row.word("class")
                guard drift != .rounding else { continue }
                let (server, day): (ServerID, Timestamp) = (try row.value("server"), days.startOfDay(try row.value("hour")))
                let amount = Money(microdollars: try row.value("amount"))
                let key = "\(day) \(server) \(drift.rawValue)"
                if let place = places[key] {
                    sums[place].amount += amount
                } else {
                    places[key] = sums.count
                    let name = try LedgerLabels.label(in: row).name
                    sums.append(DriftRow(day: day, server: server, name: name, drift: drift, amount: amount))
                }
            }
            return sums
        }
    }

    /// The end of the latest hour that the bill has closed; `nil`: none is.
    package func billedUntil() async throws(StoreError) -> Timestamp? {
        try await store.read { db in try db.value(Timestamp.self, LedgerSQL.billedUntil) }
    }

    /// The interval of each network volume that exists.
    package func openVolumes() async throws(StoreError) -> [ServerID: CostInterval] {
        try await store.read { db in
            try Dictionary(
                uniqueKeysWithValues: db.rows(LedgerSQL.openVolumes, [CostComponent.networkVolume.rawValue]).map { row in
                    (try row.value("server", as: ServerID.self), try CostInterval(row: row))
                })
        }
    }

    /// Servers that are billed at another price than the provider shows.
    package func priceCorrections() async throws(StoreError) -> [ServerID: PriceCorrection] {
        try await store.read { db in
            try Dictionary(
                uniqueKeysWithValues: db.rows("SELECT server, shown, billed FROM price_correction").map { row in
                    (
                        try row.value("server", as: ServerID.self),
                        PriceCorrection(
                            shown: Rate(microdollarsPer720Hours: try row.value("shown")),
                            billed: Rate(microdollarsPer720Hours: try row.value("billed")))
                    )
                })
        }
    }
}

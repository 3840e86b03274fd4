package import Fleet
import GRDB
package import Money
import Synchronization

/// Replaces what is stored of one component of one server from a moment on. Writing it twice changes nothing.
package struct LedgerEdit: Hashable, Sendable {
    package var server: ServerID
    package var component: CostComponent
    package var from: Timestamp
    /// Sorted, from `from` on; time between them costs nothing.
    package var intervals: [CostInterval]

    package init(server: ServerID, component: CostComponent, from: Timestamp, intervals: [CostInterval]) {
        (self.server, self.component, self.from, self.intervals) = (server, component, from, intervals)
    }
}

/// An id of the provider, and the server that it is.
package struct LedgerResource: Hashable, Sendable {
    package var providerID: ServerID
    package var server: ServerID
    package var kind: CostKind
    package var from: Timestamp
    /// `nil`: it exists.
    package var to: Timestamp?

    package init(providerID: ServerID, server: ServerID, kind: CostKind, from: Timestamp, to: Timestamp? = nil) {
        (self.providerID, self.server, self.kind, self.from, self.to) = (providerID, server, kind, from, to)
    }
}

/// What a pass changed in the ledger.
package struct LedgerChanges: Hashable, Sendable {
    package var resources: [LedgerResource] = []
    package var edits: [LedgerEdit] = []

    package init(resources: [LedgerResource] = [], edits: [LedgerEdit] = []) { (self.resources, self.edits) = (resources, edits) }

    package var isEmpty: Bool { resources.isEmpty && edits.isEmpty }
}

/// Up to when `cost_day` is complete, and by which days.
struct LedgerState {
    var zone: String
    var rolledUntil: Timestamp

    static func read(_ db: Database) throws -> LedgerState? {
        guard let row = try db.row("SELECT zone, rolled_until FROM ledger_state") else { return nil }
        return LedgerState(zone: try row.value("zone"), rolledUntil: try row.value("rolled_until"))
    }
}

enum LedgerLabels {
    private static let longestCache = 10_000
    private static let known = Mutex<[String: CostLabel]>([:])

    /// A label as it is stored. A year has the same few hundred again and again: each is decoded once.
    static func label(in row: Row) throws -> CostLabel {
        let content: String = try row.value("content")
        if let label = known.withLock({ $0[content] }) { return label }
        let label: CostLabel = try row.json("content")
        known.withLock { known in
            if known.count >= longestCache { known = [:] }
            known[content] = label
        }
        return label
    }

    /// The label with a number.
    static func label(_ id: Int64, _ db: Database) throws -> CostLabel {
        guard let row = try db.row("SELECT content FROM ledger_label WHERE id = ?", [id]) else {
            throw DamagedRow(what: "a cost has the label \(id), which does not exist")
        }
        return try label(in: row)
    }

    /// The number of a label; a new one is stored.
    static func id(of label: CostLabel, _ db: Database) throws -> Int64 {
        let content = try jsonText(label)
        if let id = try db.value(Int64.self, "SELECT id FROM ledger_label WHERE content = ?", [content]) { return id }
        try db.run("INSERT INTO ledger_label (content) VALUES (?)", [content])
        return db.lastInsertedRowID
    }
}

extension CostInterval {
    init(row: Row) throws {
        try self.init(
            start: row.value("start"), end: row.value("end"),
            rate: row.value("rate", as: Int64?.self).map(Rate.init(microdollarsPer720Hours:)), source: row.word("source"),
            reason: row.word("reason"), label: LedgerLabels.label(in: row), edge: .microseconds(row.value("edge")))
    }
}

import Fleet
import GRDB
import Money

extension Budget {
    init(row: Row) throws {
        let value: String? = try row.value("scope_value")
        let scope: Scope
        switch (try row.value("scope", as: String.self), value) {
        case ("account", _): scope = .account
        case ("owner", let owner?): scope = .owner(owner)
        case ("tag", let tag?): scope = .tag(tag)
        case ("server", let text?):
            guard let id = ServerID(text) else { throw DamagedRow(what: "a budget's server is \(text)") }
            scope = .server(id)
        case (let word, _): throw DamagedRow(what: "a budget's scope is \(word)")
        }
        let busyAfter: Int64? = try row.value("busy_after")
        try self.init(
            name: row.value("name"), scope: scope, amount: Money(microdollars: row.value("amount")), period: row.word("period"),
            timeZone: row.value("time_zone"), thresholds: row.json("thresholds"), action: row.word("action"),
            busy: busyAfter.map { .stopAfter(.microseconds($0)) } ?? .wait, basis: row.word("basis"), owner: row.value("owner"),
            revision: Int(row.value("revision", as: Int64.self)), changedAt: row.value("changed_at"), override: Budget.override(row))
    }

    private static func override(_ row: Row) throws -> Override? {
        guard let until: Timestamp = try row.value("override_until") else { return nil }
        return try Override(
            until: until, by: row.value("override_by"), reason: row.value("override_reason"), since: row.value("override_since"))
    }

    var arguments: StatementArguments {
        get throws {
            let (word, value): (String, String?) =
                switch scope {
                case .account: ("account", nil)
                case .owner(let owner): ("owner", owner)
                case .tag(let tag): ("tag", tag)
                case .server(let id): ("server", id.text)
                }
            var busyAfter: Int64?
            if case .stopAfter(let span) = busy { busyAfter = span.wholeMicroseconds }
            return [
                "name": name, "scope": word, "scope_value": value, "amount": amount.microdollars, "period": period.rawValue,
                "time_zone": timeZone, "thresholds": try jsonText(thresholds), "action": action.rawValue, "busy_after": busyAfter,
                "basis": basis.rawValue, "owner": owner, "revision": revision, "changed_at": changedAt,
                "override_until": self.override?.until, "override_by": self.override?.by, "override_reason": self.override?.reason,
                "override_since": self.override?.since,
            ]
        }
    }
}

extension BudgetNotice {
    /// `nil`: of a later version.
    static func read(_ row: Row) throws -> BudgetNotice? {
        guard let key = Key(text: try row.value("key")) else { return nil }
        return try BudgetNotice(
            revision: Int(row.value("revision", as: Int64.self)), periodStart: row.value("period_start"), key: key, at: row.value("at"))
    }
}

extension StoredReservation {
    init(row: Row) throws {
        try self.init(
            reservation: Reservation(
                key: row.value("key"), rate: HourlyRate(microdollarsPerHour: row.value("rate")), from: row.value("start"),
                until: row.value("until")),
            server: row.value("server"), owner: row.value("owner"), tags: row.json("tags"))
    }
}

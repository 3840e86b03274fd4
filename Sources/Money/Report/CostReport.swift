package import Fleet

/// What costs are grouped by.
package enum CostGrouping: String, Hashable, Sendable, CaseIterable {
    case owner, tag, gpu, server, day, month, kind, component

    /// Whether each bucket of time is a group of its own.
    package var isByTime: Bool { self == .day || self == .month }
}

/// The costs of one group.
package struct CostGroup: Hashable, Sendable {
    /// The owner, tag, GPU, kind, component, server id, date or month. `unassigned`, `untagged` and `unknown` stand for none.
    package var key: String
    /// For people: a server's name; otherwise `key`.
    package var name: String
    package var amounts: CostAmounts
}

/// Cells added up by one property.
package struct CostReport: Hashable, Sendable {
    package var grouping: CostGrouping
    /// Dearest first; days and months in order.
    package var groups: [CostGroup]
    /// Of all cells. With tags it may be less than the sum of the groups, since a server may have several.
    package var total: CostAmounts
    /// Servers with time without a known price, with that time.
    package var unpriced: [CostGroup]

    /// - Parameter days: names days and months.
    package init(_ cells: [CostCell], by grouping: CostGrouping, days: LocalDays = .utc) {
        self.grouping = grouping
        total = cells.reduce(CostAmounts()) { $0 + $1.amounts }
        var sums: [String: CostGroup] = [:]
        var dates: [Timestamp: String] = [:]
        for cell in cells {
            if grouping.isByTime, dates[cell.start] == nil { dates[cell.start] = days.date(of: cell.start) }
            for key in CostReport.keys(of: cell, grouping, date: dates[cell.start] ?? "") {
                sums[key, default: CostGroup(key: key, name: key, amounts: CostAmounts())].amounts += cell.amounts
                if grouping == .server { sums[key]?.name = cell.label.name }
            }
        }
        groups = sums.values.sorted { a, b in
            if grouping.isByTime { return a.key < b.key }
            return (b.amounts.total.microdollars, a.key) < (a.amounts.total.microdollars, b.key)
        }
        var without: [String: CostGroup] = [:]
        for cell in cells where cell.amounts.unpriced > .zero {
            without[cell.server.text, default: CostGroup(key: cell.server.text, name: cell.label.name, amounts: CostAmounts())]
                .amounts += cell.amounts
        }
        unpriced = without.values.sorted { $0.key < $1.key }
    }

    private static func keys(of cell: CostCell, _ grouping: CostGrouping, date: String) -> [String] {
        switch grouping {
        case .owner: [cell.label.owner ?? "unassigned"]
        case .tag: cell.label.tags.isEmpty ? ["untagged"] : cell.label.tags
        case .gpu: [cell.label.gpu ?? "unknown"]
        case .server: [cell.server.text]
        case .kind: [cell.label.kind.rawValue]
        case .component: [cell.component.rawValue]
        case .day: [date]
        case .month: [String(date.prefix(7))]
        }
    }
}

/// The buckets of a report.
package enum CostBuckets {
    /// The edges of the buckets of a grouping in `from ..< to`.
    package static func boundaries(_ grouping: CostGrouping, from: Timestamp, to: Timestamp, days: LocalDays) -> [Timestamp] {
        switch grouping {
        case .day: return days.boundaries(from: from, to: to)
        case .month:
            let starts = days.boundaries(from: from, to: to).dropFirst().dropLast().filter { days.startOfMonth($0) == $0 }
            return [from] + starts + [to]
        default: return [from, to]
        }
    }
}

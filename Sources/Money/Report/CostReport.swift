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
        self.init(cells.lazy.map { (CostSum($0), $0.component) }, by: grouping, days: days)
    }

    /// - Parameters:
    ///   - grouping: not by component.
    ///   - days: names days and months.
    package init(_ sums: some Sequence<CostSum>, by grouping: CostGrouping, days: LocalDays = .utc) {
        precondition(grouping != .component, "sums of all components have none")
        self.init(sums.lazy.map { ($0, CostComponent.compute) }, by: grouping, days: days)
    }

    /// - Parameters:
    ///   - totals: of days or months, by the start of the bucket.
    ///   - unpriced: sums that hold time without a known price.
    ///   - grouping: by day or month.
    package init(_ totals: [Timestamp: CostAmounts], unpriced: [CostSum], by grouping: CostGrouping, days: LocalDays = .utc) {
        precondition(grouping.isByTime, "only days and months are buckets")
        self.init(unpriced, by: grouping, days: days)
        var sums: [String: CostGroup] = [:]
        for (start, amounts) in totals {
            let date = days.date(of: start)
            let key = grouping == .day ? date : String(date.prefix(7))
            sums[key, default: CostGroup(key: key, name: key, amounts: CostAmounts())].amounts += amounts
        }
        groups = sums.values.sorted { $0.key < $1.key }
        total = totals.values.reduce(CostAmounts(), +)
    }

    /// - Parameters:
    ///   - components: what each cost.
    ///   - unpriced: sums that hold time without a known price.
    package init(components: [CostComponent: CostAmounts], unpriced: [CostSum]) {
        self.init(unpriced.lazy.map { ($0, CostComponent.compute) }, by: .component, days: .utc)
        groups = components.filter { $0.value != CostAmounts() }.map { component, amounts in
            CostGroup(key: component.rawValue, name: component.rawValue, amounts: amounts)
        }.sorted(by: CostReport.isDearer)
        total = components.values.reduce(CostAmounts(), +)
    }

    /// Reports of spans that follow each other, added up.
    package init(_ reports: [CostReport], by grouping: CostGrouping) {
        self.grouping = grouping
        total = reports.reduce(CostAmounts()) { $0 + $1.total }
        groups = CostReport.added(reports.map(\.groups))
        groups.sort(by: grouping.isByTime ? { $0.key < $1.key } : CostReport.isDearer)
        unpriced = CostReport.added(reports.map(\.unpriced)).sorted { $0.key < $1.key }
    }

    /// Groups of the same key are one, called what the latest is called.
    private static func added(_ lists: [[CostGroup]]) -> [CostGroup] {
        var sums: [String: CostGroup] = [:]
        for group in lists.joined() {
            var sum = group
            if let before = sums[group.key] { sum.amounts += before.amounts }
            sums[group.key] = sum
        }
        return Array(sums.values)
    }

    private static func isDearer(_ a: CostGroup, _ b: CostGroup) -> Bool {
        (b.amounts.total.microdollars, a.key) < (a.amounts.total.microdollars, b.key)
    }

    private init(_ parts: some Sequence<(CostSum, CostComponent)>, by grouping: CostGrouping, days: LocalDays) {
        self.grouping = grouping
        total = CostAmounts()
        var (sums, without): ([String: CostGroup], [String: CostGroup]) = ([:], [:])
        var dates: [Timestamp: String] = [:]
        for (sum, component) in parts {
            total += sum.amounts
            if grouping.isByTime, dates[sum.start] == nil { dates[sum.start] = days.date(of: sum.start) }
            for key in CostReport.keys(of: sum, component, grouping, date: dates[sum.start] ?? "") {
                sums[key, default: CostGroup(key: key, name: key, amounts: CostAmounts())].amounts += sum.amounts
                if grouping == .server { sums[key]?.name = sum.label.name }
            }
            guard sum.amounts.unpriced > .zero else { continue }
            without[sum.server.text, default: CostGroup(key: sum.server.text, name: sum.label.name, amounts: CostAmounts())]
                .amounts += sum.amounts
        }
        groups = sums.values.sorted(by: grouping.isByTime ? { $0.key < $1.key } : CostReport.isDearer)
        unpriced = without.values.sorted { $0.key < $1.key }
    }

    private static func keys(of sum: CostSum, _ component: CostComponent, _ grouping: CostGrouping, date: String) -> [String] {
        switch grouping {
        case .owner: [sum.label.owner ?? "unassigned"]
        case .tag: sum.label.tags.isEmpty ? ["untagged"] : sum.label.tags
        case .gpu: [sum.label.gpu ?? "unknown"]
        case .server: [sum.server.text]
        case .kind: [sum.label.kind.rawValue]
        case .component: [component.rawValue]
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

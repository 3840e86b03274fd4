package import Fleet

/// What one server cost in one span of time under one label, all components together.
package struct CostSum: Hashable, Sendable {
    package var server: ServerID
    package var label: CostLabel
    /// Of the bucket that it belongs to.
    package var start: Timestamp
    package var amounts: CostAmounts

    package init(server: ServerID, label: CostLabel, start: Timestamp, amounts: CostAmounts) {
        (self.server, self.label, self.start, self.amounts) = (server, label, start, amounts)
    }

    package init(_ cell: CostCell) {
        self.init(server: cell.server, label: cell.label, start: cell.start, amounts: cell.amounts)
    }
}

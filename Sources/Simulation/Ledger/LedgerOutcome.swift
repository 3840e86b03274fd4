package import Fleet
package import Money

/// What the ledger says of one simulated fleet, beside the emulator's own log.
package struct LedgerOutcome: Hashable, Sendable {
    package var kind: LedgerFleet.Kind
    package var seed: UInt64
    /// What the ledger says.
    package var ledger: CostAmounts
    /// What the emulator's log adds up to.
    package var log: Money
    /// What is wrong; empty for a good run.
    package var violations: [String]
    /// The log and the ledger, line by line, for Scripts/ledger_truth.py.
    package var lines: [String]

    package var difference: Money { ledger.total - log }

    /// The difference as a part of the log; `nil`: nothing was spent.
    package var error: Double? {
        log > .zero ? Double(difference.microdollars.magnitude) / Double(log.microdollars) : nil
    }
}

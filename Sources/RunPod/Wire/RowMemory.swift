import Synchronization

/// The rows of the latest two reads of a list, by their bytes: a row that did not change is not decoded again. What a row means depends
/// on its bytes alone.
final class RowMemory<Row: Sendable>: Sendable {
    private struct State: Sendable {
        var before: [[UInt8]: Row] = [:]
        var present: [[UInt8]: Row] = [:]
    }

    private let state = Mutex(State())

    /// Longer rows, and more of them, are decoded each time.
    private static var longestRow: Int { 4096 }
    private static var mostRows: Int { 4096 }

    /// A new read of the list begins.
    func begin() { state.withLock { $0 = State(before: $0.present) } }

    /// The row of these bytes; `nil`: unreadable, which is not remembered.
    func row(_ bytes: [UInt8], decode: ([UInt8]) -> Row?) -> Row? {
        guard bytes.count <= RowMemory.longestRow else { return decode(bytes) }
        if let known = state.withLock({ $0.before[bytes] }) {
            remember(bytes, known)
            return known
        }
        guard let row = decode(bytes) else { return nil }
        remember(bytes, row)
        return row
    }

    private func remember(_ bytes: [UInt8], _ row: Row) {
        state.withLock { state in
            if state.present.count < RowMemory.mostRows { state.present[bytes] = row }
        }
    }
}

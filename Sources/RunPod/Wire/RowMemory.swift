import Synchronization

/// The rows of the latest two reads of a list, by their bytes: a row that did not change is not decoded again. What a row means depends
/// on its bytes alone.
final class RowMemory<Row: Sendable>: Sendable {
    private struct State: Sendable {
        var before: [Bytes: Row] = [:]
        var present: [Bytes: Row] = [:]
    }

    /// Hashed as a whole: an array hashes byte by byte, which takes ten times as long.
    private struct Bytes: Hashable, Sendable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
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
        let key = Bytes(bytes: bytes)
        if let known = state.withLock({ $0.before[key] }) {
            remember(key, known)
            return known
        }
        guard let row = decode(bytes) else { return nil }
        remember(key, row)
        return row
    }

    private func remember(_ key: Bytes, _ row: Row) {
        state.withLock { state in
            if state.present.count < RowMemory.mostRows { state.present[key] = row }
        }
    }
}

import Fleet
import FoundationEssentials

/// Lists in pages, newest first: `limit` from 1 to 1000, and a cursor that is opaque and belongs to the list it came from.
extension Router {
    struct Row<Value> {
        var id: String
        var madeAt: Timestamp
        var value: Value
    }

    private static let mostRows = 1000
    private static let separator: Character = "\u{1F}"

    func page<Value>(
        _ rows: [Row<Value>], as name: String, _ state: State, _ json: (Value) -> JSON
    ) throws -> Reply {
        let limit = try whole("limit", 1...Router.mostRows) ?? Router.mostRows
        let sorted = rows.enumerated().sorted { a, b in
            a.element.madeAt == b.element.madeAt ? a.offset < b.offset : a.element.madeAt > b.element.madeAt
        }.map(\.element)
        let first = try request.query["cursor"].map { try position(after: $0, in: sorted, name) } ?? 0
        var size = limit
        for case .shortPages(let most) in state.activeFaults(for: nil) { size = min(size, max(1, most)) }
        let shown = sorted[first...].prefix(size)
        let hasNext = first + shown.count < sorted.count
        let cursor: JSON = hasNext ? shown.last.map { .string(Router.cursor($0, name)) } ?? .null : .null
        return Reply(
            200,
            .fields([
                name: .array(shown.map { json($0.value) }),
                "pagination": .fields(["nextCursor": cursor, "hasNextPage": .bool(hasNext)]),
            ]))
    }

    private static func cursor<Value>(_ row: Row<Value>, _ name: String) -> String {
        let parts = [name, String(row.madeAt.microsecondsSinceEpoch), row.id].joined(separator: String(separator))
        return Data(parts.utf8).base64EncodedString()
    }

    /// Rows may have appeared or disappeared since the cursor was issued.
    private func position<Value>(after cursor: String, in rows: [Row<Value>], _ name: String) throws -> Int {
        let parts = Data(base64Encoded: cursor).map { String(decoding: $0, as: UTF8.self).split(separator: Router.separator) } ?? []
        guard parts.count == 3, parts[0] == name, let madeAt = Int64(parts[1]) else {
            throw Problem.invalid(["query.cursor: is not a cursor of this list"])
        }
        if let index = rows.firstIndex(where: { $0.id == parts[2] }) { return index + 1 }
        return rows.firstIndex { $0.madeAt.microsecondsSinceEpoch < madeAt } ?? rows.count
    }
}

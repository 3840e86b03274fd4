/// Where a list continues after one page.
enum NextPage: Hashable, Sendable {
    /// This was the last page.
    case none
    /// - Parameter isCertain: false if the page says that there is no next page, but names a cursor. It is followed, and may lead nowhere.
    case at(cursor: String, isCertain: Bool)
    /// There is or may be a next page, but no readable way to it.
    case unreadable(String)
}

/// `{"nextCursor": …, "hasNextPage": …}` beside a list's rows. Both members are documented; either may be missing.
struct PaginationBody: Decodable, Sendable {
    var cursor: Field<String>
    var hasNext: Field<Bool>

    private enum Key: CodingKey { case nextCursor, hasNextPage }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        hasNext = fields.field(.hasNextPage)
        cursor = fields.field(.nextCursor)
        if case .unreadable = cursor, case .value(let number) = fields.field(.nextCursor, as: Int.self) { cursor = .value(String(number)) }
    }

    var next: NextPage {
        if case .value(let text) = cursor, !text.isEmpty {
            guard text.utf8.count <= 4096 else { return .unreadable("a cursor of \(text.utf8.count) bytes") }
            if case .value(false) = hasNext { return .at(cursor: text, isCertain: false) }
            return .at(cursor: text, isCertain: true)
        }
        switch hasNext {
        case .value(false): return .none
        case .value(true): return .unreadable("a next page but no cursor for it")
        case .unreadable: return .unreadable("a hasNextPage that is neither true nor false")
        case .absent, .null:
            if case .unreadable = cursor { return .unreadable("a cursor that is not a text") }
            return .none
        }
    }
}

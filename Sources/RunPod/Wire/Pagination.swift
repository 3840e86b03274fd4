/// Where a list goes on after one page.
enum NextPage: Hashable, Sendable {
    /// That was all.
    case none
    /// - Parameter isCertain: false where the page says that there is none, and names a cursor all the same: it is followed, and may
    ///   lead nowhere.
    case at(cursor: String, isCertain: Bool)
    /// There is one, or may be, and how to get it cannot be read.
    case unreadable(String)
}

/// `{"nextCursor": …, "hasNextPage": …}` beside a list's rows. Both members are promised; either may be missing.
struct PaginationBody: Decodable, Sendable {
    var cursor: Told<String>
    var hasNext: Told<Bool>

    private enum Key: CodingKey { case nextCursor, hasNextPage }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        hasNext = fields.told(.hasNextPage)
        cursor = fields.told(.nextCursor)
        if case .unreadable = cursor, case .value(let number) = fields.told(.nextCursor, as: Int.self) { cursor = .value(String(number)) }
    }

    var next: NextPage {
        if case .value(let text) = cursor, !text.isEmpty {
            guard text.utf8.count <= 4096 else { return .unreadable("a cursor of \(text.utf8.count) bytes") }
            if case .value(false) = hasNext { return .at(cursor: text, isCertain: false) }
            return .at(cursor: text, isCertain: true)
        }
        switch hasNext {
        case .value(false): return .none
        case .value(true): return .unreadable("a next page, and no cursor that leads to it")
        case .unreadable: return .unreadable("hasNextPage is neither true nor false")
        case .absent, .null:
            if case .unreadable = cursor { return .unreadable("a cursor that is no text") }
            return .none
        }
    }
}

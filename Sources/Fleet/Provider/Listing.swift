/// What one list of the provider showed: the rows that could be read, and what is known of the rest.
///
/// A row counts as soon as it was seen. That a row is missing means something only in a list that `isComplete`.
public struct Listing<Row: Hashable & Sendable>: Hashable, Sendable {
    public var rows: [Row]
    /// Rows of which nothing can be used: without a usable id, or no object at all. A server may be behind each.
    public var unreadableRows: Int
    /// Why the list could not be read to its end; `nil`: it was.
    public var problem: ProviderError?

    public init(_ rows: [Row] = [], unreadableRows: Int = 0, problem: ProviderError? = nil) {
        self.rows = rows
        self.unreadableRows = unreadableRows
        self.problem = problem
    }

    /// It was read to its end. Some of its rows may be unreadable all the same.
    public var isComplete: Bool { problem == nil }
}

/// The servers of one kind, as one list showed them. No id appears twice.
public typealias ServerListing = Listing<ObservedServer>

extension Listing where Row == ObservedServer {
    public var servers: [ObservedServer] { rows }
}

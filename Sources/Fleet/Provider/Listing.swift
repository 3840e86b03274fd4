/// What one list of the provider shows: its readable rows, and what is known about the rest.
///
/// A row counts as soon as it is read. A missing row means something only if the list `isComplete`.
public struct Listing<Row: Hashable & Sendable>: Hashable, Sendable {
    public var rows: [Row]
    /// How many rows were unusable: without a usable id, or not an object. A server may be behind each.
    public var unreadableRows: Int
    /// Why the list was not read to its end; `nil`: it was.
    public var problem: ProviderError?

    public init(_ rows: [Row] = [], unreadableRows: Int = 0, problem: ProviderError? = nil) {
        self.rows = rows
        self.unreadableRows = unreadableRows
        self.problem = problem
    }

    /// The list was read to its end. Some of its rows may still be unreadable.
    public var isComplete: Bool { problem == nil }
}

/// The servers of one kind. No id appears twice.
public typealias ServerListing = Listing<ObservedServer>

extension Listing where Row == ObservedServer {
    public var servers: [ObservedServer] { rows }
}

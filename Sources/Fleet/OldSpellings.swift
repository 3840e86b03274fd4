// Earlier spellings, for code that is merged later.

extension ServerProvider {
    public func look(at id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer { try await read(id, kind) }
    public func check(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer { try await readMissing(id, kind) }
}

extension ServerRecord {
    public var keptToldFor: Timestamp? {
        get { keptReportedFor }
        set { keptReportedFor = newValue }
    }
}

// Earlier spellings, for code that is merged later.

extension ServerProvider {
    package func look(at id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer { try await read(id, kind) }
    package func check(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer { try await readMissing(id, kind) }
}

extension ServerRecord {
    package var keptToldFor: Timestamp? {
        get { keptReportedFor }
        set { keptReportedFor = newValue }
    }
}

import Fleet

/// Notices when the signals of one server change, and keeps the changes until they are on disk.
struct SignalRecorder: Sendable {
    /// Changes kept while the database cannot be written.
    static let limit = 256

    private var states = SignalStates.none
    private var idleSince: Timestamp?
    /// Oldest first.
    private(set) var changes: [SignalChange] = []

    mutating func record(_ states: SignalStates, idleSince: Timestamp?, of server: ServerID, at now: Timestamp) {
        guard states != self.states || idleSince != self.idleSince else { return }
        (self.states, self.idleSince) = (states, idleSince)
        changes.append(SignalChange(server: server, at: now, states: states, idleSince: idleSince))
        limitChanges()
    }

    mutating func takeChanges() -> [SignalChange] {
        defer { changes = [] }
        return changes
    }

    /// Changes that could not be written.
    mutating func putBack(_ unwritten: [SignalChange]) {
        changes.insert(contentsOf: unwritten, at: 0)
        limitChanges()
    }

    /// What is left out becomes a gap: it was not recorded, and the state before it must not fill it.
    private mutating func limitChanges() {
        let excess = changes.count - SignalRecorder.limit
        guard excess > 0 else { return }
        (changes[0].states, changes[0].idleSince) = (.none, nil)
        changes.removeSubrange(1...excess)
    }
}

public import Fleet
import Logging
import Store
import Synchronization

/// The open alerts. An alert is opened once, however often its cause is detected.
public final class AlertManager: Sendable {
    private struct Key: Hashable {
        var server: ServerID?
        /// Of an earlier version too: an alert that no longer exists is resolved with its server.
        var name: String
    }

    private let store: FleetStore
    private let journal: Journal
    private let logger: Logger
    private let open = Mutex<[Key: Alert]>([:])

    init(store: FleetStore, journal: Journal, logger: Logger) {
        self.store = store
        self.journal = journal
        self.logger = logger
    }

    /// Restores the alerts that were open when the previous process ended.
    func recover() async throws(StoreError) {
        let alerts = try await store.alerts.list(openOnly: true, server: nil, limit: 100_000)
        open.withLock { open in for alert in alerts { open[Key(server: alert.server, name: alert.name)] = alert } }
    }

    func isOpen(_ name: AlertName, of server: ServerID?) -> Bool { open.withLock { $0[Key(server: server, name: name.rawValue)] != nil } }

    func raise(_ name: AlertName, of server: ServerID?, _ severity: Event.Severity, _ detail: String, at now: Timestamp) async {
        let key = Key(server: server, name: name.rawValue)
        guard open.withLock({ $0[key] == nil }) else { return }
        let alert = Alert(server: server, name: name.rawValue, severity: severity, detail: detail, openedAt: now)
        let event = Event(at: now, kind: .alertOpened, severity: severity, server: server, summary: detail)
        do {
            try await journal.record { writer throws(StoreError) in
                let written = try await writer.open(alert, events: [event])
                open.withLock { $0[key] = written }
            }
        } catch {
            logger.error("an alert could not be saved; the next pass retries: \(error)")
        }
    }

    func resolve(_ name: AlertName, of server: ServerID?, _ detail: String, at now: Timestamp) async {
        await resolve(Key(server: server, name: name.rawValue), detail, at: now)
    }

    private func resolve(_ key: Key, _ detail: String, at now: Timestamp) async {
        guard let alert = open.withLock({ $0[key] }) else { return }
        do {
            let event = Event(at: now, kind: .alertResolved, server: key.server, summary: detail)
            try await journal.record { writer throws(StoreError) in
                try await writer.resolve(alert.id, at: now, events: [event])
                open.withLock { $0[key] = nil }
            }
        } catch {
            logger.error("the end of an alert could not be saved; the next pass retries: \(error)")
        }
    }

    /// Resolves every alert of a server that is gone or off.
    func resolveAll(of server: ServerID, _ detail: String, at now: Timestamp) async {
        let keys = open.withLock { open in open.keys.filter { $0.server == server }.sorted { $0.name < $1.name } }
        for key in keys { await resolve(key, detail, at: now) }
    }

    // MARK: Queries

    public func list(openOnly: Bool, server: ServerID?, limit: Int) async throws(ControlPlaneError) -> [Alert] {
        do { return try await store.alerts.list(openOnly: openOnly, server: server, limit: limit) } catch { throw .storage("\(error)") }
    }

    /// `nil`: there is no alert with this number.
    public func acknowledge(_ id: Int64, by actor: Actor, at now: Timestamp) async throws(ControlPlaneError) -> Alert? {
        let event = Event(at: now, kind: .alertAcknowledged, actor: actor, summary: "\(actor.displayName) acknowledged alert \(id).")
        do {
            return try await journal.record { writer throws(StoreError) in
                let alert = try await writer.acknowledge(id, by: actor, at: now, events: [event])
                if let alert, alert.resolvedAt == nil {
                    open.withLock { $0[Key(server: alert.server, name: alert.name)] = alert }
                }
                return alert
            }
        } catch {
            throw .storage("\(error)")
        }
    }
}

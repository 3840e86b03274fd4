import Fleet
import Policy

/// The notices that the previous process gave. After a restart none is repeated, and each is still withdrawn when it no longer holds.
struct PreviousNotices {
    /// The kinds of events that are reported once, and those that end them.
    static let kinds: [Event.Kind] = [
        .telemetryUnknown, .telemetryBack, .serverFailed, .stillBilling, .providerUnreachable, .providerBack,
    ]

    private var newest: [ServerID?: [Event.Kind: Event]] = [:]
    /// The lists that were last reported as unreadable.
    private(set) var unreadableLists: Set<ServerKind> = []

    /// - Parameter events: the newest of each kind, for each server and list.
    init(_ events: [Event]) {
        var lists: [ServerKind: Event] = [:]
        for event in events {
            if case .list(let kind) = event.about {
                if event.sequence > lists[kind]?.sequence ?? 0 { lists[kind] = event }
            } else if event.sequence > newest[event.server]?[event.kind]?.sequence ?? 0 {
                newest[event.server, default: [:]][event.kind] = event
            }
        }
        unreadableLists = Set(lists.filter { $0.value.kind == .providerUnreachable }.keys)
    }

    /// About one server, by kind.
    subscript(server: ServerID) -> [Event.Kind: Event] { newest[server] ?? [:] }
}

extension TrackedServer {
    /// Restores the notices that the previous process gave about it.
    ///
    /// - Precondition: its record, history and stop are restored.
    mutating func restore(_ previous: [Event.Kind: Event]) {
        // The same idle time for people, even though its clock starts over: until it becomes busy.
        let since = activity.history.notBefore
        if let reported = keptReportedFor, reported == record.idleSince { keptReportedFor = since }  // guard: F79_whyAServer
        if let unknown = previous[.telemetryUnknown] {
            notices.isUnknownReported = unknown.sequence > previous[.telemetryBack]?.sequence ?? 0
        }
        if let failed = previous[.serverFailed] { notices.isFailureReported = failed.at >= record.startedAt ?? .distantPast }
        if let billing = previous[.stillBilling], let intent, intent.isOpen, billing.at >= intent.decidedAt {
            stop?.stillBillingReportedAt = billing.at
        }
    }
}

import Fleet
import Policy

/// What the process before this one told people. A restart neither repeats it nor forgets to say when it is over.
struct ToldBefore {
    /// What is said once, and what ends it.
    static let kinds: [Event.Kind] = [
        .telemetryUnknown, .telemetryBack, .serverFailed, .stillBilling, .providerUnreachable, .providerBack,
    ]

    private var newest: [ServerID?: [Event.Kind: Event]] = [:]
    /// The lists of which people were told that they cannot be read, and not yet that they can.
    private(set) var unreadableLists: Set<ServerKind> = []

    /// - Parameter events: the newest of each kind, for each server and thing it is about.
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

    subscript(server: ServerID) -> [Event.Kind: Event] { newest[server] ?? [:] }
}

extension TrackedServer {
    /// The idle time for which people were told why the server stays on.
    var keptReportedFor: Timestamp? {
        get { record.keptToldFor }
        set {
            guard newValue != record.keptToldFor else { return }
            (record.keptToldFor, isRecordDirty) = (newValue, true)
        }
    }

    /// Takes over what people were told of it. To be called with its record, its history and its stop as they go on.
    mutating func resume(told: [Event.Kind: Event]) {
        // The same idle time for people, even where its clock begins anew: until work is seen.
        if let told = keptReportedFor, told == record.idleSince { keptReportedFor = history.notBefore }  // guard: F79_whyAServer
        if let unknown = told[.telemetryUnknown] { isUnknownReported = unknown.sequence > told[.telemetryBack]?.sequence ?? 0 }
        if let failed = told[.serverFailed] { isFailureReported = failed.at >= record.startedAt ?? .distantPast }
        if let billing = told[.stillBilling], let intent, intent.isOpen, billing.at >= intent.decidedAt {
            stillBillingReportedAt = billing.at
        }
    }
}

package import Fleet

package struct EventDocument: Codable, Hashable, Sendable {
    package var sequence: Int64
    package var at: Timestamp
    package var kind, severity: String
    package var serverID: String?
    package var actor, summary: String
    /// The alert that it is about, to acknowledge it.
    package var alertID: Int64?
    /// The webhook whose notification failed.
    package var webhook: String?
    /// Of a warning: `maximum_runtime`; `nil`: the server is idle.
    package var cause: String?
    /// The budget that it is about.
    package var budget: String?

    package init(_ event: Event) {
        (sequence, at, kind, severity) = (event.sequence, event.at, event.kind.rawValue, event.severity.rawValue)
        (serverID, actor, summary) = (event.server?.text, event.actor.description, event.summary)
        switch event.about {
        case .alert(let id, _): alertID = id
        case .webhook(let name): webhook = name
        case .maximumRuntime, .adminRuntimeLimit: cause = "maximum_runtime"
        case .budget(let name, _): budget = name
        case .list, nil: break
        }
    }

    enum CodingKeys: String, CodingKey {
        case sequence, at, kind, severity, actor, summary, webhook, cause, budget
        case serverID = "server_id"
        case alertID = "alert_id"
    }
}

package struct EventList: Codable, Hashable, Sendable {
    package var events: [EventDocument]
    package init(events: [EventDocument]) { self.events = events }
}

/// `GET /api/v1/servers/{id}/explain`
package struct ExplainDocument: Codable, Hashable, Sendable {
    package struct SignalDocument: Codable, Hashable, Sendable {
        package var signal, reading, detail: String
        /// Who measured it: `provider` or `agent`; left out for what users report.
        package var source: String?
        package var observedAt: Timestamp
        package var lastBusyAt: Timestamp?
        package var lastBusyDetail: String?
        package var unknownSince: Timestamp?

        package init(
            signal: String, reading: String, detail: String, source: String?, observedAt: Timestamp, lastBusyAt: Timestamp?,
            lastBusyDetail: String?, unknownSince: Timestamp?
        ) {
            (self.signal, self.reading, self.detail, self.source, self.observedAt) = (signal, reading, detail, source, observedAt)
            (self.lastBusyAt, self.lastBusyDetail, self.unknownSince) = (lastBusyAt, lastBusyDetail, unknownSince)
        }

        enum CodingKeys: String, CodingKey {
            case signal, reading, detail, source
            case observedAt = "observed_at"
            case lastBusyAt = "last_busy_at"
            case lastBusyDetail = "last_busy_detail"
            case unknownSince = "unknown_since"
        }
    }

    package var serverID, name: String
    package var state: ServerState
    package var at: Timestamp
    package var headline: String
    /// `keep`, `warn` or `stop`.
    package var verdict: String
    package var reasons: [String]
    /// The same reasons as data.
    package var reasonDetails: [ReasonDocument]
    package var idleSince, deadline: Timestamp?
    package var signals: [SignalDocument]
    package var events: [EventDocument]
    /// As the pod's agent reports it; left out where none reports.
    package var agentVersion: String?
    /// Why the control plane can stop nothing at the moment, as in `/readyz`; left out where it can.
    package var impediment: String?

    package init(
        serverID: String, name: String, state: ServerState, at: Timestamp, headline: String, verdict: String,
        reasons: [String], reasonDetails: [ReasonDocument], idleSince: Timestamp?, deadline: Timestamp?, signals: [SignalDocument],
        events: [EventDocument], agentVersion: String? = nil, impediment: String? = nil
    ) {
        (self.agentVersion, self.impediment) = (agentVersion, impediment)
        (self.serverID, self.name, self.state, self.at) = (serverID, name, state, at)
        (self.headline, self.verdict, self.reasons, self.reasonDetails) = (headline, verdict, reasons, reasonDetails)
        (self.idleSince, self.deadline, self.signals, self.events) = (idleSince, deadline, signals, events)
    }

    enum CodingKeys: String, CodingKey {
        case name, state, at, headline, verdict, reasons, deadline, signals, events, impediment
        case serverID = "server_id"
        case reasonDetails = "reason_details"
        case idleSince = "idle_since"
        case agentVersion = "agent_version"
    }
}

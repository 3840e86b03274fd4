package import Fleet

/// What a stop would do.
package struct StopPreviewDocument: Codable, Hashable, Sendable {
    package struct Effect: Codable, Hashable, Sendable {
        /// A stable name, such as `erases_container_disk`.
        package var code: String
        /// `loss`: work or data is lost; `warning`; `info`.
        package var level: String
        package var text: String

        package init(code: String, level: String, text: String) { (self.code, self.level, self.text) = (code, level, text) }
    }

    /// The worst first; empty: the server is stopped already.
    package var effects: [Effect]
    /// Without `force` the stop is refused.
    package var needsForce: Bool
    /// Why the stop would fail even with `force`; absent: nothing is known against it.
    package var refusal: String?

    package init(effects: [Effect], needsForce: Bool, refusal: String?) {
        (self.effects, self.needsForce, self.refusal) = (effects, needsForce, refusal)
    }

    enum CodingKeys: String, CodingKey {
        case effects, refusal
        case needsForce = "needs_force"
    }
}

/// `POST /api/v1/servers/control`: the same with several servers.
package struct ManyControlRequest: Codable, Hashable, Sendable {
    package enum Action: String, Hashable, Sendable, CaseIterable, StrictStringEnum { case start, stop, protect, unprotect }

    package var action: Action
    package var serverIDs: [String]
    /// With `stop`.
    package var force: Bool?
    /// With `stop`: nothing is done, and the response says what a stop would do.
    package var dryRun: Bool?
    /// With `protect`; absent: until it is removed.
    package var until: Timestamp?
    /// With `protect`, instead of `until`: from now on the daemon's clock.
    package var forSeconds: Int64?
    /// With `protect`.
    package var reason: String?

    package init(
        action: Action, serverIDs: [String], force: Bool? = nil, dryRun: Bool? = nil, until: Timestamp? = nil,
        forSeconds: Int64? = nil, reason: String? = nil
    ) {
        (self.action, self.serverIDs, self.force) = (action, serverIDs, force)
        (self.dryRun, self.until, self.forSeconds, self.reason) = (dryRun, until, forSeconds, reason)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case action, force, until, reason
        case serverIDs = "server_ids"
        case dryRun = "dry_run"
        case forSeconds = "for_seconds"
    }
}

/// What became of each server, in the order of the request.
package struct ManyControlResponse: Codable, Hashable, Sendable {
    package struct Entry: Codable, Hashable, Sendable {
        package var serverID: String
        /// Of an action that was done or requested.
        package var result: ControlResponse?
        /// Why nothing was done.
        package var problem: ProblemDocument?

        package init(serverID: String, result: ControlResponse?, problem: ProblemDocument?) {
            (self.serverID, self.result, self.problem) = (serverID, result, problem)
        }

        enum CodingKeys: String, CodingKey {
            case result, problem
            case serverID = "server_id"
        }
    }

    package var results: [Entry]
    package init(results: [Entry]) { self.results = results }
}

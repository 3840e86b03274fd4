public import Fleet
package import Policy
import Store

/// The calls of an application that contains the control plane.
extension ControlPlaneOrchestrator {
    // MARK: Servers

    /// Every server that exists, sorted by id.
    public func list(at now: Timestamp) -> [ServerView] {
        let rules = autoShutdown.defaults
        return fleet.present().map { $0.view(rules, at: now) }.sorted { $0.id < $1.id }
    }

    /// One server, gone or not; `nil`: there was none with this id.
    public func server(_ id: ServerID, at now: Timestamp) -> ServerView? { fleet[id]?.view(autoShutdown.defaults, at: now) }

    /// Rents a server, which is managed from then on.
    ///
    /// - Parameters:
    ///   - type: `.serverless` for an endpoint, `.timed` for a pod.
    ///   - config: what to rent, and its limits.
    ///   - autoStart: false: the server is stopped again, or created without workers.
    ///   - tags: at most 32, of 1 to 64 characters each.
    ///   - name: 1 to 60 characters, to which a unique mark is added; `nil`: the type and the GPU.
    ///   - idempotencyKey: a call with the same key and the same values returns the server of the first call.
    ///   - actor: recorded in the events.
    ///   - owner: the person it belongs to; webhooks can be limited to an owner's servers. `nil` for nobody.
    ///   - asAdmin: only an admin can then change an idle timeout or maximum runtime that `config` sets.
    /// - Returns: the server as soon as the provider has created it, running or not.
    /// - Throws: `invalid` with every wrong field; `pending` when the provider did not answer: the server is adopted when it appears, and
    ///   must not be deployed again; `provider` when it was refused.
    public func deployServer(
        type: ServerKind, config: ServerConfig, autoStart: Bool = true, tags: [String] = [], name: String? = nil,
        idempotencyKey: String? = nil, actor: Actor = .controlPlane, owner: String? = nil, asAdmin: Bool = true
    ) async throws(ControlPlaneError) -> DeployReceipt {
        try await servers.deploy(
            type: type, config: config, autoStart: autoStart, tags: tags, name: name, idempotencyKey: idempotencyKey, actor: actor,
            owner: owner, asAdmin: asAdmin)
    }

    /// Makes sure that a server runs: starts it if needed, and waits until the provider confirms it, three minutes at most. Counts as
    /// activity of that server.
    ///
    /// - Parameters:
    ///   - type: picks the one managed server of this type.
    ///   - id: which one, if there are several of the type.
    ///   - actor: recorded in the events.
    /// - Throws: `unknownServer` or `ambiguous` when there is none, or more than one; `conflict` when it does not run in time.
    public func ensureServerRunning(
        type: ServerKind, id: ServerID? = nil, actor: Actor = .controlPlane
    ) async throws(ControlPlaneError) -> ServerView {
        let fitting = list(at: time.now()).filter { $0.kind == type && $0.ownership.mayAct && (id == nil || $0.id == id) }
        guard let server = fitting.first else { throw .unknownServer(id?.text ?? type.rawValue) }
        guard fitting.count == 1 else { throw .ambiguous(type.rawValue, candidates: fitting.map(\.id)) }
        if server.state != .running {
            let receipt = try await servers.perform(.start, on: server.id, force: false, wait: true, actor: actor)
            guard receipt.isComplete else { throw .conflict("\(server.name) is starting, but does not run after 3 min. Try again later.") }
        }
        return try await servers.recordActivity(on: server.id, lease: nil, actor: actor)
    }

    // MARK: Measurements

    /// Records what a model did for one request. Counts as activity of that server.
    ///
    /// - Parameters:
    ///   - server: the one that answered.
    ///   - loadTime: if the model was loaded for this request.
    ///   - inferenceTime: from the input to the output of the model, without waiting.
    ///   - cacheHit: whether a cache had the answer.
    ///   - batchSize: requests that were answered together.
    public func recordModelPerformance(
        of server: ServerID, loadTime: Duration? = nil, inferenceTime: Duration? = nil, cacheHit: Bool? = nil, batchSize: Int? = nil
    ) {
        metrics.record(
            ModelRecord(
                loadTimeMilliseconds: loadTime?.inMilliseconds, inferenceTimeMilliseconds: inferenceTime?.inMilliseconds,
                batchSize: batchSize.map(Double.init), isCacheHit: cacheHit), of: server)
    }

    /// Applies what the agent in a pod measured. Returns what the agent needs to know while the control plane does not answer.
    package func report(_ report: AgentReport, of id: ServerID) async throws(ControlPlaneError) -> AgentInstructions {
        try await agents.apply(report, of: id, at: time.now())
    }

    // MARK: What happened, and why

    /// Why a server still runs or was stopped: every signal, every reason, the next deadline, and its latest events.
    package func explain(_ id: ServerID, at now: Timestamp) async throws(ControlPlaneError) -> Explanation {
        guard let server = fleet[id] else { throw .unknownServer(id.text) }
        let events = try await events(
            after: nil, before: nil, server: id, kinds: [], limit: 10, newestFirst: true)
        return Explanation(
            server: id, name: server.record.name, state: server.state, at: now,
            verdict: server.verdict(autoShutdown.defaults, at: now), signals: server.activity.history.signals(at: now),
            stop: server.intent, events: events, agentVersion: server.agent?.report.version, context: server.textContext(at: now))
    }

    /// What the signals of a server said in `from ..< to`; changes of the last seven days are kept.
    ///
    /// - Throws: `invalid` when there are too many changes for one response, `storage` when they cannot be read.
    package func signals(of id: ServerID, from: Timestamp, to: Timestamp) async throws(ControlPlaneError) -> SignalTimeline {
        let changes: [SignalChange]
        let limit = 50_000
        do { changes = try await store.series.signalChanges(of: id, from: from, to: to, limit: limit) } catch {
            throw .storage("the signals cannot be read: \(error)")
        }
        guard changes.count < limit else { throw .invalid(["from": "the signals changed too often in this span; ask for a shorter one"]) }
        return SignalTimeline(changes, from: from, to: to)
    }

    /// Reads the event log.
    ///
    /// - Parameters:
    ///   - after: only events with a higher number; `nil` for all.
    ///   - before: only events with a lower number; `nil` for all.
    ///   - server: only those of this server; `nil` for all.
    ///   - kinds: only these kinds; empty for all.
    ///   - limit: 1 to 1000.
    ///   - newestFirst: false: oldest first.
    public func events(
        after: Int64?, before: Int64?, server: ServerID?, kinds: [Event.Kind], limit: Int, newestFirst: Bool
    ) async throws(ControlPlaneError) -> [Event] {
        do {
            return try await store.events(
                after: after, before: before, server: server, kinds: kinds, limit: limit, newestFirst: newestFirst)
        } catch {
            throw .storage("the events cannot be read: \(error)")
        }
    }

    // MARK: Readiness

    /// What a person should know although the control plane is ready; `nil`: nothing.
    public var notice: String? { readiness.notice }

    /// Why the control plane cannot work now; `nil`: it can.
    public func impediment(at now: Timestamp) -> String? { readiness.impediment(at: now) }
}

extension Duration {
    fileprivate var inMilliseconds: Double { Double(wholeMicroseconds) / 1000 }
}

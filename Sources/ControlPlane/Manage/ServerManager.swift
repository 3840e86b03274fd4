public import Fleet
import Logging
import Policy
import Store

/// What users do with servers: deploy, start, stop, restart, scale, update, delete, adopt, protect.
///
/// Actions on one server run one at a time, in the order of their calls. Every call throws a `ControlPlaneError` that says what happened and
/// what to do; nothing was changed unless the error says otherwise.
///
/// Calls of a program are those of an admin. For those of a person, `actor` is recorded in the events, and `asAdmin` says whether their
/// token has the scope admin.
public final class ServerManager: Sendable {
    let editor: ServerEditor
    private let lock: ServerLock
    private let starting: StartActions
    private let stopping: StopActions
    private let scaling: ScaleAction
    private let updating: UpdateAction
    private let deleting: DeleteAction
    private let ownership: OwnershipActions
    private let holds: HoldActions
    private let deployer: Deployer

    init(
        provider: any ServerProvider, observer: FleetObserver, driver: StopDriver, deployer: Deployer, editor: ServerEditor,
        budgets: BudgetManager, lock: ServerLock,
        settings: ControlPlaneSettings, logger: Logger
    ) {
        let access = ProviderAccess(
            provider: provider, observer: observer, scheduler: editor.scheduler, driver: driver, fleet: editor.fleet, time: editor.time,
            logger: logger)
        self.editor = editor
        self.lock = lock
        self.deployer = deployer
        holds = HoldActions(editor: editor)
        stopping = StopActions(editor: editor, access: access, driver: driver)
        starting = StartActions(editor: editor, access: access, stops: stopping, driver: driver, budgets: budgets, settings: settings)
        scaling = ScaleAction(editor: editor, access: access, budgets: budgets)
        updating = UpdateAction(editor: editor, holds: holds)
        deleting = DeleteAction(editor: editor, access: access, stops: stopping, settings: settings)
        ownership = OwnershipActions(editor: editor, driver: driver)
    }

    // MARK: Actions

    /// Rents a server, which is managed from then on.
    ///
    /// - Parameters:
    ///   - autoStart: false: the server is stopped again, or created without workers.
    ///   - tags: at most 32, of 1 to 64 characters each.
    ///   - name: 1 to 60 characters, to which a unique mark is added; `nil`: the type and the GPU.
    ///   - idempotencyKey: a call with the same key and the same values returns the server of the first call.
    ///   - owner: the person it belongs to; `nil` for nobody.
    ///   - asAdmin: only an admin can then change an idle timeout or maximum runtime that `config` sets.
    func deploy(
        type: ServerKind, config: ServerConfig, autoStart: Bool, tags: [String], name: String?, idempotencyKey: String?, actor: Actor,
        owner: String?, asAdmin: Bool
    ) async throws(ControlPlaneError) -> DeployReceipt {
        let began = editor.time.now()
        var requested = config
        if !autoStart, type == .serverless { requested.minInstances = 0 }
        let deployed = try await deployer.deploy(
            Deployer.Request(
                kind: type, config: requested, autoStart: autoStart, tags: tags, name: name, idempotencyKey: idempotencyKey, actor: actor,
                owner: owner, isByAdmin: asAdmin))
        let id = deployed.server
        var message = deployed.isKnown ? "the server that an earlier request with the same idempotency key deployed" : "deployed"
        if config.cpuCores != nil || config.memoryGB != nil {
            message += " (cpu_cores and memory_gb were ignored: a GPU server gets those of its machine)"
        }
        if !autoStart, type == .timed, !deployed.isKnown {  // guard: F30_aRepeated
            // Nothing is on it yet that a stop could erase.
            _ = try await perform(.stop, on: id, force: true, wait: false, actor: actor)
            message += " and stopping, because auto_start is false"
        }
        editor.scheduler.reconsider([id])
        return DeployReceipt(
            deployment: deployed.deployment, server: try editor.view(of: id), took: editor.time.now() - began, message: message)
    }

    /// Performs an action on a managed server.
    ///
    /// - Parameters:
    ///   - action: what to do.
    ///   - id: the server's id, as the provider knows it.
    ///   - force: do it although it erases data, interrupts jobs, or overrides a protection.
    ///   - wait: return when the provider has confirmed the result, at most three minutes later.
    ///   - actor: recorded in the events.
    ///   - asAdmin: whether the caller may change what an admin set.
    /// - Returns: what was done. `isComplete` is false while the provider has not confirmed the result.
    public func perform(
        _ action: ServerAction, on id: ServerID, force: Bool, wait: Bool, actor: Actor, asAdmin: Bool = true
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let began = editor.time.now()
        var receipt = try await run(action, on: id, force: force, wait: wait, actor: actor, asAdmin: asAdmin)
        receipt.server = editor.view(id)
        receipt.took = editor.time.now() - began
        editor.scheduler.reconsider([id])
        return receipt
    }

    private func run(
        _ action: ServerAction, on id: ServerID, force: Bool, wait: Bool, actor: Actor, asAdmin: Bool
    ) async throws(ControlPlaneError) -> ActionReceipt {
        // A stop keeps the lock while its pre-stop hook runs. What speaks against the stop must arrive before its request is sent.
        switch action {
        case .update(let overrides, let tags, let owner):
            let change = UpdateAction.Change(overrides: overrides, tags: tags, owner: owner)
            return try await updating.update(editor.managed(id), change, actor: actor, asAdmin: asAdmin)
        case .start: try await starting.withdrawUnsentStop(of: editor.managed(id), actor: actor)  // guard: F7_aStartOrAnother
        case .stop, .restart, .scale: break
        }
        return try await lock.run(id) { () async throws(ControlPlaneError) -> ActionReceipt in
            let server = try self.editor.managed(id)
            if force, action == .stop || action == .restart { try self.editor.refuseUnlessAdmin(asAdmin, toEndProtectionOf: server) }
            switch action {
            case .start, .restart, .scale: try await self.editor.requireDatabase(for: "nothing was done with \(server.record.name)")
            // A stop writes first what it does.
            case .stop, .update: break
            }
            switch action {
            case .start: return try await self.starting.start(server, wait: wait, actor: actor)
            case .stop: return try await self.stopping.stop(server, force: force, wait: wait, actor: actor)
            case .restart: return try await self.starting.restart(server, force: force, wait: wait, actor: actor)
            case .scale(let min, let max):
                return try await self.scaling.scale(server, min: min, max: max, force: force, wait: wait, actor: actor)
            case .update: preconditionFailure("an update does not take the lock")
            }
        }
    }

    /// Starts a managed server unless, when its turn has come, that is no longer due: then it returns `nil`.
    func startInTurn(
        _ id: ServerID, if isDue: @Sendable (TrackedServer) -> Bool
    ) async throws(ControlPlaneError) -> ActionReceipt? {
        try await lock.run(id) { () async throws(ControlPlaneError) -> ActionReceipt? in
            let server = try self.editor.managed(id)
            guard isDue(server) else { return nil }
            try await self.editor.requireDatabase(for: "\(server.record.name) was not started")
            return try await self.starting.start(server, wait: false, actor: .controlPlane)
        }
    }

    /// Deletes a managed server and everything on its own disks; one that runs is stopped first.
    ///
    /// - Parameters:
    ///   - id: the server.
    ///   - confirmed: the caller repeated the server's id: data may be destroyed.
    ///   - actor: recorded in the events.
    /// - Returns: a receipt that is never complete: the server is gone when the provider no longer shows it.
    public func delete(_ id: ServerID, confirmed: Bool, actor: Actor) async throws(ControlPlaneError) -> ActionReceipt {
        let began = editor.time.now()
        let name = try editor.known(id).record.name
        let warnings = try await lock.run(id) { () async throws(ControlPlaneError) -> [String] in
            try await self.deleting.delete(id, confirmed: confirmed, actor: actor)
        }
        return ActionReceipt(
            server: editor.view(id), took: editor.time.now() - began,
            message: "\(editor.provider) accepted the deletion of \(name); it counts as gone when \(editor.provider) no longer shows it",
            warnings: warnings, isComplete: false)
    }

    // MARK: Ownership

    /// Adopts a server: from now on it is managed, and stops when it is idle.
    ///
    /// - Parameters:
    ///   - id: the server.
    ///   - acceptsDataLoss: it may be stopped although that erases its data.
    ///   - actor: recorded in the events.
    ///   - owner: the person it belongs to; `nil` leaves that as it is.
    public func adopt(
        _ id: ServerID, acceptsDataLoss: Bool, actor: Actor, owner: String? = nil
    ) async throws(ControlPlaneError) -> ServerView {
        try await ownership.adopt(id, acceptsDataLoss: acceptsDataLoss, actor: actor, owner: owner)
    }

    /// Adopts every unmanaged server, but those that something else at the provider manages.
    public func adoptAll(actor: Actor, owner: String? = nil) async throws(ControlPlaneError) -> [ServerView] {
        try await ownership.adoptAll(actor: actor, owner: owner)
    }

    /// Releases a server: from now on it is unmanaged, and nothing is done to it.
    public func release(_ id: ServerID, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        try await ownership.release(id, actor: actor)
    }

    // MARK: Holds

    /// Protects a server: no automatic stop until the protection ends.
    ///
    /// - Parameters:
    ///   - id: the server.
    ///   - until: the end in wall time; `nil`: until it is removed.
    ///   - reason: shown to people who ask why it stays on.
    ///   - actor: recorded in the events.
    ///   - asAdmin: only an admin can then change or end it.
    public func protect(
        _ id: ServerID, until: Timestamp?, reason: String?, actor: Actor, asAdmin: Bool = true
    ) async throws(ControlPlaneError) -> ServerView {
        try await holds.protect(id, until: until, reason: reason, actor: actor, asAdmin: asAdmin)
    }

    /// Ends a protection. Without one, nothing is changed.
    public func unprotect(_ id: ServerID, actor: Actor, asAdmin: Bool = true) async throws(ControlPlaneError) -> ServerView {
        try await holds.unprotect(id, actor: actor, asAdmin: asAdmin)
    }

    /// Records activity: the server is busy now, or for `lease` from now.
    ///
    /// - Parameters:
    ///   - id: the server.
    ///   - lease: 1 s to `Lease.longest`. A lease is never shortened by a later one.
    ///   - actor: recorded in the events.
    /// - Returns: the server, with a warning when its maximum runtime ends before the lease does.
    public func recordActivity(on id: ServerID, lease: Duration?, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        try await holds.recordActivity(on: id, lease: lease, actor: actor)
    }

    /// Postpones the next stop by `span`, which is 1 s to `Postponement.longest`; if none is scheduled, none happens within `span`.
    ///
    /// - Parameters:
    ///   - id: the server.
    ///   - span: from now.
    ///   - actor: recorded in the events.
    ///   - asAdmin: may postpone past a maximum runtime that an admin set.
    public func extend(_ id: ServerID, by span: Duration, actor: Actor, asAdmin: Bool = true) async throws(ControlPlaneError) -> ServerView
    {
        try await holds.extend(id, by: span, actor: actor, asAdmin: asAdmin)
    }

    /// Ends a postponement. Without one, nothing is changed.
    public func endPostponement(of id: ServerID, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        try await holds.endPostponement(of: id, actor: actor)
    }
}

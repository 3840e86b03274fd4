import Fleet
import Policy

/// Deletes servers.
struct DeleteAction: Sendable {
    let editor: ServerEditor
    let access: ProviderAccess
    let stops: StopActions
    let settings: ControlPlaneSettings

    /// - Parameter confirmed: the caller repeated the server's id: its data may be destroyed.
    /// - Returns: warnings about what was destroyed.
    func delete(_ id: ServerID, confirmed: Bool, actor: Actor) async throws(ControlPlaneError) -> [String] {
        try await access.refresh(try editor.managed(id))
        let server = try editor.managed(id)
        let name = server.record.name
        try await editor.requireDatabase(for: "\(name) was not deleted")
        // guard: F25_anEndpoint
        let loss = server.record.kind == .serverless ? await access.pendingWork(of: server) : server.lossOnDelete
        guard confirmed || loss == nil else {  // guard: F25_deleting
            throw .refused("deleting \(name) destroys \(loss ?? ""). Confirm with its id, \(id), to do it.")
        }
        if let hold = server.protection(at: editor.time.now()) {
            throw .refused("\(name) is \(Reason.protected(hold).text(editor.context)). Unprotect it first.")
        }
        try await stopFirst(server, actor: actor)
        try await access.send { provider throws(ProviderError) in
            do throws(ProviderError) { try await provider.delete(id, server.record.kind) } catch .notFound {}
        }
        try await editor.record(
            .serverDeleted, server, actor,
            "\(actor.displayName) requested the deletion of \(name). It counts as gone when \(access.name) no longer shows it.")
        return loss.map { ["this destroys \($0)"] } ?? []
    }

    /// Stops what runs before it is destroyed: a worker in the middle of a job, a pod that writes.
    private func stopFirst(_ server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        let name = server.record.name
        switch server.record.kind {
        case .serverless:
            try await access.send { provider throws(ProviderError) in try await provider.scale(server.id, min: 0, max: 0) }
            // Until it is gone, it shows as stopped.
            _ = await access.wait(for: server, within: .zero) { $0.state == .stopped }
        case .timed:
            guard server.phase == .running else { return }
            if server.observed?.isLocked ?? false { throw .refused("\(name) is locked at \(access.name). Unlock it there first.") }
            // There are pods that the provider deletes and does not stop.
            if server.isStopUnlisted { return }
            try await stops.begin(server, actor: actor)
            guard try await stops.seeThrough(server, within: settings.stopShownWithin) else {
                throw .conflict("\(name) is stopping, but \(access.name) has not confirmed it yet. Delete it again in a minute.")
            }
        }
    }
}

extension TrackedServer {
    /// The data that a delete of this pod destroys, in words; `nil`: none.
    fileprivate var lossOnDelete: String? {
        switch observed?.storage ?? .unknown {
        case .persistent(let gigabytes, let path): "its \(gigabytes) GB disk at \(path) and its container disk"
        case .network: phase == .running ? "its container disk (its network volume is kept)" : nil
        case .none, .unknown: "everything on it"
        }
    }
}

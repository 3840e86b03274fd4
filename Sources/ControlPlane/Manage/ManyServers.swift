package import Fleet

/// What is done with several servers in one call.
package enum ManyAction: Hashable, Sendable {
    case start
    case stop(force: Bool)
    case protect(until: Timestamp?, reason: String?)
    case unprotect
}

extension ServerManager {
    /// Calls that run at a time: each asks the provider, which limits requests.
    private static let width = 8

    /// Does the same with several servers. What is refused for one changes nothing for the others.
    ///
    /// - Returns: the result of each, in the order of `ids`.
    package func perform(
        _ action: ManyAction, on ids: [ServerID], actor: Actor, asAdmin: Bool
    ) async -> [Result<ActionReceipt, ControlPlaneError>] {
        await withTaskGroup(of: (Int, Result<ActionReceipt, ControlPlaneError>).self) { group in
            var results: [Int: Result<ActionReceipt, ControlPlaneError>] = [:]
            for (number, id) in ids.enumerated() {
                if number >= ServerManager.width, let (place, result) = await group.next() { results[place] = result }
                group.addTask { (number, await self.result(of: action, on: id, actor: actor, asAdmin: asAdmin)) }
            }
            for await (place, result) in group { results[place] = result }
            return ids.indices.compactMap { results[$0] }
        }
    }

    private func result(
        of action: ManyAction, on id: ServerID, actor: Actor, asAdmin: Bool
    ) async -> Result<ActionReceipt, ControlPlaneError> {
        do throws(ControlPlaneError) { return .success(try await perform(action, on: id, actor: actor, asAdmin: asAdmin)) } catch {
            return .failure(error)
        }
    }

    private func perform(
        _ action: ManyAction, on id: ServerID, actor: Actor, asAdmin: Bool
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let began = editor.time.now()
        let view: ServerView
        let message: String
        switch action {
        case .start: return try await perform(.start, on: id, force: false, wait: false, actor: actor, asAdmin: asAdmin)
        case .stop(let force): return try await perform(.stop, on: id, force: force, wait: false, actor: actor, asAdmin: asAdmin)
        case .protect(let until, let reason):
            view = try await protect(id, until: until, reason: reason, actor: actor, asAdmin: asAdmin)
            message = "\(view.name) is protected"
        case .unprotect:
            view = try await unprotect(id, actor: actor, asAdmin: asAdmin)
            message = "\(view.name) is not protected"
        }
        return ActionReceipt(server: view, took: editor.time.now() - began, message: message, warnings: view.warnings, isComplete: true)
    }
}

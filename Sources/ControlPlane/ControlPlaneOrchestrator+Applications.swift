public import Fleet

/// What an application asks that has a control plane in it.
extension ControlPlaneOrchestrator {
    /// Makes sure that a server runs, and waits until RunPod shows it, three minutes at most. It counts as work of that server.
    ///
    /// - Parameters:
    ///   - type: its one server in the hands of this control plane; of several none is picked at random.
    ///   - id: which one, where there are several of the type.
    public func ensureServerRunning(
        type: ServerKind, id: ServerID? = nil, actor: Actor = .controlPlane
    ) async throws(ControlPlaneError) -> ServerView {
        let fitting = list(at: metrics.time.now()).filter { $0.kind == type && $0.stewardship.mayAct && (id == nil || $0.id == id) }
        guard let server = fitting.first else { throw .unknownServer(id?.text ?? type.rawValue) }
        guard fitting.count == 1 else { throw .ambiguous(type.rawValue, candidates: fitting.map(\.id)) }
        if server.state != .running {
            let receipt = try await servers.perform(.start, on: server.id, force: false, wait: true, actor: actor)
            guard receipt.isComplete else { throw .conflict("\(server.name) was asked to start; RunPod does not show it running yet") }
        }
        return try await servers.recordActivity(on: server.id, lease: nil, actor: actor)
    }

    /// Records what a model did for one request. Counts as work of that server.
    ///
    /// - Parameters:
    ///   - loadTime: of the model, where it was loaded for this request.
    ///   - batchSize: requests that were answered together.
    public func recordModelPerformance(
        of server: ServerID, loadTime: Duration? = nil, inferenceTime: Duration? = nil, cacheHit: Bool? = nil, batchSize: Int? = nil
    ) {
        metrics.record(
            ModelRecord(
                loadTimeMilliseconds: loadTime?.inMilliseconds, inferenceTimeMilliseconds: inferenceTime?.inMilliseconds,
                batchSize: batchSize.map(Double.init), isCacheHit: cacheHit), of: server)
    }
}

extension Duration {
    fileprivate var inMilliseconds: Double { Double(wholeMicroseconds) / 1000 }
}

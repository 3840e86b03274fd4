import Fleet
import Logging
import Policy

/// Sends users' requests to the provider, and reads single servers outside the regular polls.
struct ProviderAccess: Sendable {
    let provider: any ServerProvider
    let observer: FleetObserver
    let scheduler: AutoShutdownScheduler
    let driver: StopDriver
    let fleet: FleetState
    let time: any TimeSource
    let logger: Logger

    /// How long a caller who waits for completion waits at most.
    static let longestWait = Duration.seconds(180)

    /// The provider's name, for texts.
    var name: ProviderName { provider.name }

    /// Reads a server now, and applies what the provider shows.
    func read(_ server: TrackedServer) async throws(ProviderError) {
        let requestedAt = time.now()
        let seen = try await provider.read(server.id, server.record.kind)
        if await observer.apply(seen, requestedAt: requestedAt, at: time.now()) { scheduler.reconsider([server.id]) }
    }

    /// The same where a missing server is no error: the request that follows fails as well.
    func refresh(_ server: TrackedServer) async throws(ControlPlaneError) {
        do throws(ProviderError) { try await read(server) } catch .notFound {} catch { throw .provider(error, name) }
    }

    /// Sends one request.
    func send(_ request: (any ServerProvider) async throws(ProviderError) -> Void) async throws(ControlPlaneError) {
        do { try await request(provider) } catch { throw .provider(error, name) }
    }

    /// Requests a start or restart, which is complete when the provider shows it.
    func act(_ action: PodAction, on server: TrackedServer) async throws(ControlPlaneError) {
        let now = time.now()
        fleet.update(server.id) { $0.run.request(action, of: $0.provider, at: now) }
        do { try await provider.act(action, on: server.id) } catch {
            // One whose answer was lost may have happened; the next poll shows it.
            if !error.mayHaveBeenApplied { fleet.update(server.id) { $0.run.requestedAction = nil } }
            throw .provider(error, name)
        }
    }

    /// The jobs of an endpoint that wait or run, read now; `nil`: the provider does not say.
    func jobs(of server: TrackedServer) async -> Int? {
        do { return try await provider.load(of: server.id).jobs.map { $0.inQueue + $0.inProgress } } catch {
            logger.warning("the jobs of \(server.id) are unknown: \(error.text(ofReading: name))")
            return nil
        }
    }

    /// Reads the server every 2 s until `isReached`, at least once. Returns whether it was reached.
    func wait(for server: TrackedServer, within limit: Duration, until isReached: (TrackedServer) -> Bool) async -> Bool {
        let deadline = time.now() + limit
        while true {
            if fleet[server.id]?.hasOpenIntent ?? false {
                await driver.step(server.id)
            } else {
                do { try await read(server) } catch {
                    logger.debug("\(server.id) could not be read after a request: \(error.text(ofReading: name))")
                }
            }
            if let now = fleet[server.id], isReached(now) { return true }
            guard time.now() < deadline, !Task.isCancelled else { return false }
            await time.pause(until: time.now() + .seconds(2))
        }
    }
}

extension ActionReceipt {
    /// The server was in the requested state already.
    static func nothingToDo(_ message: String) -> ActionReceipt {
        var receipt = outcome(message, isComplete: true)
        receipt.wasRequested = false
        return receipt
    }

    /// What an action reports before the server and the time it took are added.
    static func outcome(_ message: String, isComplete: Bool, isAccepted: Bool = true, warnings: [String] = []) -> ActionReceipt {
        ActionReceipt(
            server: nil, took: .zero, message: message, warnings: warnings, isComplete: isComplete, isAccepted: isAccepted)
    }
}

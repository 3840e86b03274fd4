import Fleet
import Logging
import Money
import Policy
import Store

/// Deploys and starts need room in every budget that refuses them.
extension BudgetManager {
    /// What a deploy would use; `nil`: no budget refuses anything.
    func request(for deployment: Deployment) async -> ReservationRequest? {
        let config = deployment.config
        let gpu = GPUAllocation(type: config.gpuType, count: config.gpuCount)
        let prices = fleet.read { state in state.prices }
        let rate: HourlyRate? =
            switch deployment.kind {
            case .timed: prices.pod(gpu)
            case .serverless: config.minInstances == 0 ? .zero : prices.worker(gpu).map { $0 * config.minInstances }
            }
        return await request(
            key: deployment.id.text, rate: rate, runtime: config.overrides.maxRuntime, server: nil, owner: deployment.owner,
            tags: deployment.tags, at: deployment.requestedAt)
    }

    /// Reserves what the start of a server would use.
    ///
    /// - Parameter count: workers of an endpoint that are added; `nil`: those that a start restores.
    func reserveStart(of server: TrackedServer, workers count: Int? = nil) async throws(ControlPlaneError) {
        let (now, record) = (time.now(), server.record)
        let prices = fleet.read { state in state.prices }
        let workers = count ?? record.rememberedWorkers?.min ?? server.observed?.workers?.min ?? 0
        let rate: HourlyRate? =
            switch record.kind {
            case .timed: record.runningRate ?? prices.pod(server.observed?.gpu)
            case .serverless: workers == 0 ? .zero : prices.worker(server.observed?.gpu).map { $0 * workers }
            }
        guard
            let request = await request(
                key: record.id.text, rate: rate, runtime: record.overrides.maxRuntime, server: record.id, owner: record.owner,
                tags: record.tags, at: now)
        else { return }
        do { try await store.budgets.reserve(request, at: now) } catch .overBudget(let name) {
            throw refusal(name, "\(record.name) was not started", isPriceKnown: rate != nil)
        } catch {
            throw .storage("\(record.name) was not started: \(error)")
        }
    }

    private func request(
        key: String, rate: HourlyRate?, runtime: Duration?, server: ServerID?, owner: String?, tags: [String], at now: Timestamp
    ) async -> ReservationRequest? {
        guard nextDeadline != nil else { return nil }
        // The spend of this moment, not of the latest review.
        await review(at: now)
        let rooms = rooms()
        guard !rooms.isEmpty else { return nil }
        let reservation = Reservation(key: key, rate: rate ?? .zero, runtime: runtime, at: now)
        return ReservationRequest(
            StoredReservation(reservation: reservation, server: server, owner: owner, tags: tags), in: rooms, isPriceKnown: rate != nil)
    }

    /// Why a deploy or start is refused.
    ///
    /// - Parameter isPriceKnown: false: no budget can say whether it has room.
    func refusal(_ name: String, _ what: String, isPriceKnown: Bool = true) -> ControlPlaneError {
        guard isPriceKnown else {
            return .budgetReached(
                "\(what): its price is unknown, so the budget \(name) cannot reserve for it. Retry when the provider lists a price, "
                    + "choose another GPU, or override the budget: controlplane budgets override \(name)")
        }
        guard let view = views.first(where: { $0.budget.name == name }) else {
            return .budgetReached(
                "\(what): the budget \(name) has no room left. Raise it, or override it (controlplane budgets override \(name)).")
        }
        let state = view.refuses ? "is reached" : "has no room for another server"
        return .budgetReached(
            "\(what): the budget \(name) \(state) (\(view.spent)). Wait for the next period, raise the budget, or override it: "
                + "controlplane budgets override \(name)")
    }

    /// The deploy or start did not happen, or did not last.
    func free(_ key: String) async {
        do { try await store.budgets.free([key]) } catch {
            // It ends by itself within its time.
            logFailure("the reservation of \(key) could not be freed: \(error)")
        }
    }

    func assign(_ key: String, to server: ServerID) async {
        do { try await store.budgets.assign(key, to: server) } catch {
            logFailure("the reservation of \(key) could not be assigned: \(error)")
        }
    }

    /// Frees what servers reserved that no longer run. One that was just started may not be shown running yet.
    func freeStopped(at now: Timestamp) async {
        do {
            let keys = try await store.budgets.reservations(at: now).compactMap { open -> String? in
                guard let id = open.server, now - open.reservation.from > .seconds(600) else { return nil }
                guard let server = fleet[id], server.record.goneAt == nil else { return open.reservation.key }
                return server.isShownStopped(minimumWorkers: 0) ? open.reservation.key : nil
            }
            try await store.budgets.free(keys)
        } catch {
            logFailure("the reservations of stopped servers could not be freed: \(error)")
        }
    }
}

import Fleet
import Logging
import Policy

/// Reads the provider's price list once an hour, and sooner after a list that lacked something. Without it endpoints have no price; pods
/// carry their own.
struct PriceRefresher: Sendable {
    let source: any PriceSource
    let fleet: FleetState
    let savingsLimit: Duration
    let time: any TimeSource
    let logger: Logger

    func pass() async {
        let now = time.now()
        guard fleet.read({ PriceRefresher.isDue($0, at: now) }) else { return }
        do {
            let listing = try await source.gpuPrices()
            if let problem = listing.problem, listing.rows.isEmpty { throw problem }
            fleet.write { state in
                // A price that an incomplete list lacks stays in force.
                let isWhole =
                    listing.isComplete && listing.unreadableRows == 0 && !listing.rows.contains { $0.isPartlyUnreadable }
                let list = PriceList(listing.rows, over: isWhole ? PriceList() : state.prices)
                state.unreadablePrices = listing.unreadableRows
                state.prices = list
                state.changeAll { $0.reconcileCost(prices: list, savingsLimit: savingsLimit, at: now) }
                state.priceFailures = isWhole && !PriceRefresher.isAnyPriceUnknown(state) ? 0 : state.priceFailures + 1
                let retryAt = now + PriceRefresher.pause(after: state.priceFailures)
                // The rest of an incomplete list is requested soon.
                // guard: F83_aPriceListThatWasReadInPart
                (state.pricesRetryAt, state.pricesDueAt) = (retryAt, isWhole ? now + .seconds(3600) : retryAt)
            }
        } catch {
            guard !Task.isCancelled else { return }
            logger.warning("the price list could not be read; the previous one stays in use: \(error)")
            fleet.write { state in
                state.priceFailures += 1
                let retryAt = time.now() + PriceRefresher.pause(after: state.priceFailures)
                (state.pricesRetryAt, state.pricesDueAt) = (retryAt, retryAt)
            }
        }
    }

    private static func isDue(_ state: FleetState.State, at now: Timestamp) -> Bool {
        guard let due = state.pricesDueAt, now < due else { return true }
        // The latest list may have lacked a price without a sign of it: right after a start, no earlier list can show that.
        guard let retry = state.pricesRetryAt, now >= retry else { return false }
        return isAnyPriceUnknown(state)  // guard: F83_aPriceThatAWholeListLacks
    }

    private static func isAnyPriceUnknown(_ state: FleetState.State) -> Bool {
        state.servers.values.contains { $0.record.kind == .serverless && $0.record.goneAt == nil && $0.ledger.doubt != nil }
    }

    /// 15 s, 30 s after the first failure, then doubling up to 15 min.
    private static func pause(after failures: Int) -> Duration { min(.seconds(15) * (1 << min(failures, 8)), .seconds(900)) }
}

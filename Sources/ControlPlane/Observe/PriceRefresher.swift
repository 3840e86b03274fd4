import Fleet
import Logging
import Policy

/// Reads the provider's price list once an hour. Without it endpoints have no price; pods carry their own.
struct PriceRefresher: Sendable {
    let source: any PriceSource
    let fleet: FleetState
    let time: any TimeSource
    let logger: Logger

    func pass() async {
        let now = time.now()
        if let due = fleet.read({ state in state.pricesDueAt }), now < due { return }
        do {
            let listing = try await source.gpuPrices()
            if let problem = listing.problem, listing.rows.isEmpty { throw problem }
            fleet.write { state in
                // A price that an incomplete list lacks stays in force.
                let isWhole = listing.isComplete && listing.unreadableRows == 0
                let list = PriceList(listing.rows, over: isWhole ? PriceList() : state.prices)
                state.unreadablePrices = listing.unreadableRows
                state.prices = list
                state.priceFailures = isWhole ? 0 : state.priceFailures + 1
                // The rest of an incomplete list is requested soon.
                // guard: F83_aPriceListThatWasReadInPart
                state.pricesDueAt = now + (isWhole ? .seconds(3600) : PriceRefresher.pause(after: state.priceFailures))
                state.changeAll { $0.reconcileCost(prices: list, at: now) }
            }
        } catch {
            logger.warning("the price list could not be read; the previous one stays in use: \(error)")
            fleet.write { state in
                state.priceFailures += 1
                state.pricesDueAt = time.now() + PriceRefresher.pause(after: state.priceFailures)
            }
        }
    }

    /// 30 s at first, then doubling up to 15 min.
    private static func pause(after failures: Int) -> Duration { min(.seconds(15) * (1 << min(failures, 8)), .seconds(900)) }
}

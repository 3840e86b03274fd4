package import Fleet

/// What an endpoint's workers cost now.
///
/// A worker is billed from its start until it has fully stopped: while it starts, works, waits ready, or is unhealthy, but not while it
/// waits for a machine (throttled). Each costs the price of its own GPU. The list of workers decides if it answered; the job queue's counts
/// only give an estimate. Workers that are to be kept ready, but are neither listed nor throttled, count too, since lists lag.
package enum WorkerBill {
    package enum Answer: Hashable, Sendable {
        /// - Parameter isEstimate: not every worker was listed.
        case rate(HourlyRate, isEstimate: Bool)
        /// The reason why there is no sum: no sum is better than a wrong one.
        case unknown(String)
    }

    /// - Parameters:
    ///   - pools: the GPU pools that its workers come from.
    ///   - gpus: the GPUs of one worker.
    ///   - load: `nil`: nothing is known about the workers now.
    ///   - price: the price of one GPU of a type, or of a pool whose types all cost the same.
    package static func rate(
        limits: WorkerLimits, pools: [String], gpus: Int, load: EndpointLoad?, price: (String) -> HourlyRate?
    ) -> Answer {
        let ofPools = pools.map(price)
        let usual = ofPools.allSatisfy { $0 == ofPools.first } ? (ofPools.first ?? nil).map { $0 * gpus } : nil
        guard let load, load.rows != nil || load.listedWorkers != nil || load.healthWorkers != nil else {
            return limits.min > 0 ? count(limits.min, at: usual, isEstimate: true) : .unknown("its workers are not read yet")
        }
        guard load.rows != nil || load.listedWorkers != nil else {
            let seen = load.healthWorkers?.allocated ?? 0
            return count(max(seen, limits.min - (load.healthWorkers?.throttled ?? 0)), at: usual, isEstimate: true)
        }
        return listed(load, limits: limits, usual: usual, price: price)
    }

    private static func count(_ workers: Int, at each: HourlyRate?, isEstimate: Bool) -> Answer {
        if workers <= 0 { return .rate(.zero, isEstimate: false) }
        return each.map { .rate($0 * workers, isEstimate: isEstimate) } ?? .unknown("the GPUs of its workers, or their price, are unknown")
    }

    private static func listed(
        _ load: EndpointLoad, limits: WorkerLimits, usual: HourlyRate?, price: (String) -> HourlyRate?
    ) -> Answer {
        let rows = load.rows ?? []
        var (sum, billed, waiting) = (HourlyRate.zero, 0, 0)
        var prices: Set<HourlyRate> = []
        for row in rows {
            // guard: countsWhatBills
            guard let state = row.state else { return .unknown("the state of one of its workers is unreadable") }
            guard state.isBilled else {
                waiting += 1
                continue
            }
            guard let each = row.gpu.map({ gpu in gpu.count > 0 ? price(gpu.type).map { $0 * gpu.count } : nil }) ?? usual else {
                return .unknown("the price list lacks the GPU of one of its workers (\(row.gpu?.shortName ?? "unknown"))")
            }
            sum = sum + each
            billed += 1
            prices.insert(each)
        }
        let summary = load.listedWorkers
        if let summary, let total = load.listedTotal, total > max(summary.allocated + summary.throttled, rows.count) {
            return .unknown("the state of some of its \(total) workers is unknown")
        }
        waiting = max(waiting, summary?.throttled ?? 0)
        let unlisted = max(summary?.allocated ?? 0, limits.min - waiting) - billed
        guard unlisted > 0 else { return .rate(sum, isEstimate: false) }
        guard let each = prices.count == 1 ? prices.first : prices.isEmpty ? usual : nil else {
            return .unknown("\(unlisted) of its workers are not listed, and their GPUs may differ in price")
        }
        // A worker in the summary exists; one that is only due to be kept may not have started.
        return .rate(sum + each * unlisted, isEstimate: billed + unlisted > summary?.allocated ?? billed)
    }
}

package import Fleet

/// The provider's list prices, by GPU type, name and pool. The type and the name of a GPU, and a pool, are keys alike.
package struct PriceList: Hashable, Sendable {
    private var workers: [String: HourlyRate] = [:]
    private var pods: [String: HourlyRate] = [:]
    /// By pool.
    private var cheapest: [String: HourlyRate] = [:]
    /// Pools whose types differ in price: a worker may get any of them.
    private var mixedPools: Set<String> = []
    /// As the provider lists them.
    package private(set) var listed: [GPUPrice] = []

    /// - Parameter known: prices that stay in force where `prices` has none.
    package init(_ prices: [GPUPrice] = [], over known: PriceList? = nil) {
        let prices = prices.map { price in price.completed(from: known?.listed.first { $0.type == price.type }) }
        var workers: [String: HourlyRate] = [:]
        for price in prices {
            if let rate = price.securePod ?? price.communityPod { (pods[price.type], pods[price.name]) = (rate, rate) }
            guard let rate = price.serverless else { continue }
            workers[price.type] = rate
            workers[price.name] = rate
        }
        for price in prices {
            // A pool may have the name of a GPU; the GPU's own price counts then, unless the pool has other prices too.
            guard let pool = price.pool, let rate = price.serverless else { continue }
            if let known = workers[pool], known != rate { mixedPools.insert(pool) }
            cheapest[pool] = min(cheapest[pool] ?? rate, rate)
            workers[pool] = max(workers[pool] ?? .zero, rate)
        }
        self.workers = (known?.workers ?? [:]).merging(workers) { $1 }
        pods = (known?.pods ?? [:]).merging(pods) { $1 }
        listed = prices + (known?.listed ?? []).filter { old in !prices.contains { $0.type == old.type } }
        cheapest = (known?.cheapest ?? [:]).merging(cheapest) { $1 }
    }

    /// One GPU of a serverless worker, by its type or by a pool whose types all cost the same; `nil`: not listed.
    package func workerGPU(_ name: String) -> HourlyRate? { mixedPools.contains(name) ? nil : workers[name] }

    /// One serverless worker with this allocation; of a pool with several prices the highest. `nil`: not listed.
    package func worker(_ gpu: GPUAllocation?) -> HourlyRate? {
        guard let gpu, let each = workers[gpu.type] else { return nil }
        return each * gpu.count
    }

    /// One worker of an endpoint, in the cheapest of its pools, so that savings are never overstated. `nil`: not listed.
    package func cheapestWorker(_ endpoint: ObservedServer) -> HourlyRate? {
        let pools = endpoint.pools.isEmpty ? [endpoint.gpu?.type].compactMap { $0 } : endpoint.pools
        let each = pools.compactMap { cheapest[$0] ?? workers[$0] }
        guard each.count == pools.count, let least = each.min() else { return nil }
        return least * (endpoint.gpu?.count ?? 1)
    }

    /// A pod with this allocation; `nil`: not listed.
    package func pod(_ gpu: GPUAllocation?) -> HourlyRate? {
        guard let gpu, gpu.count > 0, let each = pods[gpu.type] else { return nil }
        return each * gpu.count
    }
}

extension GPUPrice {
    /// With the last known price where its own cannot be read.
    fileprivate func completed(from known: GPUPrice?) -> GPUPrice {
        guard isPartlyUnreadable, let known else { return self }
        var price = self
        (price.securePod, price.communityPod) = (securePod ?? known.securePod, communityPod ?? known.communityPod)
        (price.serverless, price.pool) = (serverless ?? known.serverless, pool ?? known.pool)
        return price
    }
}

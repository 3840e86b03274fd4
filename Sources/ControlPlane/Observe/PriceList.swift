import Fleet

/// The provider's list prices, by GPU type, name and pool.
struct PriceList: Sendable {
    private var workers: [String: HourlyRate] = [:]

    init(_ prices: [GPUPrice] = []) {
        for price in prices {
            guard let rate = price.serverless else { continue }
            workers[price.type] = rate
            workers[price.name] = rate
            // Several types share a pool; the dearest is the one nobody is surprised by.
            if let pool = price.pool { workers[pool] = max(workers[pool] ?? .zero, rate) }
        }
    }

    /// One serverless worker with this allocation; `nil` when the list does not have it.
    func worker(_ gpu: GPUAllocation?) -> HourlyRate? {
        guard let gpu, let each = workers[gpu.type] else { return nil }
        return each * gpu.count
    }
}

/// What an alert is about. The raw value is its name in the API, in events and in Prometheus rules.
public enum AlertName: String, Hashable, Sendable, CaseIterable {
    /// Two agents report for one pod.
    case agentContested = "agent_contested"
    /// The agent in a pod restarts again and again.
    case agentUnstable = "agent_unstable"
    /// Another control plane on this machine manages the same account.
    case anotherControlPlane = "another_control_plane"
    /// The account's balance is used up soon.
    case balanceLow = "balance_low"
    /// The bill differs from what was computed.
    case billDrift = "bill_drift"
    /// Records of the bill do not add up.
    case billMalformed = "bill_malformed"
    /// The key may not read the bill.
    case billUnavailable = "bill_unavailable"
    /// The ledger is too old for budgets to act on.
    case budgetBlind = "budget_blind"
    /// A pod starts again and again.
    case crashLoop = "crash_loop"
    /// A disk is almost full.
    case disk
    /// A GPU reports an error that it does not recover from.
    case gpuFault = "gpu_fault"
    /// A GPU shows a constant value that does not fit the others.
    case gpuLatched = "gpu_latched"
    /// GPU memory is almost full.
    case gpuMemory = "gpu_memory"
    /// Fewer GPUs than rented are visible.
    case gpuMissing = "gpu_missing"
    /// A GPU is too hot.
    case gpuTemperature = "gpu_temperature"
    /// The GPUs are fully used.
    case gpuUtilization = "gpu_utilization"
    /// Memory is almost full.
    case memory
    /// One signal alone has kept an idle server running for hours.
    case onlyReason = "only_reason"
    /// The provider gives no price.
    case priceUnknown = "price_unknown"
    /// The account spends faster than it should.
    case spendRate = "spend_rate"
    /// A stop is due, and the provider does not allow it.
    case stopNotAllowed = "stop_not_allowed"
    /// Jobs wait, and none finishes.
    case stuckJobs = "stuck_jobs"
    /// A server uses little of its GPUs.
    case underused
    /// A health check fails.
    case unhealthy
    /// Rows of the list of endpoints cannot be read.
    case unreadableEndpoints = "unreadable_endpoints"
    /// Fields that decide about a stop cannot be read.
    case unreadableFields = "unreadable_fields"
    /// Rows of the list of pods cannot be read.
    case unreadablePods = "unreadable_pods"
    /// Rows of the price list cannot be read.
    case unreadablePrices = "unreadable_prices"
    /// Workers start, are billed, and never become ready.
    case workersNeverReady = "workers_never_ready"
    /// A pod runs without the GPU it is billed for.
    case zeroGPU = "zero_gpu"
}

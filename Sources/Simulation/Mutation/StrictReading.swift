import RunPodEmulator

/// What the strictest reader learns from a server's description: only complete and possible values count.
struct StrictReading {
    /// `nil`: unknown.
    var isOn: Bool?
    /// It runs idle: every expected reading is there and possible.
    var isQuiet = false
    /// It runs, and a possible reading is clearly busy.
    var isBusy = false
    /// Nothing in it forbids a stop.
    var allowsStop = false
    /// Dollars per hour; for an endpoint, of its minimum workers.
    var price: Double?

    static func pod(_ body: JSON) -> StrictReading {
        var reading = StrictReading()
        switch body["status"]?.text {
        case "RUNNING": reading.isOn = true
        case "EXITED", "TERMINATED": reading.isOn = false
        default: break
        }
        reading.isQuiet = reading.isOn == true && isQuiet(body)
        reading.isBusy = reading.isOn == true && isBusy(body)
        reading.allowsStop = body["locked"] == .bool(false) && body["cluster"] == nil && survivesStop(body["mounts"])
        reading.price = body["cost"]?.amount.flatMap { $0 >= 0 ? $0 : nil }
        return reading
    }

    private static func isQuiet(_ body: JSON) -> Bool {
        guard let runtime = body["runtime"], let cpu = runtime["cpu"]?["util"]?.amount, (0..<5).contains(cpu) else { return false }
        // A CPU pod that says so.
        if body["gpu"] == nil, let cpus = body["cpu"], cpus != .null { return runtime["gpus"]?.list?.isEmpty ?? true }
        guard let count = body["gpu"]?["count"]?.amount, count >= 1, let gpus = runtime["gpus"]?.list, Double(gpus.count) >= count else {
            return false
        }
        // Between 0 and 1 the unit is unclear: 0.9 may be 90 %.
        return gpus.allSatisfy { $0["util"]?.amount == 0 }
    }

    private static func isBusy(_ body: JSON) -> Bool {
        let gpus = body["runtime"]?["gpus"]?.list ?? []
        let usages = gpus.map { $0["util"]?.amount } + [body["runtime"]?["cpu"]?["util"]?.amount]
        return usages.contains { $0.map { (10...100).contains($0) } ?? false }
    }

    private static func survivesStop(_ mounts: JSON?) -> Bool {
        if let size = mounts?["persistent"]?["size"]?.amount { return size > 0 }
        return mounts?["network"]?.list?.first?["volumeId"]?.text.map { !$0.isEmpty } ?? false
    }

    static func endpoint(_ body: JSON) -> StrictReading {
        var reading = StrictReading()
        if let least = body["workers"]?["min"]?.amount, let most = body["workers"]?["max"]?.amount, least >= 0, most >= least {
            reading.isOn = least > 0
            reading.price = least
        }
        reading.allowsStop = true
        return reading
    }

    static func isQuiet(health body: JSON) -> Bool {
        guard let jobs = body["jobs"], jobs["completed"]?.amount != nil else { return false }
        return jobs["inProgress"]?.amount == 0 && jobs["inQueue"]?.amount == 0
    }

    static func isBusy(workers body: JSON) -> Bool { (body["summary"]?["running"]?.amount ?? 0) > 0 }
}

extension JSON {
    /// A finite number.
    fileprivate var amount: Double? {
        switch self {
        case .int(let value): Double(value)
        case .double(let value): value.isFinite ? value : nil
        default: nil
        }
    }
}

import Fleet

extension Router {
    func gpuType(_ gpu: GPUPrice) -> JSON {
        var price: [JSON.Field] = [
            .init(name: "secure", value: .double(gpu.securePod?.dollarsPerHour ?? 0)),
            .init(name: "community", value: .double(gpu.communityPod?.dollarsPerHour ?? 0)),
        ]
        if let serverless = gpu.serverless { price.append(.init(name: "serverless", value: .double(serverless.dollarsPerHour))) }
        return .fields([
            "id": .string(gpu.type), "name": .string(gpu.name), "pool": gpu.pool.map { .string($0) } ?? .null,
            "manufacturer": .string("NVIDIA"), "memory": .int(gpu.memoryGB), "secure": .bool(true), "community": .bool(true),
            "price": .object(price), "maxCount": .fields(["secure": .int(8), "community": .int(4)]),
        ])
    }

    func volume(_ volume: NetworkVolume) -> JSON {
        .fields([
            "id": .string(volume.id), "name": .string(volume.name), "size": .int(volume.gigabytes),
            "dataCenter": .string(volume.dataCenterID), "type": .string("STANDARD"),
        ])
    }

    /// One bucket from the start of the emulation, or the asked start, to now.
    func billing(_ resource: String, _ state: State) throws -> Reply {
        let from = max(state.epoch, request.query["startTime"].flatMap { Timestamp($0) } ?? state.epoch)
        let to = min(state.now, request.query["endTime"].flatMap { Timestamp($0) } ?? state.now)
        let idName: String
        let amounts: [(id: String, amount: Money)]
        switch resource {
        case "pods":
            idName = "podId"
            amounts = state.pods.map { ($0.id, $0.bill.total(at: state.now)) }
        case "serverless":
            idName = "serverlessId"
            amounts = state.endpoints.map { ($0.id, $0.bill.total(at: state.now) + $0.jobBill) }
        case "network-volumes":
            idName = "networkVolumeId"
            amounts = state.volumes.map { volume in
                let rate = HourlyRate(microdollarsPerHour: Int64(volume.gigabytes) * 70_000 / 720)
                return (volume.id, rate.cost(of: state.now - state.epoch))
            }
        default: throw Problem(status: 404, detail: "no such resource")
        }
        let only = request.query[idName]
        let chosen = amounts.filter { only == nil || $0.id == only }
        let total = chosen.reduce(Money.zero) { $0 + $1.amount }
        let window: [JSON.Field] = [
            .init(name: "startTime", value: .string("\(from)")), .init(name: "endTime", value: .string("\(to)")),
        ]
        let records = chosen.map { entry in
            JSON.object(window + [.init(name: idName, value: .string(entry.id))] + parts(resource, entry.amount))
        }
        let query = JSON.object(window + [.init(name: "bucketSize", value: .string(request.query["bucketSize"] ?? "day"))])
        let uniques = ["pods": "uniquePodCount", "serverless": "uniqueServerlessCount", "network-volumes": "uniqueNetworkVolumeCount"]
        return Reply(
            200,
            .fields([
                "records": .array(records),
                "metadata": .fields([
                    "query": query, "recordCount": .int(records.count), "totals": .object(parts(resource, total)),
                    uniques[resource] ?? "uniqueCount": .int(records.count),
                ]),
            ]))
    }

    private func parts(_ resource: String, _ amount: Money) -> [JSON.Field] {
        let zeros: [String]
        let whole: String
        switch resource {
        case "pods": (whole, zeros) = ("gpuAmount", ["cpuAmount", "diskAmount"])
        case "serverless": (whole, zeros) = ("gpuAmount", ["cpuAmount", "diskAmount", "feeAmount"])
        default: (whole, zeros) = ("standardAmount", ["highPerformanceAmount"])
        }
        return [.init(name: "totalAmount", value: .double(amount.dollars)), .init(name: whole, value: .double(amount.dollars))]
            + zeros.map { .init(name: $0, value: .int(0)) }
    }
}

import Fleet

/// What was spent, in buckets; the window is extended to whole buckets.
extension Router {
    private enum Bucket: String, CaseIterable {
        case hour, day, week, month, year

        func begin(of moment: Timestamp) -> Timestamp {
            let seconds = moment.microsecondsSinceEpoch / 1_000_000
            // The first of January 1970 was a Thursday; weeks begin on Monday.
            let weekday = (seconds / 86_400 + 3) % 7
            switch self {
            case .hour: return Timestamp(secondsSinceEpoch: seconds - seconds % 3600)
            case .day: return Timestamp(secondsSinceEpoch: seconds - seconds % 86_400)
            case .week: return Timestamp(secondsSinceEpoch: seconds - seconds % 86_400 - weekday * 86_400)
            case .month: return Timestamp("\("\(moment)".prefix(7))-01T00:00:00Z") ?? moment
            case .year: return Timestamp("\("\(moment)".prefix(4))-01-01T00:00:00Z") ?? moment
            }
        }

        /// The start of the next one.
        func end(of begin: Timestamp) -> Timestamp {
            switch self {
            case .hour: begin + .seconds(3600)
            case .day: begin + .seconds(86_400)
            case .week: begin + .seconds(7 * 86_400)
            case .month: self.begin(of: begin + .seconds(32 * 86_400))
            case .year: self.begin(of: begin + .seconds(367 * 86_400))
            }
        }
    }

    private struct Window {
        var from: Timestamp
        var to: Timestamp
        var bucket: Bucket

        var fields: [JSON.Field] { [.init(name: "startTime", value: .string("\(from)")), .init(name: "endTime", value: .string("\(to)"))] }
    }

    private struct Line {
        var id: String
        var isCPU = false
        var spent: (Timestamp, Timestamp) -> Money
    }

    func billing(_ resource: String?, _ state: State) throws -> Reply {
        let window = try window(state)
        let kind = Kind(resource)
        let only = kind.idName.flatMap { request.query[$0] }
        let lines = lines(kind, state).filter { only == nil || $0.id == only }
        var records: [JSON] = []
        var ids: Set<String> = []
        var totals = Amounts()
        // The account has costs between its start and now only.
        var begin = window.bucket.begin(of: max(window.from, state.epoch))
        while begin < min(window.to, state.now) {
            let end = window.bucket.end(of: begin)
            var amounts: [(id: String, amounts: Amounts)] = []
            for line in lines {
                let spent = Amounts(line.spent(max(begin, state.epoch), min(end, state.now)), isCPU: line.isCPU)
                if spent.total == .zero { continue }
                if kind.isSummed, !amounts.isEmpty { amounts[0].amounts.add(spent) } else { amounts.append((line.id, spent)) }
                ids.insert(line.id)
                totals.add(spent)
            }
            let span = Window(from: begin, to: end, bucket: window.bucket).fields
            records += amounts.map { entry in
                .object(span + (kind.idName.map { [.init(name: $0, value: .string(entry.id))] } ?? []) + kind.parts(entry.amounts))
            }
            begin = end
        }
        var metadata = [
            JSON.Field(name: "query", value: query(window, kind, only)), JSON.Field(name: "recordCount", value: .int(records.count)),
            JSON.Field(name: "totals", value: .object(kind.parts(totals))),
        ]
        if let unique = kind.uniqueName { metadata.append(.init(name: unique, value: .int(ids.count))) }
        return Reply(200, .fields(["records": .array(records), "metadata": .object(metadata)]))
    }

    private func query(_ window: Window, _ kind: Kind, _ only: String?) -> JSON {
        var fields = window.fields + [.init(name: "bucketSize", value: .string(window.bucket.rawValue))]
        if let name = kind.idName { fields.append(.init(name: name, value: only.map { .string($0) } ?? .null)) }
        return .object(fields)
    }

    private func window(_ state: State) throws -> Window {
        let bucket = try word("bucketSize", of: Bucket.allCases.map(\.rawValue)).flatMap { Bucket(rawValue: $0) } ?? .day
        // Times before 1970 have no bill, and years of five digits no text.
        let (least, most) = (Timestamp(secondsSinceEpoch: 0), state.now + .seconds(86_400 * 36_525))
        let (start, end) = (try time("startTime").map { min(max($0, least), most) }, try time("endTime").map { min(max($0, least), most) })
        let last = try whole("lastN", 1...Int.max)
        if last != nil, start != nil || end != nil { throw Problem(status: 400, detail: "lastN excludes startTime and endTime") }
        if let last {
            let to = bucket.end(of: bucket.begin(of: state.now))
            var from = bucket.begin(of: state.now)
            for _ in 1..<max(2, min(last, 10_000)) where last > 1 { from = bucket.begin(of: from - .seconds(1)) }
            return Window(from: from, to: to, bucket: bucket)
        }
        let to = end ?? state.now
        let from = start ?? min(to, state.now) - .seconds(30 * 86_400)
        if from > to { throw Problem(status: 400, detail: "startTime is after endTime") }
        let lastBegin = bucket.begin(of: to)
        return Window(from: bucket.begin(of: from), to: lastBegin == to ? to : bucket.end(of: lastBegin), bucket: bucket)
    }

    // MARK: What is billed

    private struct Amounts {
        var gpu = Money.zero
        var cpu = Money.zero
        var total: Money { gpu + cpu }

        init() {}

        init(_ amount: Money, isCPU: Bool) { (gpu, cpu) = isCPU ? (.zero, amount) : (amount, .zero) }

        mutating func add(_ other: Amounts) {
            gpu += other.gpu
            cpu += other.cpu
        }
    }

    private enum Kind {
        case all, pods, serverless, endpoints, volumes, clusters

        init(_ resource: String?) {
            switch resource {
            case "pods": self = .pods
            case "serverless": self = .serverless
            case "endpoints": self = .endpoints
            case "network-volumes": self = .volumes
            case "clusters": self = .clusters
            default: self = .all
            }
        }

        var isSummed: Bool { self == .all || self == .endpoints }

        var idName: String? {
            switch self {
            case .pods: "podId"
            case .serverless: "serverlessId"
            case .volumes: "networkVolumeId"
            case .clusters: "clusterId"
            case .all, .endpoints: nil
            }
        }

        var uniqueName: String? {
            switch self {
            case .pods: "uniquePodCount"
            case .serverless: "uniqueServerlessCount"
            case .volumes: "uniqueNetworkVolumeCount"
            case .clusters: "uniqueClusterCount"
            case .all, .endpoints: nil
            }
        }

        func parts(_ amounts: Amounts) -> [JSON.Field] {
            let (whole, cpu, zeros): (String?, String?, [String]) =
                switch self {
                case .all:
                    (
                        "podGpuAmount", "podCpuAmount",
                        [
                            "podDiskAmount", "serverlessGpuAmount", "serverlessCpuAmount", "serverlessDiskAmount", "serverlessFeeAmount",
                            "storageStandardAmount", "storageHighPerformanceAmount", "endpointAmount", "clusterGpuAmount",
                            "clusterDiskAmount", "clusterNetworkingAmount",
                        ]
                    )
                case .pods: ("gpuAmount", "cpuAmount", ["diskAmount"])
                case .serverless: ("gpuAmount", "cpuAmount", ["diskAmount", "feeAmount"])
                case .endpoints: (nil, nil, [])
                case .volumes: ("standardAmount", nil, ["highPerformanceAmount"])
                case .clusters: ("gpuAmount", nil, ["diskAmount", "networkingAmount"])
                }
            var fields = [JSON.Field(name: "totalAmount", value: .double(amounts.total.dollars))]
            if let whole { fields.append(.init(name: whole, value: .double((cpu == nil ? amounts.total : amounts.gpu).dollars))) }
            if let cpu { fields.append(.init(name: cpu, value: .double(amounts.cpu.dollars))) }
            return fields + zeros.map { .init(name: $0, value: .int(0)) }
        }
    }

    private func lines(_ kind: Kind, _ state: State) -> [Line] {
        switch kind {
        case .pods: state.pods.filter { $0.clusterID == nil }.map(Router.line)
        case .serverless:
            state.endpoints.map { endpoint in
                Line(id: endpoint.id, isCPU: !endpoint.cpus.isEmpty) { endpoint.bill.spent(from: $0, to: $1) }
            }
        case .volumes:
            state.account.volumes.map { volume in
                let rate = HourlyRate(microdollarsPerHour: Int64(volume.volume.gigabytes) * 70_000 / 720)
                return Line(id: volume.volume.id) { from, to in
                    let begin = max(from, volume.madeAt)
                    return begin < to ? rate.cost(of: to - begin) : .zero
                }
            }
        case .clusters:
            state.pods.compactMap { pod in pod.clusterID.map { Line(id: $0, spent: Router.line(pod).spent) } }
        case .endpoints: []
        case .all: lines(.pods, state) + lines(.serverless, state) + lines(.volumes, state) + lines(.clusters, state)
        }
    }

    private static func line(_ pod: EmulatedPod) -> Line {
        Line(id: pod.id, isCPU: pod.cpu != nil) { pod.bill.spent(from: $0, to: $1) }
    }
}

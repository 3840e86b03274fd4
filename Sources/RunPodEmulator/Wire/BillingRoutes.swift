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
        var spent: (Timestamp, Timestamp) -> Amounts
    }

    func billing(_ resource: String?, _ state: State) throws -> Reply {
        if state.has(.billingForbidden, for: nil) { throw Problem(status: 403, detail: "this key may not read billing") }
        let window = try window(state)
        let kind = Kind(resource)
        let only = kind.idName.flatMap { request.query[$0] }
        let lines = lines(kind, state).filter { only == nil || $0.id == only }
        var records: [JSON] = []
        var ids: Set<String> = []
        var totals = Amounts()
        // The account has costs between its start and now only.
        var begin = window.bucket.begin(of: max(window.from, earliestCost(state)))
        while begin < min(window.to, state.now) {
            let end = window.bucket.end(of: begin)
            var amounts: [(id: String, amounts: Amounts)] = []
            for line in lines {
                var spent = line.spent(begin, min(end, state.now))
                if isLate(line.id, from: begin, to: end, state) { spent = Amounts() }
                spent = shown(spent, of: line.id, to: end, state)
                if spent.total == .zero, !state.has(.billingZeroRows, for: line.id) || kind.isSummed { continue }
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

    // MARK: Delays and corrections

    private func earliestCost(_ state: State) -> Timestamp {
        let begins = state.pods.compactMap { $0.bill.spans.first?.from } + [state.epoch]
        return begins.min() ?? state.epoch
    }

    /// A bucket that is not billed yet.
    private func isLate(_ id: String, from: Timestamp, to: Timestamp, _ state: State) -> Bool {
        state.activeFaults(for: id).contains { fault in
            if case .billingLate(let span) = fault { state.now < to + span } else { false }
        }
    }

    /// Wrong until RunPod corrects it, six hours later; or in whole cents.
    private func shown(_ spent: Amounts, of id: String, to end: Timestamp, _ state: State) -> Amounts {
        var shown = spent
        for case .billingCorrected(let percent) in state.activeFaults(for: id) where state.now < end + .seconds(6 * 3600) {
            shown.change { Money(microdollars: $0.microdollars * percent / 100) }
        }
        if state.has(.billingInCents, for: id) {
            shown.change { Money(microdollars: ($0.microdollars + 5_000) / 10_000 * 10_000) }
        }
        return shown
    }

    // MARK: What is billed

    /// By the parts of RunPod's bill. Values that the emulator never bills are zero.
    private struct Amounts {
        var gpu = Money.zero
        var cpu = Money.zero
        var disk = Money.zero
        var standard = Money.zero
        var total: Money { gpu + cpu + disk + standard }

        init() {}

        init(_ spent: [BilledPart: Money], isCPU: Bool) {
            let compute = spent[.compute] ?? .zero
            (gpu, cpu) = isCPU ? (.zero, compute) : (compute, .zero)
            disk = (spent[.volume] ?? .zero) + (spent[.container] ?? .zero)
            standard = spent[.networkVolume] ?? .zero
        }

        mutating func add(_ other: Amounts) {
            gpu += other.gpu
            cpu += other.cpu
            disk += other.disk
            standard += other.standard
        }

        mutating func change(_ body: (Money) -> Money) {
            (gpu, cpu, disk, standard) = (body(gpu), body(cpu), body(disk), body(standard))
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
            let named: [(String, Money)] =
                switch self {
                case .all:
                    // Pods and serverless are not told apart: the sums are right, the split is the pods'.
                    [
                        ("podGpuAmount", amounts.gpu), ("podCpuAmount", amounts.cpu), ("podDiskAmount", amounts.disk),
                        ("storageStandardAmount", amounts.standard), ("serverlessGpuAmount", .zero), ("serverlessCpuAmount", .zero),
                        ("serverlessDiskAmount", .zero), ("serverlessFeeAmount", .zero), ("storageHighPerformanceAmount", .zero),
                        ("endpointAmount", .zero), ("clusterGpuAmount", .zero), ("clusterDiskAmount", .zero),
                        ("clusterNetworkingAmount", .zero),
                    ]
                case .pods: [("gpuAmount", amounts.gpu), ("cpuAmount", amounts.cpu), ("diskAmount", amounts.disk)]
                case .serverless:
                    [("gpuAmount", amounts.gpu), ("cpuAmount", amounts.cpu), ("diskAmount", amounts.disk), ("feeAmount", .zero)]
                case .endpoints: []
                case .volumes: [("standardAmount", amounts.standard), ("highPerformanceAmount", .zero)]
                case .clusters: [("gpuAmount", amounts.gpu), ("diskAmount", amounts.disk), ("networkingAmount", .zero)]
                }
            return ([("totalAmount", amounts.total)] + named).map { name, money in
                .init(name: name, value: money == .zero ? .int(0) : .double(money.dollars))
            }
        }
    }

    private func lines(_ kind: Kind, _ state: State) -> [Line] {
        switch kind {
        case .pods: state.pods.filter { $0.clusterID == nil }.map(Router.line)
        case .serverless:
            state.endpoints.map { endpoint in
                Line(id: endpoint.id) { Amounts(endpoint.bill.spent(from: $0, to: $1), isCPU: !endpoint.cpus.isEmpty) }
            }
                + state.deletedBills.map { id, bill in
                    Line(id: id) { Amounts(bill.spent(from: $0, to: $1), isCPU: false) }
                }
        case .volumes:
            state.account.volumes.map { volume in
                let rate = Router.rate(of: volume.volume)
                return Line(id: volume.volume.id) { from, to in
                    Amounts([.networkVolume: rate.cost(of: to - max(from, volume.madeAt))], isCPU: false)
                }
            }
        case .clusters:
            state.pods.compactMap { pod in pod.clusterID.map { Line(id: $0, spent: Router.line(pod).spent) } }
        case .endpoints: []
        case .all: lines(.pods, state) + lines(.serverless, state) + lines(.volumes, state) + lines(.clusters, state)
        }
    }

    /// $0.07 per GB-month, and $0.05 for what is above 1,000 GB.
    private static func rate(of volume: NetworkVolume) -> Rate {
        Rate(gigabytes: min(volume.gigabytes, 1000), microdollarsPerGBMonth: 70_000)
            + Rate(gigabytes: max(0, volume.gigabytes - 1000), microdollarsPerGBMonth: 50_000)
    }

    private static func line(_ pod: EmulatedPod) -> Line {
        Line(id: pod.id) { Amounts(pod.bill.spent(from: $0, to: $1), isCPU: pod.cpu != nil) }
    }
}

import Fleet

/// A scenario file in JSON. Each error names its place in the file.
package struct ScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String
}

extension Scenario {
    /// Reads a scenario file.
    ///
    /// ```json
    /// {"pods": [{"name": "train", "gpu_type": "NVIDIA H200", "gpu_count": 2, "workload": "training"},
    ///           {"name": "fetch", "workload": {"download": {"seconds": 900}}}],
    ///  "endpoints": [{"name": "api", "min_workers": 1, "traffic": {"every_seconds": 30, "taking_seconds": 4}}],
    ///  "faults": [{"fault": "stop_not_carried_out", "server": "fetch-id", "after_seconds": 60, "for_seconds": 300}]}
    /// ```
    package init(json bytes: [UInt8]) throws(ScenarioError) {
        let json: JSON
        do { json = try JSON.parse(bytes) } catch { throw ScenarioError(description: "the scenario file is not valid JSON") }
        let top = try Reader(json, at: "scenario").allowing([
            "key", "requests_per_minute", "job_requests_per_minute", "delays", "pods", "endpoints", "volumes", "faults", "observe",
        ])
        self.init(
            key: try top.text("key"), requestsPerMinute: try top.int("requests_per_minute", 0...1_000_000) ?? 0,
            jobRequestsPerMinute: try top.int("job_requests_per_minute", 0...1_000_000) ?? 0,
            delays: try top.object("delays").map(Scenario.delays) ?? Delays(), pods: try top.list("pods").mapped(Scenario.pod),
            endpoints: try top.list("endpoints").mapped(Scenario.endpoint), volumes: try top.list("volumes").mapped(Scenario.volume),
            faults: try top.list("faults").mapped(Scenario.fault), observing: try Quirk.named(try top.text("observe") ?? ""))
    }

    private static func delays(_ given: Reader) throws(ScenarioError) -> Delays {
        let reader = try given.allowing(["provisioning_seconds", "starting_seconds", "stopping_seconds"])
        let usual = Delays()
        return Delays(
            provisioning: try reader.seconds("provisioning_seconds") ?? usual.provisioning,
            starting: try reader.seconds("starting_seconds") ?? usual.starting,
            stopping: try reader.seconds("stopping_seconds") ?? usual.stopping)
    }

    private static func pod(_ given: Reader) throws(ScenarioError) -> Pod {
        let reader = try given.allowing([
            "id", "name", "image", "gpu_type", "gpu_count", "volume_gb", "network_volume_id", "no_storage", "workload", "status",
            "running_seconds", "locked", "cluster_id",
        ])
        var pod = Pod(id: try reader.text("id"), name: try reader.require("name"))
        if let image = try reader.text("image") { pod.image = image }
        if let type = try reader.text("gpu_type") {
            guard Catalogue.gpu(type) != nil else {
                throw reader.wrong("gpu_type", "\(type) is not one of \(Catalogue.gpus.map(\.type).joined(separator: ", "))")
            }
            pod.gpuType = type
        }
        pod.gpuCount = try reader.int("gpu_count", 1...8) ?? 1
        if let size = try reader.int("volume_gb", 10...100_000) { pod.storage = .persistent(gigabytes: size, path: "/workspace") }
        if let volume = try reader.text("network_volume_id") { pod.storage = .network(volumeID: volume, path: "/workspace") }
        if try reader.flag("no_storage") ?? false { pod.storage = .none }
        if let workload = try reader.value("workload") { pod.workload = try Scenario.workload(workload) }
        if let word = try reader.text("status") {
            guard let status = Pod.Status(rawValue: word) else { throw reader.wrong("status", "\(word) is neither running nor exited") }
            pod.status = status
        }
        if let running = try reader.seconds("running_seconds") { pod.running = running }
        pod.isLocked = try reader.flag("locked") ?? false
        pod.clusterID = try reader.text("cluster_id")
        return pod
    }

    static func workload(_ given: Reader) throws(ScenarioError) -> Workload {
        if let word = given.json.text {
            switch word {
            case "idle": return .idle
            case "training": return .training
            case "notebook": return .notebook(seed: 1)
            default: throw ScenarioError(description: "\(given.place): \(word) is not idle, training, notebook or an object")
            }
        }
        let reader = try given.allowing(["download", "bursts", "notebook", "spans", "trace_percent", "trace_file"])
        if let download = try reader.object("download") {
            return .download(try download.allowing(["seconds"]).seconds("seconds") ?? .seconds(600))
        }
        if let bursts = try reader.object("bursts") {
            let fields = try bursts.allowing(["period_seconds", "length_seconds"])
            return .bursts(
                period: try fields.seconds("period_seconds") ?? .seconds(300), length: try fields.seconds("length_seconds") ?? .seconds(60))
        }
        if let notebook = try reader.object("notebook") {
            return .notebook(seed: UInt64(try notebook.allowing(["seed"]).int("seed", 0...1_000_000_000) ?? 1))
        }
        if let file = try reader.object("trace_file") {
            let fields = try file.allowing(["path", "server"])
            return .trace(try TraceFile.percents(path: try fields.require("path"), server: try fields.require("server")))
        }
        if let trace = try reader.value("trace_percent")?.json.list {
            return .trace(trace.map { max(0, min(100, $0.number ?? 0)) })
        }
        let spans = try reader.list("spans").mapped { given throws(ScenarioError) in
            let fields = try given.allowing(["from_seconds", "to_seconds"])
            return Workload.Span(
                from: try fields.seconds("from_seconds") ?? .zero, to: try fields.seconds("to_seconds") ?? .zero)
        }
        return .spans(spans)
    }

    private static func endpoint(_ given: Reader) throws(ScenarioError) -> Endpoint {
        let reader = try given.allowing([
            "id", "name", "image", "pool", "gpu_count", "min_workers", "max_workers", "traffic", "age_seconds",
        ])
        var endpoint = Endpoint(id: try reader.text("id"), name: try reader.require("name"))
        if let image = try reader.text("image") { endpoint.image = image }
        if let pool = try reader.text("pool") {
            guard Catalogue.gpus.contains(where: { $0.pool == pool }) else { throw reader.wrong("pool", "\(pool) is unknown") }
            endpoint.pool = pool
        }
        endpoint.gpuCount = try reader.int("gpu_count", 1...8) ?? 1
        endpoint.minWorkers = try reader.int("min_workers", 0...1000) ?? 0
        endpoint.maxWorkers = try reader.int("max_workers", 0...1000) ?? max(3, endpoint.minWorkers)
        guard endpoint.maxWorkers >= endpoint.minWorkers else { throw reader.wrong("max_workers", "is below min_workers") }
        if let traffic = try reader.object("traffic") {
            let fields = try traffic.allowing(["every_seconds", "taking_seconds"])
            endpoint.traffic = .every(
                try fields.seconds("every_seconds") ?? .seconds(60), taking: try fields.seconds("taking_seconds") ?? .seconds(2))
        }
        if let age = try reader.seconds("age_seconds") { endpoint.age = age }
        return endpoint
    }

    private static func volume(_ given: Reader) throws(ScenarioError) -> NetworkVolume {
        let reader = try given.allowing(["id", "name", "size_gb", "data_center"])
        return NetworkVolume(
            id: try reader.require("id"), name: try reader.text("name") ?? "volume", gigabytes: try reader.int("size_gb", 10...4096) ?? 100,
            dataCenterID: try reader.text("data_center") ?? "EU-RO-1")
    }

    static func fault(_ given: Reader) throws(ScenarioError) -> TimedFault {
        let reader = try given.allowing(["fault", "server", "after_seconds", "for_seconds", "status", "seconds", "workers", "rows"])
        let word = try reader.require("fault")
        let span = try reader.seconds("seconds")
        let status = try reader.int("status", 400...599) ?? 500
        let lag = span ?? .seconds(3)
        var faults: [String: Fault] = [
            "no_capacity_on_create": .noCapacityOnCreate, "no_capacity_on_start": .noCapacityOnStart,
            "create_answer_lost": .createAnswerLost, "create_fails_afterwards": .createFailsAfterwards,
            "list_lag": .listLag(span ?? .seconds(30)), "provisioning_forever": .provisioningForever,
            "payment_required": .paymentRequired, "stop_not_carried_out": .stopNotCarriedOut(for: span),
            "stop_fails": .stopFails(status: status), "locked": .locked, "runtime_null": .runtimeNull,
            "runtime_empty": .runtimeEmpty, "runtime_without_gpus": .runtimeWithoutGPUs, "runtime_garbage": .runtimeGarbage,
            "runtime_frozen": .runtimeFrozen, "unknown_status": .unknownStatus, "unauthorized": .unauthorized,
            "server_error": .serverError(status: status), "html_bad_gateway": .htmlBadGateway, "malformed_json": .malformedJSON,
            "slow": .slow(span ?? .seconds(5)), "refused": .refused, "answers_lost": .answersLost, "throttled": .throttled,
            "crash_loop": .crashLoop(every: span ?? .seconds(60)),
            "stale_ports": .stalePorts, "stopped_outside": .stoppedOutside, "balance_empty": .balanceEmpty,
            "max_workers_lowered": .maxWorkersLowered(to: try reader.int("workers", 0...1000) ?? 2), "migrated": .migrated,
            "replica_lag": .staleReads(lag), "replicas_disagree": .everyOtherReadStale(span ?? .seconds(6)),
            "short_pages": .shortPages(try reader.int("rows", 1...1000) ?? 2), "jobs_throttled": .jobsThrottled(span ?? .seconds(60)),
            "log_silent": .logSilent, "log_cut": .logCut,
            "health_down": .healthDown, "workers_down": .workersDown, "health_says_idle": .healthSaysIdle,
            "limits_missing": .limitsMissing, "gpu_missing": .gpuMissing,
            "name_changed": .nameChanged(suffix: " -fb"), "name_cut": .nameCut(letters: 5), "starts_ignored": .startsIgnored,
            "stop_not_listed": .stopNotListed,
            "start_missing": .startMissing, "unlisted": .unlisted, "read_fails": .readFails(status: status), "read_hangs": .readHangs,
            "locked_alone": .lockedAlone,
        ]
        for one in Quirk.known where faults[one.underscored] == nil { faults[one.underscored] = one.fault }
        guard let fault = faults[word] else {
            throw reader.wrong("fault", "\(word) is not one of \(faults.keys.sorted().joined(separator: ", "))")
        }
        return TimedFault(
            fault, server: try reader.text("server"), after: try reader.seconds("after_seconds") ?? .zero,
            lasting: try reader.seconds("for_seconds"))
    }
}

/// Reads a JSON object and knows its place in the file.
struct Reader {
    let json: JSON
    let place: String

    init(_ json: JSON, at place: String) {
        self.json = json
        self.place = place
    }

    func allowing(_ names: Set<String>) throws(ScenarioError) -> Reader {
        guard let given = json.names else { throw ScenarioError(description: "\(place): must be an object") }
        if let unknown = given.filter({ !names.contains($0) }).sorted().first {
            throw ScenarioError(
                description: "\(place).\(unknown): unknown field; known fields are \(names.sorted().joined(separator: ", "))")
        }
        return self
    }

    func wrong(_ name: String, _ why: String) -> ScenarioError { ScenarioError(description: "\(place).\(name): \(why)") }

    func value(_ name: String) throws(ScenarioError) -> Reader? { json[name].map { Reader($0, at: "\(place).\(name)") } }

    func text(_ name: String) throws(ScenarioError) -> String? {
        guard let value = json[name], value != .null else { return nil }
        guard let text = value.text else { throw wrong(name, "must be text") }
        return text
    }

    func require(_ name: String) throws(ScenarioError) -> String {
        guard let text = try text(name), !text.isEmpty else { throw wrong(name, "is required") }
        return text
    }

    func int(_ name: String, _ range: ClosedRange<Int>) throws(ScenarioError) -> Int? {
        guard let value = json[name] else { return nil }
        guard let number = value.number, range.contains(number) else {
            throw wrong(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func seconds(_ name: String) throws(ScenarioError) -> Duration? { try int(name, 0...100_000_000).map { .seconds($0) } }

    func flag(_ name: String) throws(ScenarioError) -> Bool? {
        guard let value = json[name] else { return nil }
        guard case .bool(let flag) = value else { throw wrong(name, "must be true or false") }
        return flag
    }

    func object(_ name: String) throws(ScenarioError) -> Reader? {
        guard let value = try value(name) else { return nil }
        guard value.json.names != nil else { throw wrong(name, "must be an object") }
        return value
    }

    func list(_ name: String) throws(ScenarioError) -> Elements {
        guard let value = json[name] else { return Elements(readers: []) }
        guard let list = value.list else { throw wrong(name, "must be a list") }
        return Elements(readers: list.enumerated().map { Reader($1, at: "\(place).\(name)[\($0)]") })
    }

    struct Elements {
        var readers: [Reader]

        func mapped<Value>(_ body: (Reader) throws(ScenarioError) -> Value) throws(ScenarioError) -> [Value] {
            var values: [Value] = []
            for reader in readers { values.append(try body(reader)) }
            return values
        }
    }
}

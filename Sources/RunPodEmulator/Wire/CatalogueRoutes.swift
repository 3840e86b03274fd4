import Fleet

extension Router {
    func catalogue(_ route: Route, _ state: State) throws -> Reply {
        switch route {
        case .gpus:
            let view = try gpuView(state)
            // A type without stock in the requested countries is missing from the list, but can be read by its id.
            let listed = view?.centers.isEmpty ?? false ? [] : Catalogue.gpus
            return Reply(200, .fields(["gpus": .array(listed.map { gpuType($0, view) })]))
        case .gpu(let id):
            let view = try gpuView(state)
            guard let gpu = Catalogue.gpu(id) else { throw Problem(status: 404, detail: "GPU type not found") }
            return Reply(200, gpuType(gpu, view))
        case .cpus:
            let level = try cpuAvailability(state)
            return Reply(200, .fields(["cpus": .array(Catalogue.cpus.map { cpuType($0, level) })]))
        case .cpu(let id):
            let level = try cpuAvailability(state)
            guard let cpu = Catalogue.cpu(id) else { throw Problem(status: 404, detail: "CPU flavor not found") }
            return Reply(200, cpuType(cpu, level))
        case .dataCenters: return try dataCenters()
        case .dataCenter(let id):
            let included = try includedInDataCenters()
            guard let center = Catalogue.dataCenters.first(where: { $0.id == id }) else {
                throw Problem(status: 404, detail: "data center not found")
            }
            return Reply(200, dataCenter(center, included))
        default:
            _ = try word("source", of: ["official", "verified", "community"])
            return Reply(200, .fields(["templates": .array(EmulatedAccount.publicTemplates.map(templateJSON))]))
        }
    }

    // MARK: GPUs

    /// What was requested besides prices; nothing without `include=AVAILABILITY`.
    private struct Availability {
        var level: String
        var centers: [Catalogue.DataCenter]
        var cudaVersions: [String]
    }

    private static let cudaVersions = ["12.8", "12.6", "12.4"]

    private func availability(_ state: State) -> String { state.has(.noCapacityOnCreate, for: nil) ? "NONE" : "HIGH" }

    private func gpuView(_ state: State) throws -> Availability? {
        let isIncluded = try words("include", atMost: 1) { $0 == "AVAILABILITY" }?.isEmpty == false
        let product = try words("product") { ["POD", "CLUSTER", "SERVERLESS"].contains($0) }
        _ = try whole("count", 1...Int.max)
        _ = try word("cloud", of: ["SECURE", "COMMUNITY"])
        let countries = try words("countryCodes") { Shape.Pattern.country.matches($0) }
        let versions = try words("cudaVersions") { Shape.Pattern.version.matches($0) }
        let least = request.query["minCudaVersion"]
        if let least, !Shape.Pattern.versionOrMajor.matches(least) {
            throw Problem.invalid(["query.minCudaVersion: does not match pattern '\(Shape.Pattern.versionOrMajor.rawValue)'"])
        }
        try refuseWithoutInclude(isIncluded, ["product", "count", "cloud", "countryCodes", "cudaVersions", "minCudaVersion"])
        if versions != nil, least != nil { throw Problem(status: 400, detail: "cudaVersions and minCudaVersion exclude each other") }
        guard isIncluded else { return nil }
        if product?.isEmpty ?? true { throw Problem(status: 400, detail: "include=AVAILABILITY needs a product") }
        let centers = Catalogue.dataCenters.filter { center in countries.map { $0.isEmpty || $0.contains(center.country) } ?? true }
        let offered = Router.cudaVersions.filter { version in versions.map { $0.isEmpty || $0.contains(version) } ?? true }
        return Availability(level: centers.isEmpty ? "NONE" : availability(state), centers: centers, cudaVersions: offered)
    }

    private func refuseWithoutInclude(_ isIncluded: Bool, _ names: [String]) throws {
        guard !isIncluded, let name = names.first(where: { request.query[$0] != nil }) else { return }
        throw Problem(status: 400, detail: "\(name) is valid only with include=AVAILABILITY")
    }

    private func gpuType(_ gpu: GPUPrice, _ view: Availability?) -> JSON {
        var price: [JSON.Field] = [
            .init(name: "secure", value: .double(gpu.securePod?.dollarsPerHour ?? 0)),
            .init(name: "community", value: .double(gpu.communityPod?.dollarsPerHour ?? 0)),
        ]
        if let serverless = gpu.serverless { price.append(.init(name: "serverless", value: .double(serverless.dollarsPerHour))) }
        var fields: [JSON.Field] = [
            .init(name: "id", value: .string(gpu.type)), .init(name: "name", value: .string(gpu.name)),
            .init(name: "pool", value: gpu.pool.map { .string($0) } ?? .null), .init(name: "manufacturer", value: .string("NVIDIA")),
            .init(name: "memory", value: .int(gpu.memoryGB)), .init(name: "secure", value: .bool(true)),
            .init(name: "community", value: .bool(true)), .init(name: "price", value: .object(price)),
            .init(name: "maxCount", value: .fields(["secure": .int(8), "community": .int(4)])),
        ]
        guard let view else { return .object(fields) }
        fields.append(.init(name: "availability", value: .string(view.level)))
        if !view.centers.isEmpty {
            fields.append(.init(name: "dataCenters", value: .array(view.centers.map { Router.stock($0.id, $0.name, view.level) })))
        }
        let versions = view.cudaVersions.map { JSON.fields(["version": .string($0), "available": .bool(view.level != "NONE")]) }
        fields.append(.init(name: "cudaVersions", value: .array(versions)))
        return .object(fields)
    }

    private static func stock(_ id: String, _ name: String, _ level: String) -> JSON {
        .fields(["id": .string(id), "name": .string(name), "availability": .string(level)])
    }

    // MARK: CPUs

    private func cpuAvailability(_ state: State) throws -> String? {
        let isIncluded = try words("include", atMost: 1) { $0 == "AVAILABILITY" }?.isEmpty == false
        let product = try words("product") { ["POD", "SERVERLESS"].contains($0) }
        let count = try whole("vcpuCount", 2...Int.max)
        try refuseWithoutInclude(isIncluded, ["product", "vcpuCount"])
        if let count, count.nonzeroBitCount != 1 { throw Problem(status: 400, detail: "vcpuCount must be a power of two") }
        guard isIncluded else { return nil }
        if product?.isEmpty ?? true { throw Problem(status: 400, detail: "include=AVAILABILITY needs a product") }
        return availability(state)
    }

    private func cpuType(_ cpu: Catalogue.CPU, _ level: String?) -> JSON {
        var fields: [JSON.Field] = [
            .init(name: "id", value: .string(cpu.id)), .init(name: "name", value: .string(cpu.name)),
            .init(name: "group", value: .string(cpu.group)),
            .init(
                name: "vcpu",
                value: .fields(["min": .int(Catalogue.CPU.counts.lowerBound), "max": .int(Catalogue.CPU.counts.upperBound)])),
            .init(name: "ramGbPerVcpu", value: .int(cpu.memoryGBPerCPU)),
            .init(
                name: "price",
                value: .fields([
                    "securePerVcpu": .double(cpu.podRate.dollarsPerHour), "serverlessPerVcpu": .double(cpu.workerRate.dollarsPerHour),
                ])),
        ]
        if let level {
            fields.append(.init(name: "availability", value: .string(level)))
            fields.append(.init(name: "dataCenters", value: .array(Catalogue.dataCenters.map { Router.stock($0.id, $0.name, level) })))
        }
        return .object(fields)
    }

    // MARK: Data centers

    private static let regions = [
        "NORTH_AMERICA", "SOUTH_AMERICA", "EUROPE", "ASIA", "MIDDLE_EAST", "AFRICA", "OCEANIA", "ANTARCTICA", "UNKNOWN",
    ]
    private static let compliance: Set<String> = [
        "GDPR", "ISO_IEC_27001", "ISO_14001", "PCI_DSS", "HITRUST", "SOC_1_TYPE_2", "SOC_2_TYPE_2", "SOC_3_TYPE_2", "ITAR", "FISMA_HIGH",
        "HIPAA", "RENEWABLE",
    ]

    private func includedInDataCenters() throws -> [String] {
        try words("include") { ["GPU_AVAILABILITY", "CPU_AVAILABILITY"].contains($0) } ?? []
    }

    private func dataCenters() throws -> Reply {
        let included = try includedInDataCenters()
        let regions = try words("regions") { Router.regions.contains($0) } ?? []
        let types = try words("networkVolumeTypes") { ["STANDARD", "HIGH_PERFORMANCE"].contains($0) } ?? []
        let compliance = try words("compliance") { Router.compliance.contains($0) } ?? []
        let isGlobal = try flag("globalNetwork") ?? true
        let fits = (types.isEmpty || types.contains("STANDARD")) && (compliance.isEmpty || compliance.contains("GDPR")) && isGlobal
        let chosen = Catalogue.dataCenters.filter { fits && (regions.isEmpty || regions.contains($0.region)) }
        return Reply(200, .fields(["dataCenters": .array(chosen.map { dataCenter($0, included) })]))
    }

    private func dataCenter(_ center: Catalogue.DataCenter, _ included: [String]) -> JSON {
        var fields: [JSON.Field] = [
            .init(name: "id", value: .string(center.id)), .init(name: "name", value: .string(center.name)),
            .init(name: "region", value: .string(center.region)), .init(name: "globalNetwork", value: .bool(true)),
            .init(name: "networkVolumeTypes", value: .array([.string("STANDARD")])),
            .init(name: "compliance", value: .array([.string("GDPR")])),
        ]
        if included.contains("GPU_AVAILABILITY") {
            let stock = Catalogue.gpus.map { Router.stock($0.type, $0.name, "HIGH") }
            fields.append(.init(name: "gpuAvailability", value: .array(stock)))
        }
        if included.contains("CPU_AVAILABILITY") {
            let stock = Catalogue.cpus.map { Router.stock($0.id, $0.name, "HIGH") }
            fields.append(.init(name: "cpuAvailability", value: .array(stock)))
        }
        return .object(fields)
    }
}

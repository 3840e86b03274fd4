import Fleet

/// The emulator's price list: the H200's price as RunPod published it in August 2026; the other prices are approximate.
enum Catalogue {
    static let gpus: [GPUPrice] = [
        gpu("NVIDIA H200", "H200", pool: "HOPPER_141", memoryGB: 141, pod: 3_990_000, serverless: 5_580_000),
        gpu("NVIDIA H100 80GB HBM3", "H100 SXM", pool: "HOPPER_80", memoryGB: 80, pod: 2_990_000, serverless: 4_180_000),
        gpu("NVIDIA A100 80GB PCIe", "A100 PCIe", pool: "AMPERE_80", memoryGB: 80, pod: 1_640_000, serverless: 2_720_000),
        gpu("NVIDIA L40S", "L40S", pool: "ADA_48_PRO", memoryGB: 48, pod: 860_000, serverless: 1_900_000),
        gpu("NVIDIA GeForce RTX 4090", "RTX 4090", pool: "ADA_24", memoryGB: 24, pod: 690_000, serverless: 1_100_000),
        gpu("NVIDIA RTX A2000", "RTX A2000", pool: nil, memoryGB: 6, pod: 120_000, serverless: nil),
    ]

    static func gpu(_ type: String) -> GPUPrice? { gpus.first { $0.type == type } }

    static func workerRate(pool: String) -> HourlyRate { gpus.first { $0.pool == pool }?.serverless ?? .zero }

    struct CPU: Sendable {
        var id: String
        var name: String
        var group: String
        var memoryGBPerCPU: Int
        var podRate: HourlyRate
        var workerRate: HourlyRate

        static let counts = 2...32

        func share(_ count: Int) -> CPUShare { CPUShare(flavor: id, count: count, memoryGB: count * memoryGBPerCPU) }
    }

    static let cpus: [CPU] = [
        CPU(
            id: "cpu3c", name: "Compute-Optimized", group: "Gen 3", memoryGBPerCPU: 2, podRate: .init(microdollarsPerHour: 30_000),
            workerRate: .init(microdollarsPerHour: 40_000)),
        CPU(
            id: "cpu3g", name: "General Purpose", group: "Gen 3", memoryGBPerCPU: 4, podRate: .init(microdollarsPerHour: 40_000),
            workerRate: .init(microdollarsPerHour: 50_000)),
        CPU(
            id: "cpu5c", name: "Compute-Optimized", group: "Gen 5", memoryGBPerCPU: 2, podRate: .init(microdollarsPerHour: 40_000),
            workerRate: .init(microdollarsPerHour: 50_000)),
        CPU(
            id: "cpu5g", name: "General Purpose", group: "Gen 5", memoryGBPerCPU: 4, podRate: .init(microdollarsPerHour: 50_000),
            workerRate: .init(microdollarsPerHour: 60_000)),
    ]

    static func cpu(_ id: String) -> CPU? { cpus.first { $0.id == id } }

    struct DataCenter: Sendable {
        var id: String
        var name: String
        var region: String
        var country: String
    }

    static let dataCenters: [DataCenter] = [
        DataCenter(id: "EU-RO-1", name: "Romania 1", region: "EUROPE", country: "RO"),
        DataCenter(id: "EU-SE-1", name: "Sweden 1", region: "EUROPE", country: "SE"),
        DataCenter(id: "US-TX-3", name: "Texas 3", region: "NORTH_AMERICA", country: "US"),
    ]

    private static func gpu(
        _ type: String, _ name: String, pool: String?, memoryGB: Int, pod: Int64, serverless: Int64?
    ) -> GPUPrice {
        GPUPrice(
            type: type, name: name, pool: pool, memoryGB: memoryGB,
            securePod: HourlyRate(microdollarsPerHour: pod), communityPod: HourlyRate(microdollarsPerHour: pod * 8 / 10),
            serverless: serverless.map(HourlyRate.init(microdollarsPerHour:)))
    }
}

import Fleet

struct GPUTypeBody: Decodable, Sendable {
    struct Price: Decodable, Sendable {
        var secure, community, serverless: Double?
    }

    var id, name: String
    var pool: String?
    var memory: Int
    var price: Price?

    private enum Key: CodingKey { case id, name, pool, memory, price }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = try fields.decode(String.self, forKey: .id)
        name = fields.lenient(.name) ?? id
        pool = fields.lenient(.pool)
        memory = fields.lenient(.memory) ?? 0
        price = fields.lenient(.price)
    }

    var listed: GPUPrice {
        // RunPod writes 0 where a GPU is not offered that way.
        func rate(_ dollars: Double?) -> HourlyRate? {
            dollars.flatMap { $0 > 0 && $0 <= 10_000 ? HourlyRate(dollarsPerHour: $0) : nil }
        }
        return GPUPrice(
            type: id, name: name, pool: pool, memoryGB: memory, securePod: rate(price?.secure),
            communityPod: rate(price?.community), serverless: rate(price?.serverless))
    }
}

struct NetworkVolumeBody: Decodable, Sendable {
    var id, name: String
    var size: Int
    var dataCenter: String
}

struct BillingBody: Decodable, Sendable {
    struct Record: Decodable, Sendable {
        var startTime, endTime: String?
        var totalAmount: Double
        var podId, serverlessId, networkVolumeId: String?
    }
    var records: [Record]
}

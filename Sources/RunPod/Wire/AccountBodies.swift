import Fleet

struct GPUTypeBody: Decodable, Sendable {
    struct Price: Decodable, Sendable {
        var secure, community, serverless: Amount?
        /// RunPod always sends both pod prices, and leaves the serverless price out where there is none.
        var isPartlyUnreadable: Bool

        private enum Key: CodingKey { case secure, community, serverless }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            secure = fields.lenient(.secure)
            community = fields.lenient(.community)
            let serverless = fields.field(.serverless, as: Amount.self)
            self.serverless = serverless.value
            isPartlyUnreadable =
                secure?.hourly == nil || community?.hourly == nil || !(serverless.isAbsent || serverless.value?.hourly != nil)
        }
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
        // RunPod sends 0 if a GPU is not offered that way.
        func rate(_ amount: Amount?) -> HourlyRate? { (amount?.hourly).flatMap { $0 > .zero ? $0 : nil } }
        return GPUPrice(
            type: id, name: name, pool: pool, memoryGB: memory, securePod: rate(price?.secure),
            communityPod: rate(price?.community), serverless: rate(price?.serverless),
            isPartlyUnreadable: price?.isPartlyUnreadable ?? true)
    }
}

struct NetworkVolumeBody: Decodable, Sendable {
    var id: String
    var name, dataCenter, type: String?
    var size: Count?

    private enum Key: CodingKey { case id, name, size, dataCenter, type }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = try fields.decode(String.self, forKey: .id)
        name = fields.lenient(.name)
        size = fields.lenient(.size)
        dataCenter = fields.lenient(.dataCenter)
        type = fields.lenient(.type)
    }

    /// `nil`: without a size its cost is unknown.
    var volume: NetworkVolume? {
        guard !id.isEmpty, let gigabytes = size?.within(10_000_000) else { return nil }
        var volume = NetworkVolume(
            id: id, name: name.map(ErrorClassification.bounded) ?? id, gigabytes: gigabytes, dataCenterID: dataCenter ?? "")
        // RunPod publishes no price of the other tier: the bill says it.
        volume.rate = type ?? "STANDARD" == "STANDARD" ? StorageTariff.networkVolume(gigabytes: gigabytes) : nil
        return volume
    }
}

import Fleet

/// The answer of `/billing/…`: the records, and what they should add up to.
struct BillingBody: Decodable, Sendable {
    struct Metadata: Decodable, Sendable {
        struct Query: Decodable, Sendable {
            var startTime, endTime, bucketSize: String?
        }
        struct Totals: Decodable, Sendable {
            var totalAmount: Amount?
            private enum Key: CodingKey { case totalAmount }
            init(from decoder: any Decoder) throws {
                totalAmount = try decoder.container(keyedBy: Key.self).lenient(.totalAmount)
            }
        }
        var query: Query?
        var totals: Totals?

        private enum Key: CodingKey { case query, totals }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            query = fields.lenient(.query)
            totals = fields.lenient(.totals)
        }
    }

    var records: [Lenient<BillingRecordBody>]
    var metadata: Metadata?

    private enum Key: CodingKey { case records, metadata }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        records = try fields.decodeIfPresent([Lenient<BillingRecordBody>].self, forKey: .records) ?? []
        metadata = fields.lenient(.metadata)
    }

    /// The records of a request for the hours in `from ..< to`. A truncated answer, or one about another span, is refused.
    func listing(from: Timestamp, to: Timestamp) throws(ProviderError) -> Listing<BillingRecord> {
        if let query = metadata?.query {
            let (start, end) = (query.startTime.flatMap { Timestamp($0) }, query.endTime.flatMap { Timestamp($0) })
            guard start == nil || start == from, end == nil || end == to, query.bucketSize == nil || query.bucketSize == "hour" else {
                throw .malformed("the bill is about another span of time than requested")
            }
        }
        let rows = records.compactMap { $0.value?.record }
        let inside = rows.filter { $0.from >= from && $0.to <= to && $0.to - $0.from == .seconds(3600) }
        guard inside.count == rows.count else { throw .malformed("the bill has hours that were not requested") }
        if let total = (metadata?.totals?.totalAmount).flatMap({ Money(dollars: $0.dollars) }), rows.count == records.count {
            let sum = rows.reduce(Money.zero) { $0 + $1.amount }
            guard abs((sum - total).microdollars) <= Int64(rows.count) + 1 else {
                throw .malformed("the records of the bill do not add up to its total")
            }
        }
        return Listing(rows, unreadableRows: records.count - rows.count)
    }
}

struct BillingRecordBody: Decodable, Sendable {
    var startTime, endTime, podId, serverlessId, networkVolumeId: String?
    var totalAmount, gpuAmount, cpuAmount, diskAmount, feeAmount, standardAmount, highPerformanceAmount: Amount?

    private enum Key: CodingKey {
        case startTime, endTime, totalAmount, podId, serverlessId, networkVolumeId, gpuAmount, cpuAmount, diskAmount, feeAmount,
            standardAmount, highPerformanceAmount
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        startTime = fields.lenient(.startTime)
        endTime = fields.lenient(.endTime)
        podId = fields.lenient(.podId)
        serverlessId = fields.lenient(.serverlessId)
        networkVolumeId = fields.lenient(.networkVolumeId)
        totalAmount = fields.lenient(.totalAmount)
        gpuAmount = fields.lenient(.gpuAmount)
        cpuAmount = fields.lenient(.cpuAmount)
        diskAmount = fields.lenient(.diskAmount)
        feeAmount = fields.lenient(.feeAmount)
        standardAmount = fields.lenient(.standardAmount)
        highPerformanceAmount = fields.lenient(.highPerformanceAmount)
    }

    var record: BillingRecord? {
        // No server costs a million dollars in an hour or a day: such a number is no amount.
        func money(_ amount: Amount?) -> Money? { amount.flatMap { $0.dollars.magnitude <= 1_000_000 ? Money(dollars: $0.dollars) : nil } }
        func sum(_ parts: [Money?]) -> Money? {
            let known = parts.compactMap { $0 }
            return known.isEmpty ? nil : known.reduce(.zero, +)
        }
        guard let id = podId ?? serverlessId ?? networkVolumeId, let start = startTime.flatMap({ Timestamp($0) }),
            let end = endTime.flatMap({ Timestamp($0) }), let amount = money(totalAmount)
        else { return nil }
        return BillingRecord(
            resource: id, from: start, to: end, amount: amount, compute: sum([money(gpuAmount), money(cpuAmount)]), disk: money(diskAmount),
            fee: money(feeAmount), networkVolume: sum([money(standardAmount), money(highPerformanceAmount)]))
    }
}

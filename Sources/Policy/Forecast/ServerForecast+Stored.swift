// Stored in the fewest characters: a server's state is written whenever it changes. What earlier versions stored, with a name for each
// number, is read too.

extension ServerForecast.Recent: Codable {
    private enum CodingKeys: CodingKey { case minutes, hour }

    init(from decoder: any Decoder) throws {
        if let values = try PackedDoubles.stored(in: decoder) {
            (minutes, hour) = (try values.number(0, decoder), try values.number(1, decoder))
            return
        }
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        (minutes, hour) = (try fields.decode(Double.self, forKey: .minutes), try fields.decode(Double.self, forKey: .hour))
    }

    func encode(to encoder: any Encoder) throws { try PackedDoubles(wrappedValue: [minutes, hour]).encode(to: encoder) }
}

extension ServerForecast.Account: Codable {
    private enum CodingKeys: CodingKey { case open, learned, plain }

    init(from decoder: any Decoder) throws {
        self.init()
        if let values = try PackedDoubles.stored(in: decoder) {
            (learned, plain) = (try values.number(0, decoder), try values.number(1, decoder))
            guard values.count > 2 else { return }
            open = Silence(
                timeout: try values.number(2, decoder), rent: try values.number(3, decoder), start: try values.number(4, decoder))
            return
        }
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        (learned, plain) = (try fields.decode(Double.self, forKey: .learned), try fields.decode(Double.self, forKey: .plain))
        open = try fields.decodeIfPresent(Silence.self, forKey: .open)
    }

    func encode(to encoder: any Encoder) throws {
        let present = open.map { [$0.timeout, $0.rent, $0.start] } ?? []
        try PackedDoubles(wrappedValue: [learned, plain] + present).encode(to: encoder)
    }
}

extension PackedDoubles {
    /// `nil`: something other than packed numbers is stored.
    fileprivate static func stored(in decoder: any Decoder) throws -> [Double]? {
        do { return try PackedDoubles(from: decoder).wrappedValue } catch DecodingError.typeMismatch { return nil }
    }
}

extension [Double] {
    fileprivate func number(_ index: Int, _ decoder: any Decoder) throws -> Double {
        guard indices.contains(index) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(count) numbers are too few"))
        }
        return self[index]
    }
}

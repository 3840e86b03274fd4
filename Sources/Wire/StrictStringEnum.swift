/// One of a few words. Another one is refused with the list of them.
public protocol StrictStringEnum: RawRepresentable<String>, CaseIterable, Codable {}

extension StrictStringEnum {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let word = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "must be one of \(known)"))
        }
        self = word
    }
}

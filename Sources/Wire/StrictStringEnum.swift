/// An enum that decodes strictly: an unknown value is an error that lists the known ones.
package protocol StrictStringEnum: RawRepresentable<String>, CaseIterable, Codable {}

extension StrictStringEnum {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let word = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: "must be one of \(known); you gave \(text.prefix(60))"))
        }
        self = word
    }
}

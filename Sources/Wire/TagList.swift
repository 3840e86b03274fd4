/// The tags in a request: a list of texts, or an object of texts, where `{"team": "ml"}` means the tag `team=ml`. Responses have the list.
package struct TagList: Codable, Hashable, Sendable {
    /// In the order of the list; those of an object in the order of its names.
    package var tags: [String]

    package init(_ tags: [String]) { self.tags = tags }

    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        do { tags = try value.decode([String].self) } catch DecodingError.typeMismatch {
            let pairs: [String: String]
            do { pairs = try value.decode([String: String].self) } catch {
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(
                        codingPath: decoder.codingPath,
                        debugDescription: #"must be a list of texts, or an object of texts such as {"team": "ml"}"#))
            }
            tags = pairs.sorted { $0.key < $1.key }.map { $0.value.isEmpty ? $0.key : "\($0.key)=\($0.value)" }
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(tags)
    }
}

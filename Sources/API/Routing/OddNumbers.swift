/// The places in a JSON document whose numbers are not whole, or larger than any field allows.
///
/// The decoder refuses such a number without a word about its place.
struct OddNumbers: Decodable {
    /// Like `config.gpu_count`, in the order of the document's names.
    private(set) var places: [String] = []

    private static let mostPlaces = 8

    init(from decoder: any Decoder) throws { places = Array(OddNumbers.places(in: decoder).prefix(OddNumbers.mostPlaces)) }

    private static func places(in decoder: any Decoder) -> [String] {
        do {
            let fields = try decoder.container(keyedBy: AnyKey.self)
            var found: [String] = []
            for key in fields.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) where found.count < mostPlaces {
                do {
                    found += try fields.decode(Element.self, forKey: key).places.prefix(mostPlaces).map { "\(key.stringValue)\($0)" }
                } catch { continue }
            }
            return found
        } catch {
            // No object.
            return []
        }
    }

    /// A value somewhere in it: a number, or what holds numbers. A place begins with a dot unless it is the value's own.
    private struct Element: Decodable {
        var places: [String] = []

        init(from decoder: any Decoder) throws {
            let inner = OddNumbers.places(in: decoder)
            if !inner.isEmpty {
                places = inner.map { ".\($0)" }
                return
            }
            if let list = Element.items(in: decoder) {
                places = list
                return
            }
            places = Element.isOdd(decoder) ? [""] : []
        }

        private static func items(in decoder: any Decoder) -> [String]? {
            do {
                var list = try decoder.unkeyedContainer()
                var places: [String] = []
                // Every level repeats what it holds, so a bound at the end only would cost the square of a large body.
                while !list.isAtEnd, places.count < OddNumbers.mostPlaces {
                    let index = list.currentIndex
                    places += try list.decode(Element.self).places.prefix(OddNumbers.mostPlaces).map { ".\(index)\($0)" }
                }
                return places
            } catch { return nil }
        }

        /// A text, null or an object is of the wrong type; a number that does not fit corrupts the data.
        private static func isOdd(_ decoder: any Decoder) -> Bool {
            do {
                _ = try decoder.singleValueContainer().decode(Int64.self)
                return false
            } catch DecodingError.typeMismatch, DecodingError.valueNotFound { return false } catch { return true }
        }
    }

    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

package import Fleet

extension Timestamp {
    /// The moment for texts that are stored and read later, such as events: `2026-11-23 08:15:00 UTC`.
    package var inWords: String { "\(String(description.prefix(19).map { $0 == "T" ? " " : $0 })) UTC" }
}

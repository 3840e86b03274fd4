package import Fleet

/// Whether the account spends faster than it should.
package enum SpendRate {
    /// How long it must last before it is reported.
    package static let lasting = Duration.seconds(600)

    package enum Excess: Hashable, Sendable {
        /// Above the limit that a person set.
        case limit(HourlyRate)
        /// More than twice the usual rate of this hour of the week.
        case unusual(HourlyRate)
    }

    /// - Parameters:
    ///   - limit: set by a person; `nil`: none.
    ///   - usual: the mean rate of the same hour of the week; `nil`: less than three weeks are known.
    package static func excess(burn: HourlyRate, limit: HourlyRate?, usual: HourlyRate?) -> Excess? {
        if let limit, burn > limit { return .limit(limit) }
        guard let usual, burn > usual * 2, burn - usual > HourlyRate(microdollarsPerHour: 2_000_000) else { return nil }
        return .unusual(usual)
    }
}

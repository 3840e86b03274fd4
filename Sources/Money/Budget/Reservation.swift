package import Fleet

/// The part of a budget that a deploy or a start will use in its first hour. Real cost takes its place as the time passes.
package struct Reservation: Hashable, Sendable {
    /// The deploy or the server that it is for.
    package var key: String
    package var rate: HourlyRate
    package var from: Timestamp
    package var until: Timestamp

    /// At least an hour is reserved, or the server's whole known runtime.
    package static let shortest = Duration.seconds(3600)

    package init(key: String, rate: HourlyRate, from: Timestamp, until: Timestamp) {
        (self.key, self.rate, self.from, self.until) = (key, rate, from, until)
    }

    package init(key: String, rate: HourlyRate, runtime: Duration?, at now: Timestamp) {
        self.init(key: key, rate: rate, from: now, until: now + max(runtime ?? .zero, Reservation.shortest))
    }

    /// What is not spent of it yet. Never beyond the end of the budget's period: the rest counts for the next one.
    package func remaining(until periodEnd: Timestamp, at now: Timestamp) -> Money {
        rate.cost(of: min(until, periodEnd) - max(now, from))
    }

    /// Whether a budget has room for one more reservation.
    package static func fits(
        _ new: Reservation, beside open: [Reservation], spent: Money, amount: Money, periodEnd: Timestamp, at now: Timestamp
    ) -> Bool {
        let reserved = open.filter { $0.key != new.key }.reduce(Money.zero) { $0 + $1.remaining(until: periodEnd, at: now) }
        return spent < amount && spent + reserved + new.remaining(until: periodEnd, at: now) <= amount
    }
}

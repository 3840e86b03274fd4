package import Fleet

/// What the bill changed for one server in one day, by the class that changed most.
package struct DriftRow: Hashable, Sendable {
    package var day: Timestamp
    package var server: ServerID
    package var name: String
    package var drift: DriftClass
    package var amount: Money

    package init(day: Timestamp, server: ServerID, name: String, drift: DriftClass, amount: Money) {
        (self.day, self.server, self.name, self.drift, self.amount) = (day, server, name, drift, amount)
    }
}

package import Fleet

/// A limit on what a part of the account may cost in a period, and what happens when it is reached.
package struct Budget: Hashable, Sendable {
    /// Whose cost counts. A cost counts for the owner and the tags that a server had at the time.
    package enum Scope: Hashable, Sendable {
        /// Every server, unmanaged ones included.
        case account
        case owner(String)
        case tag(String)
        case server(ServerID)
    }

    package enum Period: String, Hashable, Sendable, CaseIterable, Codable {
        /// A UTC hour.
        case hour
        /// A local day: 23 to 25 hours.
        case day
        case month
    }

    /// What happens when the whole amount is spent.
    package enum Action: String, Hashable, Sendable, CaseIterable, Codable {
        case notify
        /// Refuses deploys and starts.
        case refuse
        /// Refuses deploys and starts, and stops idle servers whatever their timeout.
        case stopIdle = "stop_idle"
        /// The same, and stops busy servers as `Busy` says.
        case stopUnprotected = "stop_unprotected"
    }

    /// What `stopUnprotected` does with servers that are busy or unknown.
    package enum Busy: Hashable, Sendable {
        /// Waits until they are idle.
        case wait
        /// Stops them this long after the budget is reached.
        case stopAfter(Duration)
    }

    /// Which spend an action needs.
    package enum Basis: String, Hashable, Sendable, CaseIterable, Codable {
        /// Observed and billed spend only.
        case observed
        /// Estimated spend too.
        case estimated
    }

    package struct Override: Hashable, Sendable {
        package var until: Timestamp
        package var by: Actor
        package var reason: String
        package var since: Timestamp

        package init(until: Timestamp, by: Actor, reason: String, since: Timestamp) {
            (self.until, self.by, self.reason, self.since) = (until, by, reason, since)
        }
    }

    package var name: String
    package var scope: Scope
    package var amount: Money
    package var period: Period
    /// IANA name of the zone in which days and months begin.
    package var timeZone: String
    /// Percentages of the amount, 1 to 100, ascending.
    package var thresholds: [Int]
    package var action: Action
    package var busy: Busy
    package var basis: Basis
    /// Who set it: may override it. `nil`: only admins may.
    package var owner: String?
    /// Rises with every change of the amount or the thresholds.
    package var revision: Int
    /// When it was set, or last changed.
    package var changedAt: Timestamp
    package var override: Override?

    package init(
        name: String, scope: Scope, amount: Money, period: Period, timeZone: String = "UTC", thresholds: [Int] = [50, 80, 100],
        action: Action = .notify, busy: Busy = .wait, basis: Basis = .observed, owner: String? = nil, revision: Int = 1,
        changedAt: Timestamp, override: Override? = nil
    ) {
        (self.name, self.scope, self.amount, self.period, self.timeZone) = (name, scope, amount, period, timeZone)
        (self.thresholds, self.action, self.busy, self.basis) = (thresholds, action, busy, basis)
        (self.owner, self.revision, self.changedAt, self.override) = (owner, revision, changedAt, override)
    }

    /// Between a change of a budget and the first stop that it causes.
    package static let noticeBeforeStops = Duration.seconds(300)

    /// Whether the cost of a server with this owner and these tags counts.
    package func covers(_ server: ServerID, owner: String?, tags: [String]) -> Bool {
        switch scope {
        case .account: true
        case .owner(let name): owner == name
        case .tag(let tag): tags.contains(tag)
        case .server(let id): server == id
        }
    }

    /// Whether a server that does not exist yet will count.
    package func coversNew(owner: String?, tags: [String]) -> Bool {
        switch scope {
        case .account: true
        case .owner(let name): owner == name
        case .tag(let tag): tags.contains(tag)
        case .server: false
        }
    }

    /// The amount at a percentage, rounded up: a threshold is passed at the first micro-dollar that reaches it.
    package func amount(at percent: Int) -> Money {
        let product = Int128(amount.microdollars) * Int128(percent)
        return Money(microdollars: Int64(clamping: (product + 99) / 100))
    }
}

package import Fleet

/// The rate of each component of a server. A component without a rate costs nothing.
package struct ComponentRates: Hashable, Sendable {
    package enum Price: Hashable, Sendable {
        case known(Rate)
        /// It costs something, and nobody says how much.
        case unknown

        package var rate: Rate? {
            switch self {
            case .known(let rate): rate
            case .unknown: nil
            }
        }

        /// Whether both are the same up to the rounding of a 32-bit float.
        func isAbout(_ other: Price) -> Bool {
            switch (self, other) {
            case (.known(let a), .known(let b)): a.isAbout(b)
            case (.unknown, .unknown): true
            default: false
            }
        }
    }

    package private(set) var prices: [CostComponent: Price] = [:]

    package init(_ prices: [CostComponent: Price] = [:]) { for (component, price) in prices { self[component] = price } }

    package init(_ rates: [CostComponent: Rate]) { self.init(rates.mapValues { Price.known($0) }) }

    package static let zero = ComponentRates([CostComponent: Price]())

    /// `nil`: it costs nothing.
    package subscript(component: CostComponent) -> Price? {
        get { prices[component] }
        set { prices[component] = newValue == .known(.zero) ? nil : newValue }
    }

    /// The sum of what is known.
    package var total: Rate { prices.values.reduce(.zero) { $0 + ($1.rate ?? .zero) } }

    package var isKnown: Bool { prices.values.allSatisfy { $0 != .unknown } }

    func isAbout(_ other: ComponentRates) -> Bool {
        Set(prices.keys).union(other.prices.keys).allSatisfy { key in
            switch (prices[key], other.prices[key]) {
            case (nil, nil): true
            case (let a?, let b?): a.isAbout(b)
            default: false
            }
        }
    }

    /// Component by component the dearer of both; an unknown price stays unknown.
    func dearer(_ other: ComponentRates) -> ComponentRates {
        var all = self
        for (component, price) in other.prices {
            switch (all[component], price) {
            case (.known(let a)?, .known(let b)): all[component] = .known(max(a, b))
            case (nil, _): all[component] = price
            default: all[component] = .unknown
            }
        }
        return all
    }
}

/// What a server costs.
package struct CostRates: Hashable, Sendable {
    /// Now.
    package var inForce: ComponentRates
    /// While it runs; what it last cost while it ran. `nil`: it was never observed running.
    package var running: ComponentRates?
    /// While it is stopped.
    package var stopped: ComponentRates

    package init(inForce: ComponentRates, running: ComponentRates?, stopped: ComponentRates) {
        (self.inForce, self.running, self.stopped) = (inForce, running, stopped)
    }
}

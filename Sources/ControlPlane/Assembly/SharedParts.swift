import Fleet
import Logging
import Store

/// What the parts of every room use: the account, the fleet in memory, the database and its events, the settings and the clock.
struct SharedParts {
    let provider: any ServerProvider
    let fleet: FleetState
    let feed: EventFeed
    let journal: Journal
    let store: FleetStore
    let settings: ControlPlaneSettings
    let time: any TimeSource
    let logger: Logger
    /// Rings when a stop may be due earlier.
    let wake = WakeSignal()

    init(
        provider: any ServerProvider, fleet: FleetState, feed: EventFeed, store: FleetStore, settings: ControlPlaneSettings,
        time: any TimeSource, logger: Logger
    ) {
        (self.provider, self.fleet, self.feed, self.store) = (provider, fleet, feed, store)
        (self.settings, self.time, self.logger) = (settings, time, logger)
        journal = Journal(store: store, fleet: fleet, feed: feed, days: settings.moneyDays, logger: logger)
        fleet.write { ($0.learningRules, $0.startGrace) = (settings.learning, settings.startGrace) }
    }
}

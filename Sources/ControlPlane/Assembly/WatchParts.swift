import Fleet
import Store

/// Measures, checks and alerts.
struct WatchParts {
    let metrics: MetricsCollector
    let alerts: AlertManager
    let resources: ResourceMonitor
    let status: StatusTracker
    let rivalWatch: RivalWatch?

    init(
        _ shared: SharedParts, _ observe: ObserveParts, probe: (any HealthProbe)?, host: (any HostReader)?, accountLock: AccountLock?
    ) {
        let (provider, fleet, store, settings) = (shared.provider, shared.fleet, shared.store, shared.settings)
        let (scheduler, time, logger) = (observe.scheduler, shared.time, shared.logger)
        metrics = MetricsCollector(fleet: fleet, store: store, scheduler: scheduler, time: time, logger: logger)
        let alerts = AlertManager(store: store, journal: shared.journal, logger: logger)
        self.alerts = alerts
        resources = ResourceMonitor(
            provider: provider.name, fleet: fleet, alerts: alerts, host: host, scheduler: scheduler, settings: settings)
        status = StatusTracker(
            fleet: fleet, alerts: alerts, metrics: metrics, probe: probe, store: store, interval: settings.healthCheckInterval, time: time,
            logger: logger)
        rivalWatch = accountLock.map {
            RivalWatch(
                lock: $0, alerts: alerts, scheduler: scheduler, provider: provider.name, actsAllTheSame: settings.actsBesideAnother)
        }
    }
}

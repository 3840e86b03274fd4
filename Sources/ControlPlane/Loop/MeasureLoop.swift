import Fleet

/// Keeps measurements, checks thresholds and health, writes the daily summary, and deletes what is out of date.
struct MeasureLoop: Sendable {
    let fleet: FleetState
    let metrics: MetricsCollector
    let resources: ResourceMonitor
    let status: StatusTracker
    let summary: DailySummary
    let ledger: LedgerKeeper
    let retention: Retention
    let settings: ControlPlaneSettings
    let time: any TimeSource

    /// Until the task is cancelled. Health is checked in a loop of its own.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    let next = time.now() + settings.tick
                    await measure(at: time.now())
                    await time.pause(until: next)
                }
            }
            group.addTask {
                while !Task.isCancelled {
                    let next = time.now() + .seconds(1)
                    await status.pass(at: time.now())
                    await time.pause(until: next)
                }
            }
        }
    }

    /// One round, in order.
    func pass(at now: Timestamp) async {
        await measure(at: now)
        await status.pass(at: now)
    }

    private func measure(at now: Timestamp) async {
        metrics.takeSamples(of: fleet, at: now)
        await metrics.keep(at: now)
        await resources.pass(at: now)
        await ledger.pass(at: now)
        await summary.pass(at: now)
        await retention.pass(at: now)
    }
}

extension MetricsCollector {
    fileprivate func takeSamples(of fleet: FleetState, at now: Timestamp) {
        renewRequestsInProgress()
        for id in fleet.read({ state in Array(state.servers.keys) }) { sample(id, at: now) }
    }
}

import Fleet

/// Decides and stops: sleeps until the next deadline, or until something changes.
struct StopLoop: Sendable {
    let scheduler: AutoShutdownScheduler
    let driver: StopDriver
    let starts: ScheduledStarts
    let wake: WakeSignal
    let settings: ControlPlaneSettings
    let time: any TimeSource

    /// Until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let now = time.now()
                _ = await scheduler.pass(at: now)
                for id in driver.due(at: now).prefix(settings.concurrentStops) {
                    group.addTask {
                        await driver.advance(id)
                        wake.ring()
                    }
                }
                for (id, start) in starts.takeDue() {
                    group.addTask {
                        await starts.perform(start, of: id)
                        wake.ring()
                    }
                }
                let next = [scheduler.nextDeadline, driver.nextDeadline()].compactMap { $0 }.min()
                await wake.wait(until: min(next ?? .distantFuture, now + .seconds(30)), time: time)
            }
            group.cancelAll()
        }
    }

    /// One round, in order.
    func pass(at now: Timestamp) async {
        _ = await scheduler.pass(at: now)
        for id in driver.due(at: now) { await driver.advance(id) }
        for (id, start) in starts.takeDue() { await starts.perform(start, of: id) }
    }
}

import Fleet

/// Measures waste and savings, finds underused servers, prices network volumes, and watches the spend rate and the balance.
struct SpendLoop: Sendable {
    let waste: WasteWatch
    let savings: SavingsReader
    let underuse: UnderuseWatch
    let alarm: SpendAlarm
    let volumes: VolumeWatch
    let settings: ControlPlaneSettings
    let time: any TimeSource

    /// Until the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            let next = time.now() + settings.tick
            await pass(at: time.now())
            await time.pause(until: next)
        }
    }

    /// One round, in order.
    func pass(at now: Timestamp) async {
        await waste.pass(at: now)
        await savings.pass(at: now)
        await underuse.pass(at: now)
        await alarm.pass(at: now)
        await volumes.pass(at: now)
    }
}

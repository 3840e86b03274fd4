import Fleet
import Logging
import Policy

/// Polls the account: pods, endpoints, missing servers, prices and the bill, each in a loop of its own.
struct PollLoop: Sendable {
    let observer: FleetObserver
    let missingServers: MissingServerCheck
    let priceRefresher: PriceRefresher
    let bill: BillReconciler
    let scheduler: AutoShutdownScheduler
    let deployer: Deployer
    let rivalWatch: RivalWatch?
    let fleet: FleetState
    let journal: Journal
    let settings: ControlPlaneSettings
    let time: any TimeSource
    let logger: Logger

    /// Until the task is cancelled. A call that hangs delays only its own loop.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await everyTick { await pollPods() } }
            group.addTask { await everyTick { await pollEndpoints(at: time.now(), width: settings.concurrentPolls) } }
            group.addTask { await everyTick { scheduler.reconsider(await missingServers.pass()) } }
            group.addTask { await everyTick { await priceRefresher.pass() } }
            group.addTask { await everyTick { await bill.pass() } }
        }
    }

    /// One round, in order.
    func pass() async {
        await pollPods()
        scheduler.reconsider(await missingServers.pass())
        await priceRefresher.pass()
        await pollEndpoints(at: time.now(), width: 1)
        await bill.pass()
    }

    func checkRival() async { await rivalWatch?.pass(at: time.now()) }

    private func everyTick(_ body: () async -> Void) async {
        while !Task.isCancelled {
            let next = time.now() + settings.tick
            await body()
            await time.pause(until: next)
        }
    }

    private func pollPods() async {
        await followClock()
        await checkRival()
        fleet.recordSignals(at: time.now())
        let changed = await observer.poll(.timed)
        // The first answer tells the provider's time, and is reviewed by it.
        await followClock()
        scheduler.reconsider(changed)
    }

    /// - Parameter width: endpoints polled at a time, so that one that hangs delays none of the others.
    func pollEndpoints(at now: Timestamp, width: Int) async {
        let due = observer.endpointsDue(at: now)
        if fleet.read({ state in state.endpointsListedAt.map { now - $0 >= settings.endpointInterval } ?? true }) {
            let changed = await observer.poll(.serverless)
            await followClock()
            scheduler.reconsider(changed)
            fleet.write { state in state.endpointsListedAt = now }
            await deployer.giveUpOverdue()
        }
        await withTaskGroup(of: Void.self) { group in
            for (number, id) in due.enumerated() {
                if number >= width { await group.next() }
                group.addTask {
                    if await observer.pollLoad(of: id) { scheduler.reconsider([id]) }
                }
            }
        }
    }

    /// When the machine's clock was set, ends that people gave in wall time follow it.
    ///
    /// Where the provider's clock says that it is earlier, protections end by that: a wall clock may be wrong for a minute.
    private func followClock() async {
        let correction = time.clockCorrection
        let byProvider = observer.clockOffset.map { Duration.zero - $0 } ?? correction
        if fleet.correctClock(by: min(correction, byProvider)) { scheduler.reconsiderAll() }  // guard: F5_aProtectionOutlives
        guard fleet.isNews(correction) else { return }
        let offset = correction < .zero ? "\((.zero - correction).inWords) behind" : "\(correction.inWords) ahead"
        await journal.write([
            Event(
                at: time.now(), kind: .settingChanged, severity: .warning,
                summary: "The clock of this machine was set: it is now \(offset) of the time it had when the control plane started. "
                    + "Protections, tokens and links end by the new time; idle times are not affected.")
        ])
    }
}

import Fleet
import Store
import Synchronization

/// Sees to it that one control plane at a time manages an account: the second one says so, and stops nothing by itself until the first one
/// has ended, or until somebody tells it to.
final class RivalWatch: Sendable {
    private let lock: AccountLock
    private let alerts: AlertManager
    private let scheduler: AutoShutdownScheduler
    private let actsAllTheSame: Bool
    private let hasRival = Mutex(false)

    private static let alert = "another_control_plane"

    init(lock: AccountLock, alerts: AlertManager, scheduler: AutoShutdownScheduler, actsAllTheSame: Bool) {
        self.lock = lock
        self.alerts = alerts
        self.scheduler = scheduler
        self.actsAllTheSame = actsAllTheSame
    }

    func pass(at now: Timestamp) async {
        // What cannot be told stays as it was.
        guard let isOurs = lock.take() else { return }
        hasRival.withLock { $0 = !isOurs }
        scheduler.standsBack = !isOurs && !actsAllTheSame
        if isOurs {
            await alerts.resolve(RivalWatch.alert, of: nil, "no other control plane on this machine manages this account.", at: now)
        } else {
            await alerts.raise(RivalWatch.alert, of: nil, .critical, words, at: now)
        }
    }

    var notice: String? { hasRival.withLock { $0 } ? words : nil }

    private var words: String {
        "another control plane on this machine, with another data directory, manages the same RunPod account; "
            + (actsAllTheSame
                ? "both stop what is idle, each by its own rules, because ACT_BESIDE_ANOTHER is on."
                : "this one only watches, and stops nothing by itself. End one of them, or set ACT_BESIDE_ANOTHER=on to let both act.")
    }
}

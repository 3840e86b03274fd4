import Fleet
import Store
import Synchronization

/// Keeps two control planes on one machine from managing the same account: the second one reports it, and stops nothing automatically until
/// the first one ends or `ACT_BESIDE_ANOTHER` is on.
final class RivalWatch: Sendable {
    private let lock: AccountLock
    private let alerts: AlertManager
    private let scheduler: AutoShutdownScheduler
    private let provider: ProviderName
    private let actsAllTheSame: Bool
    private let hasRival = Mutex(false)

    private static let alert = AlertName.anotherControlPlane

    init(
        lock: AccountLock, alerts: AlertManager, scheduler: AutoShutdownScheduler, provider: ProviderName, actsAllTheSame: Bool
    ) {
        self.lock = lock
        self.alerts = alerts
        self.scheduler = scheduler
        self.provider = provider
        self.actsAllTheSame = actsAllTheSame
    }

    func pass(at now: Timestamp) async {
        // If the lock cannot be read, nothing changes.
        guard let isOurs = lock.take() else { return }
        hasRival.withLock { $0 = !isOurs }
        scheduler.standsBack = !isOurs && !actsAllTheSame
        if isOurs {
            await alerts.resolve(RivalWatch.alert, of: nil, "No other control plane on this machine manages this account.", at: now)
        } else {
            await alerts.raise(RivalWatch.alert, of: nil, .critical, description, at: now)
        }
    }

    /// For whoever asks whether the control plane is ready; `nil`: no other one runs.
    var notice: String? { hasRival.withLock { $0 } ? description : nil }

    private var description: String {
        "Another control plane on this machine, with another data directory, manages the same \(provider) account. "
            + (actsAllTheSame
                ? "Both stop idle servers, each by its own rules, because ACT_BESIDE_ANOTHER is on."
                : "This one stops nothing automatically. End one of them, or set ACT_BESIDE_ANOTHER=on to let both stop servers.")
    }
}

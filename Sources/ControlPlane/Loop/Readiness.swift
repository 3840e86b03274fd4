import Fleet
import Policy

/// Whether the control plane can work: the database takes writes, and the account was polled recently.
struct Readiness: Sendable {
    let journal: Journal
    let fleet: FleetState
    let settings: ControlPlaneSettings
    let provider: ProviderName
    let rivalWatch: RivalWatch?

    /// What a person should know although it is ready; `nil`: nothing.
    var notice: String? { rivalWatch?.notice }

    /// Why it is not ready; `nil`: it is.
    func impediment(at now: Timestamp) -> String? {
        if let error = journal.writeError { return "the database cannot be written: \(error)" }
        return impediment(of: .timed, longest: settings.tick * 6, at: now)
            ?? impediment(of: .serverless, longest: max(settings.tick * 6, settings.endpointInterval * 4), at: now)
    }

    private func impediment(of kind: ServerKind, longest: Duration, at now: Timestamp) -> String? {
        let what = kind == .timed ? "pods" : "endpoints"
        let list = fleet.read { state in state.lists[kind] } ?? .init()
        let why = list.error.map { ": \($0)" } ?? ""
        guard let seen = list.seenAt else { return "the \(what) of \(provider) have not been polled yet" + why }
        let age = now - seen
        return age > longest ? "the \(what) of \(provider) were last polled \(age.inWords) ago" + why : nil
    }
}

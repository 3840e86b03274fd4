import Fleet
import Logging
import Money
import Policy
import Store
import Synchronization

/// Raises alerts when the account spends faster than it should, and when its balance ends soon.
final class SpendAlarm: Sendable {
    private struct State: Sendable {
        var excessSince: Timestamp?
        var usual: HourlyRate?
        var usualDueAt = Timestamp.distantPast
        var balanceDueAt = Timestamp.distantPast
        /// The key may not read the balance, or the API is gone.
        var isBalanceOff = false
        var runway: BalanceRunway?
    }

    private let fleet: FleetState
    private let spending: SpendReader
    private let alerts: AlertManager
    /// `nil`: the provider has none, or it is switched off.
    private let balance: (any BalanceSource)?
    private let limit: HourlyRate?
    private let provider: ProviderName
    private let logger: Logger
    private let state = Mutex(State())

    init(
        fleet: FleetState, spending: SpendReader, alerts: AlertManager, balance: (any BalanceSource)?, limit: HourlyRate?,
        provider: ProviderName, logger: Logger
    ) {
        (self.fleet, self.spending, self.alerts, self.balance) = (fleet, spending, alerts, balance)
        (self.limit, self.provider, self.logger) = (limit, provider, logger)
    }

    /// `nil`: not available.
    var runway: BalanceRunway? { state.withLock { $0.runway } }

    func pass(at now: Timestamp) async {
        let burn = spending.burn { _ in true }
        await checkRate(burn, at: now)
        await checkBalance(burn, at: now)
    }

    // MARK: The rate

    private func checkRate(_ burn: HourlyRate, at now: Timestamp) async {
        await learnUsual(at: now)
        let usual = state.withLock { $0.usual }
        let excess = SpendRate.excess(burn: burn, limit: limit, usual: usual)
        let lasting = state.withLock { state -> Duration? in
            state.excessSince = excess == nil ? nil : state.excessSince ?? now
            return state.excessSince.map { now - $0 }
        }
        switch excess {
        case nil: await alerts.resolve(.spendRate, of: nil, "The account spends \(burn) again.", at: now)
        case .limit(let limit)? where lasting ?? .zero >= SpendRate.lasting:
            await alerts.raise(
                .spendRate, of: nil, .critical,
                "The account spends \(burn), more than the limit of \(limit) (MAX_DOLLARS_PER_HOUR). See: controlplane servers", at: now)
        case .unusual(let usual)? where lasting ?? .zero >= SpendRate.lasting:
            await alerts.raise(
                .spendRate, of: nil, .warning,
                "The account spends \(burn), more than twice the \(usual) that is usual at this hour of the week. See: controlplane servers",
                at: now)
        case .limit?, .unusual?: break
        }
    }

    /// The mean rate of this hour of the week, over three weeks, once an hour.
    private func learnUsual(at now: Timestamp) async {
        guard state.withLock({ now >= $0.usualDueAt }) else { return }
        let hour = Timestamp(microsecondsSinceEpoch: now.microsecondsSinceEpoch / 3_600_000_000 * 3_600_000_000)
        state.withLock { $0.usualDueAt = hour + .seconds(3600) }
        do {
            var sum = Money.zero
            for week in 1...3 {
                let start = hour - .seconds(Int64(week) * 7 * 86_400)
                let parts = try await spending.sums(from: start, to: start + .seconds(3600))
                // A week without any cost is not known to be usual.
                guard !parts.isEmpty else { return state.withLock { $0.usual = nil } }
                sum += parts.reduce(.zero) { $0 + $1.amounts.total }
            }
            let mean = HourlyRate(microdollarsPerHour: sum.microdollars / 3)
            state.withLock { $0.usual = mean }
        } catch {
            logger.warning("the usual spend rate cannot be read; retrying in an hour: \(error)")
        }
    }

    // MARK: The balance

    private func checkBalance(_ burn: HourlyRate, at now: Timestamp) async {
        guard let balance, state.withLock({ !$0.isBalanceOff && now >= $0.balanceDueAt }) else { return }
        state.withLock { $0.balanceDueAt = now + .seconds(600) }
        do {
            let read = try await balance.balance()
            let runway = BalanceRunway(balance: read.balance, ledgerBurn: burn, reportedBurn: read.burn)
            state.withLock { $0.runway = runway }
            await report(runway, at: now)
        } catch {
            guard !Task.isCancelled else { return }
            state.withLock { $0.runway = nil }
            guard error.endsBalance else {
                return logger.warning("the balance cannot be read; retrying in 10 min: \(error.text(ofReading: provider))")
            }
            state.withLock { $0.isBalanceOff = true }
            let why = error == .notFound ? "\(provider) answered 404" : error.text(provider)
            logger.notice("the balance of the account is not available with this key: \(why)")
        }
    }

    private func report(_ runway: BalanceRunway, at now: Timestamp) async {
        guard runway.level != .fine, let span = runway.span else {
            return await alerts.resolve(.balanceLow, of: nil, "The balance of \(runway.balance) lasts for more than 72 h.", at: now)
        }
        let lost = fleet.present().filter { server in
            if case .network? = server.observed?.storage { return false }
            return server.record.kind == .timed && server.phase == .running
        }.map(\.record.name).sorted()
        let list =
            lost.isEmpty ? "" : " \(provider) deletes pods without a network volume then: \(lost.prefix(10).joined(separator: ", "))."
        await alerts.raise(
            .balanceLow, of: nil, runway.level == .critical ? .critical : .warning,
            "The balance of \(runway.balance) lasts for \(span.inWords) at \(runway.burn). Add funds.\(list)", at: now)
    }
}

extension ProviderError {
    /// Asking again will not help.
    fileprivate var endsBalance: Bool {
        switch self {
        case .rejected, .notFound: true
        case .malformed, .throttled, .unreachable, .outcomeUnknown: false
        }
    }
}

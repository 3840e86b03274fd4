public import Fleet
import Synchronization

/// The true state of the account, whatever the API says. Tests compare against it.
public struct CloudTruth: Hashable, Sendable {
    /// A stop of a pod, or a lowered minimum of an endpoint, that the API accepted.
    public struct Stop: Hashable, Sendable {
        public var requestedAt: Timestamp
        /// The last work until then; equal to `requestedAt` when the server was busy.
        public var lastWorkAt: Timestamp?
    }

    public struct Server: Hashable, Sendable {
        public var id: ServerID
        public var name: String
        public var kind: ServerKind
        /// RunPod's status; for endpoints `RUNNING`.
        public var status: String
        public var isWorking: Bool
        /// The last work, which is now while the server is busy; `nil`: there was none.
        public var lastWorkAt: Timestamp?
        public var startedAt: Timestamp?
        /// When the server was last stopped, or the endpoint's minimum last lowered.
        public var stoppedAt: Timestamp?
        /// `nil`: the API accepted no stop.
        public var latestStop: Stop?
        public var starts: Int
        public var stops: Int
        public var billed: Money
        public var costPerHour: HourlyRate
        public var workers: WorkerLimits?
        /// Whether a stop erased all its data.
        public var hasLostData: Bool

        public var isOn: Bool { workers.map { $0.min > 0 } ?? (status == "RUNNING") }
    }

    public var at: Timestamp
    public var servers: [Server]

    public subscript(id: ServerID) -> Server? { servers.first { $0.id == id } }

    public func server(named name: String) -> Server? { servers.first { $0.name == name } }

    public var billed: Money { servers.reduce(.zero) { $0 + $1.billed } }
}

extension EmulatedCloud {
    public func truth(at now: Timestamp) -> CloudTruth {
        state.withLock { state in
            state.advance(to: now)
            return CloudTruth(
                at: state.now,
                servers: state.pods.compactMap { $0.truth(at: state.now, epoch: state.epoch) }
                    + state.endpoints.compactMap { $0.truth(at: state.now) })
        }
    }
}

extension EmulatedPod {
    fileprivate func truth(at now: Timestamp, epoch: Timestamp) -> CloudTruth.Server? {
        guard let serverID = ServerID(id) else { return nil }
        let last = lastWork(at: now, epoch: epoch)
        return CloudTruth.Server(
            id: serverID, name: name, kind: .timed, status: phase.rawValue, isWorking: last == now && phase == .running,
            lastWorkAt: last, startedAt: startedAt, stoppedAt: stoppedAt, latestStop: latestStop, starts: starts, stops: stops,
            billed: bill.total(at: now), costPerHour: (bill.rates[.compute] ?? bill.rates[.volume] ?? .zero).hourly, workers: nil,
            hasLostData: hasLostData)
    }
}

extension EmulatedEndpoint {
    fileprivate func truth(at now: Timestamp) -> CloudTruth.Server? {
        guard let serverID = ServerID(id) else { return nil }
        return CloudTruth.Server(
            id: serverID, name: name, kind: .serverless, status: "RUNNING", isWorking: isWorking(),
            lastWorkAt: isWorking() ? now : lastWorkEnd, startedAt: createdAt, stoppedAt: scaledAt, latestStop: latestStop, starts: 0,
            stops: stops,
            billed: bill.total(at: now), costPerHour: (bill.rates[.compute] ?? .zero).hourly,
            workers: WorkerLimits(min: minWorkers, max: maxWorkers), hasLostData: false)
    }
}

// MARK: The bill

/// A time in which a part of something had one price: the emulator's own log, for a second opinion.
public struct BillSpan: Hashable, Sendable {
    public var resource: String
    public var part: BilledPart
    public var from, to: Timestamp
    /// Millionths of a dollar per 720 hours.
    public var microdollarsPer720Hours: Int64
}

extension EmulatedCloud {
    /// Every time with a price, up to `now`, in no particular order.
    public func billSpans(at now: Timestamp) -> [BillSpan] {
        state.withLock { state in
            state.advance(to: now)
            let ledgers = state.pods.map { ($0.id, $0.bill) } + state.endpoints.map { ($0.id, $0.bill) } + state.deletedBills
            return ledgers.flatMap { id, ledger in
                ledger.spans.flatMap { span in
                    span.rates.compactMap { part, rate in
                        let end = min(span.to ?? now, now)
                        guard span.from < end else { return nil }
                        return BillSpan(
                            resource: id, part: part, from: span.from, to: end, microdollarsPer720Hours: rate.microdollarsPer720Hours)
                    }
                }
            }
        }
    }
}

package import Fleet
import Synchronization

/// The true state of the account, whatever the API says. Tests compare against it.
package struct CloudTruth: Hashable, Sendable {
    /// A stop of a pod, or a lowered minimum of an endpoint, that the API accepted.
    package struct Stop: Hashable, Sendable {
        package var requestedAt: Timestamp
        /// The last work until then; equal to `requestedAt` when the server was busy.
        package var lastWorkAt: Timestamp?
    }

    package struct Server: Hashable, Sendable {
        package var id: ServerID
        package var name: String
        package var kind: ServerKind
        /// RunPod's status; for endpoints `RUNNING`.
        package var status: String
        package var isWorking: Bool
        /// The last work, which is now while the server is busy; `nil`: there was none.
        package var lastWorkAt: Timestamp?
        package var startedAt: Timestamp?
        /// When the server was last stopped, or the endpoint's minimum last lowered.
        package var stoppedAt: Timestamp?
        /// `nil`: the API accepted no stop.
        package var latestStop: Stop?
        package var starts: Int
        package var stops: Int
        package var billed: Money
        package var costPerHour: HourlyRate
        package var workers: WorkerLimits?
        /// Whether a stop erased all its data.
        package var hasLostData: Bool

        package var isOn: Bool { workers.map { $0.min > 0 } ?? (status == "RUNNING") }
    }

    package var at: Timestamp
    package var servers: [Server]

    package subscript(id: ServerID) -> Server? { servers.first { $0.id == id } }

    package func server(named name: String) -> Server? { servers.first { $0.name == name } }

    package var billed: Money { servers.reduce(.zero) { $0 + $1.billed } }
}

extension EmulatedCloud {
    package func truth(at now: Timestamp) -> CloudTruth {
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
package struct BillSpan: Hashable, Sendable {
    package var resource: String
    package var part: BilledPart
    package var from, to: Timestamp
    /// Millionths of a dollar per 720 hours.
    package var microdollarsPer720Hours: Int64
}

extension EmulatedCloud {
    /// Every time with a price, up to `now`, in no particular order.
    package func billSpans(at now: Timestamp) -> [BillSpan] {
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

import Fleet

/// A worker of an endpoint. It is billed from its start until it has fully stopped.
struct EmulatedWorker: Sendable {
    var id: String
    var startedAt: Timestamp
    /// Until then it starts.
    var readyAt: Timestamp
    /// Until then it processes a job.
    var busyUntil: Timestamp
    /// It is one of the minimum, and does not stop by itself.
    var isKept: Bool

    func isFree(at now: Timestamp) -> Bool { readyAt <= now && busyUntil <= now }
}

extension EmulatedEndpoint {
    /// When a worker stops by itself; `nil`: it does not.
    private func end(of worker: EmulatedWorker) -> Timestamp? {
        worker.isKept ? nil : worker.busyUntil + .seconds(Int64(idleTimeoutSeconds))
    }

    /// Stops the workers that are due by `now`, in order.
    mutating func settleWorkers(at now: Timestamp) {
        while let next = workers.compactMap({ worker in end(of: worker).map { (worker.id, $0) } }).min(by: { $0.1 < $1.1 }), next.1 <= now {
            workers.removeAll { $0.id == next.0 }
            updateBill(at: next.1)
        }
    }

    mutating func updateBill(at now: Timestamp) {
        let rate = Rate(workerRate * workers.count)
        bill.change(to: workers.isEmpty ? [:] : [.compute: rate], at: max(now, bill.spans.last?.from ?? now))
    }

    mutating func startWorker(at now: Timestamp, isKept: Bool) -> Int {
        startedWorkers += 1
        let ready = isKept ? now : now + EmulatedEndpoint.coldStart
        workers.append(
            EmulatedWorker(
                id: "\(id)w\(startedWorkers)", startedAt: now, readyAt: ready, busyUntil: isKept ? now : ready, isKept: isKept))
        updateBill(at: now)
        return workers.count - 1
    }

    /// Gives a job to a worker: a free one, a new one, or, at the limit, the one that is free first.
    ///
    /// - Returns: when the job begins, and its worker.
    mutating func place(at now: Timestamp, taking: Duration) -> (begins: Timestamp, worker: String) {
        let free = workers.indices.filter { workers[$0].isFree(at: now) }
        let index: Int
        var begins = now
        if let first = free.first(where: { workers[$0].isKept }) ?? free.first {
            index = first
        } else if workers.count < maxWorkers {
            index = startWorker(at: now, isKept: false)
            begins = workers[index].readyAt
        } else {
            index = workers.indices.min { workers[$0].busyUntil < workers[$1].busyUntil } ?? startWorker(at: now, isKept: false)
            begins = now + EmulatedEndpoint.coldStart
        }
        workers[index].busyUntil = max(workers[index].busyUntil, begins + taking)
        return (begins, workers[index].id)
    }

    /// Keeps `count` workers ready; those that are not kept any more stop when they are done.
    mutating func keep(_ count: Int, at now: Timestamp) {
        let kept = workers.indices.filter { workers[$0].isKept }
        if kept.count > count {
            for index in kept.suffix(kept.count - count) {
                workers[index].isKept = false
                let rest = workers[index].busyUntil > now ? workers[index].busyUntil : now
                workers[index].busyUntil = rest - .seconds(Int64(idleTimeoutSeconds))
            }
            settleWorkers(at: now)
        }
        for _ in kept.count..<max(kept.count, count) { _ = startWorker(at: now, isKept: true) }
    }

    /// A worker whose job was cancelled is free.
    mutating func release(_ worker: String?, at now: Timestamp) {
        guard let index = workers.firstIndex(where: { $0.id == worker }) else { return }
        workers[index].busyUntil = max(workers[index].readyAt, min(workers[index].busyUntil, now))
    }
}

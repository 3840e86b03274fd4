package import Fleet

// Earlier spellings, for code that is merged later.

extension BurstWatch {
    package mutating func note(_ reading: SignalState, at now: Timestamp, every interval: Duration, into work: inout SparseWork) -> Bool {
        record(reading, at: now, every: interval, into: &work)
    }
}

extension SoleReasonWatch {
    package mutating func note(_ signals: [SignalStatus], hasGPU: Bool, isGPUMemoryHeld: Bool?, at now: Timestamp) -> SoleReason? {
        record(signals, hasGPU: hasGPU, isGPUMemoryHeld: isGPUMemoryHeld, at: now)
    }
}

extension ReportSequence {
    package mutating func note(startedAt: Timestamp, takenAt: Timestamp, lateAfter: Duration, at now: Timestamp) -> Standing {
        record(startedAt: startedAt, takenAt: takenAt, lateAfter: lateAfter, at: now)
    }
}

extension Sustained {
    package mutating func note(_ isBad: Bool?, at now: Timestamp, begins: Duration, ends: Duration) -> Change? {
        record(isBad, at: now, begins: begins, ends: ends)
    }
}

extension CheckStreak {
    package mutating func note(_ outcome: Health) { record(outcome) }
}

extension ContainerClock {
    package mutating func note(_ uptime: Duration?, at now: Timestamp) -> Timestamp? { record(uptime, at: now) }
}

extension WorkHistory {
    package mutating func letRunOut(_ signal: Signal, at now: Timestamp) { expire(signal, at: now) }
}

extension WorkerMemory {
    package mutating func see(_ current: WorkerLimits, remembered: WorkerLimits?, floor: Int, at now: Timestamp) -> WorkerLimits? {
        observe(current, remembered: remembered, floor: floor, at: now)
    }
}

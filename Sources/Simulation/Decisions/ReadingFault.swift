import Fleet

/// What goes wrong with one pod for a while.
struct ReadingFault: Sendable {
    enum Kind: Int, CaseIterable, Sendable {
        // Readings that are missing, impossible or in another unit.
        case noTelemetry, noGPUReading, fewerGPUs, noCPUReading, impossibleReadings, shares
        // Old answers: the telemetry alone, all of each answer, or every other answer.
        case frozenTelemetry, frozenAnswers, laggingReplica
        // Odd answers.
        case unknownStatus, unreadableField, noStartTime, shiftedStartTime, shownOff, shownLocked
        // Answers that do not come, or late.
        case unlisted, listFails, readFails, slowAnswers
        // Stops that fail, that happen without an answer, late, or not at all.
        case stopRefused, stopUnanswered, stopThrottled, stopAnswerLost, stopLate, stopIgnored, stopUnlisted
        case databaseFails
        // The pod's own.
        case containerRestarts, agentSilent, agentBlind, agentLate, twoAgents

        /// How long its effects may outlast it, beyond a few polls.
        var aftermath: Duration {
            switch self {
            // What an answer about one pod forbids is held against lists until that pod is read again, at the latest then.
            case .stopUnlisted, .unreadableField, .shownLocked: .seconds(1860)
            case .stopThrottled: .seconds(120)
            case .laggingReplica, .shownOff, .frozenAnswers: .seconds(420)
            default: .zero
            }
        }
    }

    var kind: Kind
    var from, to: Timestamp

    func isActive(at now: Timestamp) -> Bool { from <= now && now < to }
}

import Fleet

/// What RunPod has been seen to get wrong, switched on for a while.
public enum Fault: Hashable, Sendable {
    // Creating and starting
    case noCapacityOnCreate
    case noCapacityOnStart
    /// The server is made, and the answer never arrives.
    case createAnswerLost
    /// The server is made, and the answer is a 500.
    case createFailsAfterwards
    /// New servers are missing from lists and answer 404 for this long.
    case listLag(Duration)
    case provisioningForever
    case paymentRequired
    // Stopping
    /// A stop is accepted and carried out this much later; `nil`: never.
    case stopNotCarriedOut(for: Duration?)
    /// Stop calls answer with this status; nothing happens.
    case stopFails(status: Int)
    case locked
    // Telemetry
    case runtimeNull
    case runtimeEmpty
    case runtimeWithoutGPUs
    /// Readings no GPU can have: -5, 250, text.
    case runtimeGarbage
    /// The same readings again and again.
    case runtimeFrozen
    case unknownStatus
    /// The container ends this long after it started, again and again, and is started anew: billed throughout.
    case crashLoop(every: Duration)
    /// After a start the TCP ports of the run before are shown for a minute.
    case stalePorts
    // From outside, once, when their time comes
    /// The user's console or RunPod itself stops the server.
    case stoppedOutside
    /// Every pod stops; those without a network volume are terminated.
    case balanceEmpty
    /// RunPod lowers the limit of an endpoint that nobody uses.
    case maxWorkersLowered(to: Int)
    /// A stopped pod moves to another host, under a new id.
    case migrated
    // The API as a whole
    case unauthorized
    case serverError(status: Int)
    case htmlBadGateway
    case malformedJSON
    case slow(Duration)
    /// Connections are refused: nothing arrives.
    case refused
    /// Requests are carried out, answers never arrive.
    case answersLost
    /// 429 on everything.
    case throttled
    // The job API
    case healthDown
    case workersDown
    /// An endpoint's worker limits are left out of every answer.
    case limitsUntold
    /// Pods are shown without their GPUs.
    case gpuUntold
    /// Every other answer leaves out when a pod was started.
    case startUntold
    /// Pods are missing from lists, and are there when asked for by themselves.
    case unlisted
    /// Asking for one pod by itself fails.
    case lookFails(status: Int)
    /// The same, and no answer comes.
    case lookHangs
    /// `/health` says that nothing runs, whatever runs.
    case healthSaysIdle
    // Log streams
    /// The stream stays open, and nothing comes.
    case logSilent
    /// The stream breaks off in the middle of a character, again and again.
    case logCut

    /// Something that happens once, rather than holds for a while.
    var isOnce: Bool {
        switch self {
        case .stoppedOutside, .balanceEmpty, .maxWorkersLowered, .migrated: true
        default: false
        }
    }
}

struct ActiveFault: Hashable, Sendable {
    var fault: Fault
    /// `nil`: every server, and calls that concern none.
    var server: String?
    var from: Timestamp
    var until: Timestamp
    /// What happens once has happened.
    var isOver = false

    func concerns(_ id: String) -> Bool { server == nil || server == id }

    func isActive(at now: Timestamp) -> Bool { !isOver && from <= now && now < until }
}

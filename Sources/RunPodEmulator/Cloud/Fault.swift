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
    /// The name of what is created gets this appended.
    case nameChanged(suffix: String)
    /// Starts and restarts are answered 200, and nothing happens.
    case startsIgnored
    case paymentRequired
    // Stopping
    /// A stop is accepted and carried out this much later; `nil`: never.
    case stopNotCarriedOut(for: Duration?)
    /// Stop calls answer with this status; nothing happens.
    case stopFails(status: Int)
    /// `stop` is not among a pod's actions, and is refused with 409: such pods can only be deleted.
    case stopNotListed
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
    // As the live service was seen to behave where its schema says otherwise, or nothing: see `Quirk`
    /// A create without `disk` and without `templateId` is refused.
    case diskRequired
    /// Refusals are `{"error": …}` instead of a problem document.
    case errorField
    /// Refusals are `{"message": …}` instead of a problem document. With `errorField`: those that are neither 400 nor 402.
    case messageField
    /// Where there is no capacity the answer is a 500.
    case capacityAs500
    /// A start comes back without the GPU, at the pod's full price.
    case zeroGPUStart
    /// A stopped pod that is started gets another id.
    case movedOnStart
    /// A start ends in `ERROR`.
    case errorOnStart
    /// For this long after a change, reads show what was before it.
    case staleReads(Duration)
    /// The same, in every other read.
    case everyOtherReadStale(Duration)
    /// The edge in front of the API refuses requests without a User-Agent, or with a library's own.
    case edgeBlocksAgents
    /// A pod with a network volume may be restarted and terminated, and not stopped.
    case networkPodsOnlyTerminate
    /// A pod that is being provisioned may be started and terminated, and not stopped.
    case provisioningCannotStop
    /// A pod shows its price, unbilled, while it is being provisioned.
    case costWhileProvisioning
    /// When a pod was started is told while it runs, and null otherwise.
    case startToldWhileRunning
    /// Telemetry has `util` and nothing else of a GPU.
    case utilOnly
    /// A terminated pod is shown for two seconds more.
    case terminationLingers
    /// A page of a list has no more rows than this, whatever `limit` says.
    case shortPages(Int)
    /// Log streams end once the lines there are were sent.
    case logEnds
    /// 429 on everything of the job API, with this much as `Retry-After`; the REST API is another host.
    case jobsThrottled(Duration)
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

import Fleet

/// A way in which RunPod has been observed to fail, active for a time.
package enum Fault: Hashable, Sendable {
    // Creating and starting
    case noCapacityOnCreate
    case noCapacityOnStart
    /// The server is created, and the response never arrives.
    case createAnswerLost
    /// The server is created, and the response is a 500.
    case createFailsAfterwards
    /// New servers are missing from lists and answer 404 for this long.
    case listLag(Duration)
    case provisioningForever
    /// This is appended to the name of whatever is created.
    case nameChanged(suffix: String)
    /// A new server's name lacks this many letters at its end.
    case nameCut(letters: Int)
    /// Starts and restarts return 200, and nothing happens.
    case startsIgnored
    case paymentRequired
    // Stopping
    /// A stop is accepted and carried out after this time; `nil`: never.
    case stopNotCarriedOut(for: Duration?)
    /// Stop calls return this status, and nothing happens.
    case stopFails(status: Int)
    /// `stop` is not among a pod's actions, and is refused with 409: the pod can only be deleted.
    case stopNotListed
    case locked
    // Telemetry
    case runtimeNull
    case runtimeEmpty
    case runtimeWithoutGPUs
    /// Impossible readings: -5, 250, text.
    case runtimeGarbage
    /// The readings never change.
    case runtimeFrozen
    case unknownStatus
    /// A crash loop: the container ends this long after each start and is started again; it is billed throughout.
    case crashLoop(every: Duration)
    /// For a minute after a start, the TCP ports of the previous run are shown.
    case stalePorts
    // Events that happen once
    /// A user of the console, or RunPod, stops the server.
    case stoppedOutside
    /// Every pod stops; those without a network volume are terminated.
    case balanceEmpty
    /// RunPod lowers the worker limit of an unused endpoint.
    case maxWorkersLowered(to: Int)
    /// A stopped pod moves to another host, under a new id.
    case migrated
    // The API as a whole
    case unauthorized
    case serverError(status: Int)
    case htmlBadGateway
    case malformedJSON
    case slow(Duration)
    /// Connections are refused.
    case refused
    /// Requests are carried out, and responses never arrive.
    case answersLost
    /// Every request gets a 429.
    case throttled
    // Observed behaviour that the published schema does not describe: see `Quirk`
    /// A create without `disk` and without `templateId` is refused.
    case diskRequired
    /// Refusals are `{"error": …}` instead of a problem document.
    case errorField
    /// Refusals are `{"message": …}` instead of a problem document. With `errorField`: those that are neither 400 nor 402.
    case messageField
    /// Without capacity the response is a 500.
    case capacityAs500
    /// A start brings the pod back without its GPU, at full price.
    case zeroGPUStart
    /// A stopped pod gets a new id when it is started.
    case movedOnStart
    /// A start ends in `ERROR`.
    case errorOnStart
    /// For this long after a change, reads show the earlier state.
    case staleReads(Duration)
    /// The same, for every second read.
    case everyOtherReadStale(Duration)
    /// The network edge refuses requests without a User-Agent, or with a library's default one.
    case edgeBlocksAgents
    /// A pod with a network volume can be restarted and terminated, not stopped.
    case networkPodsOnlyTerminate
    /// A pod in PROVISIONING can be started and terminated, not stopped.
    case provisioningCannotStop
    /// A pod shows its price while in PROVISIONING, although it is not billed.
    case costWhileProvisioning
    /// `startedAt` is set while a pod runs, and null otherwise.
    case startOnlyWhileRunning
    /// The only GPU telemetry is `util`.
    case utilOnly
    /// A terminated pod is shown for two seconds more.
    case terminationLingers
    /// A page of a list has at most this many rows, whatever `limit` says.
    case shortPages(Int)
    /// Log streams end after the existing lines.
    case logEnds
    /// The job API, another host, returns 429 with this `Retry-After`; the REST API does not.
    case jobsThrottled(Duration)
    // The job API
    case healthDown
    case workersDown
    /// Responses lack an endpoint's worker limits.
    case limitsMissing
    /// Responses lack a pod's GPUs.
    case gpuMissing
    /// Every second response lacks `startedAt`.
    case startMissing
    /// Pods are missing from lists but can be read one by one.
    case unlisted
    /// Reading a single pod shows it locked; lists do not.
    case lockedAlone
    /// Reading a single pod fails.
    case readFails(status: Int)
    /// Reading a single pod gets no response.
    case readHangs
    /// `/health` reports no jobs although some run.
    case healthSaysIdle
    // The bill
    /// A bucket is billed this long after its end.
    case billingLate(Duration)
    /// Buckets in which a resource cost nothing have a row.
    case billingZeroRows
    /// Amounts are whole cents.
    case billingInCents
    /// A bucket is billed at so many percent of what it cost, and corrected six hours after its end.
    case billingCorrected(percent: Int64)
    /// Billing answers 403, as for a key without the right to it.
    case billingForbidden
    // Log streams
    /// The stream stays open and silent.
    case logSilent
    /// The stream breaks off within a character, repeatedly.
    case logCut

    /// Whether it happens once rather than for a time.
    var isOnce: Bool {
        switch self {
        case .stoppedOutside, .balanceEmpty, .maxWorkersLowered, .migrated: true
        default: false
        }
    }
}

struct ActiveFault: Hashable, Sendable {
    var fault: Fault
    /// `nil`: every server, and calls about no server.
    var server: String?
    var from: Timestamp
    var until: Timestamp
    /// Whether a fault that happens once has happened.
    var isOver = false

    func concerns(_ id: String) -> Bool { server == nil || server == id }

    func isActive(at now: Timestamp) -> Bool { !isOver && from <= now && now < until }
}

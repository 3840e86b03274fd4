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
    /// `/health` says that nothing runs, whatever runs.
    case healthSaysIdle
}

struct ActiveFault: Hashable, Sendable {
    var fault: Fault
    /// `nil`: every server, and calls that concern none.
    var server: String?
    var from: Timestamp
    var until: Timestamp

    func isActive(at now: Timestamp) -> Bool { from <= now && now < until }
}

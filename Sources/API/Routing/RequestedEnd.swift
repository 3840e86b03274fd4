import Fleet

/// When something ends that a request sets for a time: at `until`, or `for_seconds` from now. A client whose clock is wrong, or that speaks
/// to a demo with a clock of its own, gives the time.
enum RequestedEnd {
    /// About ten years. Each route has a limit of its own below it.
    static let longestSeconds: Int64 = 315_360_000

    /// - Parameter now: of the daemon's clock that the end is compared with.
    /// - Returns: `nil`: the request has no end.
    static func moment(until: Timestamp?, forSeconds: Int64?, at now: Timestamp) throws(Problem) -> Timestamp? {
        guard let forSeconds else { return until }
        guard until == nil else { throw .invalid(["for_seconds": "is another end than until; give one of them"]) }
        guard (1...longestSeconds).contains(forSeconds) else {
            throw .invalid(["for_seconds": "must be 1 to \(longestSeconds); you gave \(forSeconds)"])
        }
        return now + .seconds(forSeconds)
    }

    /// The same for a request that needs an end.
    static func required(until: Timestamp?, forSeconds: Int64?, at now: Timestamp) throws(Problem) -> Timestamp {
        guard let end = try moment(until: until, forSeconds: forSeconds, at: now) else {
            throw .invalid(["until": "is required, or for_seconds"])
        }
        return end
    }
}

package import Fleet

/// Something to report about a stop. The event log and notifications make their texts of it.
package enum StopReport: Hashable, Sendable {
    /// The provider accepted a request.
    /// - Parameter attempt: 1 for the first.
    case requested(attempt: Int)
    case hookFinished(PreStopOutcome)
    /// The provider accepted the request that long ago and still reports the server as running.
    case unconfirmed(after: Duration)
    /// The server should have stopped that long ago.
    case stillBilling(for: Duration, spent: Money)
    case failed(ProviderError, retryIn: Duration)
    /// The server could not be read, so nothing was sent.
    case unobserved(ProviderError, retryIn: Duration)
    /// The provider does not allow a stop.
    /// - Parameter why: with what to do about it.
    case notAllowed(_ why: String)
    case canceled(StopCancellation)
}

/// Why a stop was canceled. `description` is the text for people.
package enum StopCancellation: Hashable, Sendable {
    case gone
    case startedAgain
    case doesNotApply(_ why: String)
    /// - Parameter why: with what to do about it.
    case notAllowed(_ why: String)
    case withdrawn(_ why: String, by: Actor)

    /// Whose doing it is.
    package var actor: Actor {
        switch self {
        case .gone, .startedAgain, .notAllowed: .outside
        case .doesNotApply: .controlPlane
        case .withdrawn(_, let actor): actor
        }
    }
}

extension StopCancellation: CustomStringConvertible {
    package var description: String {
        switch self {
        case .gone: "the server no longer exists"
        case .startedAgain: "the server was started again"
        case .doesNotApply(let why), .notAllowed(let why), .withdrawn(let why, _): why
        }
    }
}

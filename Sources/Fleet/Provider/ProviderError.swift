/// What a failed call says about the world.
public enum ProviderError: Error, Hashable, Sendable {
    /// The provider knows no such thing. Right after a create, or on delete, that proves nothing yet.
    case notFound
    /// The provider refused; nothing changed.
    case rejected(Rejection)
    /// Too many calls; nothing changed. `nil`: it did not say for how long.
    case throttled(retryAfter: Duration?)
    /// The request surely never reached the provider.
    case unreachable(String)
    /// The request may have been applied: look again before anything else.
    case outcomeUnknown(String)
    /// An answer that cannot be read: look again before anything else.
    case malformed(String)

    public enum Rejection: Hashable, Sendable {
        /// 401, or a 403 that says so: the API key is unknown, expired, revoked, or lacks a permission. Only this says anything about the key.
        case keyRefused(String)
        /// Any other 403 of RunPod itself: the account may not use this pool or GPU, or no reason is given. Another candidate may be
        /// accepted; the key is not known to be wrong.
        case noAccess(String)
        /// The network edge in front of RunPod refused the request ("error code: 1010", an HTML page): RunPod never saw it. Temporary,
        /// like an address that cannot be reached; says nothing about the key.
        case blocked(String)
        /// 402: the account has no money.
        case noFunds(String)
        /// No machine has what was asked for; later it may.
        case noCapacity(String)
        /// 409: not legal in the state it is in.
        case conflict(String)
        /// 400, 422: the request itself is wrong; the same again fails again.
        case invalid(String)
    }

    /// Might the call have had an effect?
    public var mayHaveBeenApplied: Bool {
        switch self {
        case .outcomeUnknown, .malformed: true
        case .notFound, .rejected, .throttled, .unreachable: false
        }
    }
}

extension ProviderError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound: "RunPod knows no such server"
        case .rejected(.keyRefused(let why)): "RunPod did not accept the API key: \(why)"
        case .rejected(.noAccess(let why)): "RunPod does not allow this: \(why)"
        case .rejected(.blocked(let why)): "the network edge in front of RunPod blocked the request, RunPod itself did not see it: \(why)"
        case .rejected(.noFunds(let why)): "the RunPod account has no money left: \(why)"
        case .rejected(.noCapacity(let why)): "RunPod has no free machine: \(why)"
        case .rejected(.conflict(let why)): "RunPod refused it in the server's present state: \(why)"
        case .rejected(.invalid(let why)): "RunPod refused the request: \(why)"
        case .throttled(.some(let wait)): "RunPod asks to wait \(wait.wholeSeconds) s between calls"
        case .throttled(.none): "RunPod asks for fewer calls"
        case .unreachable(let why): "RunPod cannot be reached: \(why)"
        case .outcomeUnknown(let why): "RunPod did not answer, the call may have worked: \(why)"
        case .malformed(let why): "RunPod's answer could not be read: \(why)"
        }
    }
}

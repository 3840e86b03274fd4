/// Why a call to the provider failed, by what is known about the servers afterwards.
public enum ProviderError: Error, Hashable, Sendable {
    /// The provider has no such server. Right after a create, or on a delete, this proves nothing yet.
    case notFound
    /// The provider refused the request; nothing changed.
    case rejected(Rejection)
    /// Too many calls; nothing changed. `nil`: the provider did not say how long to wait.
    case throttled(retryAfter: Duration?)
    /// The request did not reach the provider; nothing changed.
    case unreachable(String)
    /// The request may have been applied: read the server before anything else.
    case outcomeUnknown(String)
    /// The answer is unreadable and the request may have been applied: read the server before anything else.
    case malformed(String)

    /// Why the provider refused a request. Each case carries the provider's own message.
    public enum Rejection: Hashable, Sendable {
        /// A 401, or a 403 that mentions the key: the API key is unknown, expired, revoked, or lacks a permission. Only this case says
        /// anything about the key.
        case keyRefused(String)
        /// Any other 403 of the provider: the account may not use this pool or GPU, or no reason is given. Another GPU may be accepted.
        case noAccess(String)
        /// A network edge in front of the provider refused the request ("error code: 1010", an HTML page), and the provider never received
        /// it. Temporary, like an unreachable address; says nothing about the key.
        case blocked(String)
        /// 402: the account has no money.
        case noFunds(String)
        /// No machine is free; one may be later.
        case noCapacity(String)
        /// 409: not allowed in the server's present state.
        case conflict(String)
        /// 400, 422: the request itself is wrong; repeating it fails again.
        case invalid(String)
    }

    /// Whether the call may have had an effect.
    public var mayHaveBeenApplied: Bool {
        switch self {
        case .outcomeUnknown, .malformed: true
        case .notFound, .rejected, .throttled, .unreachable: false
        }
    }

    /// Whether the provider refused the call because of what the server does at present: a start where it runs, a stop where it is off.
    public var isOfPresentState: Bool { if case .rejected(.conflict) = self { true } else { false } }
}

extension ProviderError: CustomStringConvertible {
    public var description: String { text(.unnamed) }

    /// What happened, in one phrase without a full stop.
    public func text(_ provider: ProviderName) -> String {
        switch self {
        case .notFound: "\(provider) has no such server"
        case .rejected(.keyRefused(let why)): "\(provider) rejected the API key: \(why)"
        case .rejected(.noAccess(let why)): "\(provider) denied access: \(why)"
        case .rejected(.blocked(let why)): "a network edge in front of \(provider) blocked the request: \(why)"
        case .rejected(.noFunds(let why)): "the account at \(provider) has no funds: \(why)"
        case .rejected(.noCapacity(let why)): "\(provider) has no free machine: \(why)"
        case .rejected(.conflict(let why)): "\(provider) does not allow this in the server's present state: \(why)"
        case .rejected(.invalid(let why)): "\(provider) rejected the request: \(why)"
        case .throttled(.some(let wait)): "\(provider) limits the rate of calls; the next is allowed in \(wait.wholeSeconds) s"
        case .throttled(.none): "\(provider) limits the rate of calls"
        case .unreachable(let why): "\(provider) is unreachable: \(why)"
        case .outcomeUnknown(let why): "\(provider) did not confirm the request, which may have been applied: \(why)"
        case .malformed(let why): "\(provider) sent an unreadable answer: \(why)"
        }
    }

    /// The same for a read, which changes nothing.
    public func text(ofReading provider: ProviderName) -> String {
        if case .outcomeUnknown(let why) = self { "\(provider) gave no usable answer: \(why)" } else { text(provider) }
    }
}

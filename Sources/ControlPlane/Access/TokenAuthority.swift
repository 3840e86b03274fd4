import CLibcrypto
package import Fleet
import Synchronization

/// Checks API tokens and one-time tickets, and limits wrong guesses per address.
///
/// A secret is found by its digest, so the time that this takes reveals nothing about it. The secrets themselves are not stored.
package final class TokenAuthority: Sendable {
    private struct State: Sendable {
        /// By their digests.
        var tokens: [[UInt8]: APIToken] = [:]
        var digests: [String: [UInt8]] = [:]
        /// Failed attempts of each address in the present minute.
        var failures: [String: Int] = [:]
        var minute: Int64 = 0
        /// By their digests.
        var tickets: [[UInt8]: Ticket] = [:]

        mutating func add(_ token: APIToken) {
            remove(token.name)
            if token.parent != nil {
                for old in tokens.values where old.parent != nil && old.expiresAt ?? .distantFuture <= token.createdAt { remove(old.name) }
            }
            (tokens[token.digest], digests[token.name]) = (token, token.digest)
        }

        /// Removes a token and the page tokens that depend on it.
        mutating func remove(_ name: String) {
            guard let digest = digests.removeValue(forKey: name) else { return }
            tokens[digest] = nil
            // guard: tokenOfThePageIsRevoked
            for child in tokens.values where child.parent == digest { remove(child.name) }
        }

        /// The token with this digest; `nil`: unknown, or expired, or the token that it depends on is.
        func valid(_ digest: [UInt8], at now: Timestamp) -> APIToken? {
            guard let token = tokens[digest], token.expiresAt.map({ now < $0 }) ?? true else { return nil }
            guard let parent = token.parent else { return token }
            return valid(parent, at: now) == nil ? nil : token  // guard: tokenOfThePageEnds
        }
    }

    /// What a ticket can be redeemed for.
    package enum TicketUse: Hashable, Sendable {
        /// One WebSocket or event stream.
        case stream
        /// One sign-in to the web page, by a link that somebody opens.
        case signIn

        /// How long a ticket is valid.
        package var lifetime: Duration {
            switch self {
            case .stream: .seconds(30)
            case .signIn: .seconds(600)
            }
        }

        fileprivate var prefix: String {
            switch self {
            case .stream: "cpt_"
            case .signIn: "cpl_"
            }
        }
    }

    private struct Ticket: Sendable {
        var use: TicketUse
        var token: APIToken
        var expiresAt: Timestamp
    }

    private static let ticketLimit = 10_000

    /// Wrong tokens a minute from one address, by default.
    package static let defaultAllowedFailures = 20
    /// Addresses counted one by one within a minute; beyond it all others share one count.
    private static let countedAddresses = 10_000

    private let state: Mutex<State>
    private let allowedFailures: Int

    /// - Parameter allowedFailures: wrong tokens a minute from one address; after that, wrong ones are answered with "too many requests".
    package init(tokens: [APIToken] = [], allowedFailures: Int = TokenAuthority.defaultAllowedFailures) {
        var known = State()
        for token in tokens { known.add(token) }
        state = Mutex(known)
        self.allowedFailures = allowedFailures
    }

    // MARK: Tokens

    /// Creates a token of 256 random bits. The secret is shown to its owner once; only the digest is stored.
    package static func issue(name: String, scope: Scope, server: ServerID? = nil, at now: Timestamp) -> (secret: String, token: APIToken) {
        let secret = "cpm_" + randomLetters()
        return (secret, APIToken(name: name, scope: scope, digest: digest(of: secret), createdAt: now, server: server))
    }

    /// A secret for an enrollment: 256 random bits, with a prefix of its own, so that no other route takes it for a token.
    package static func enrollmentSecret() -> String { "cpe_" + randomLetters() }

    /// Accepts this token from now on, in place of one with the same name.
    package func add(_ token: APIToken) { state.withLock { $0.add(token) } }

    /// The token is still accepted: neither revoked, nor replaced, nor expired, nor is the token that it depends on.
    package func isValid(_ token: APIToken, at now: Timestamp) -> Bool { state.withLock { $0.valid(token.digest, at: now) != nil } }

    package enum Revocation: Hashable, Sendable {
        case revoked, unknown
        /// No other valid token has the scope admin. Nothing was changed: without it nobody could create another.
        case lastAdmin
    }

    /// Refuses this token and the page tokens that depend on it from now on, unless it is the last one with the scope admin.
    package func revoke(_ name: String, at now: Timestamp) -> Revocation {
        state.withLock { state in
            guard let token = state.digests[name].flatMap({ state.tokens[$0] }) else { return .unknown }
            // A page token is valid only as long as another one, so it does not count.
            let otherAdmins = state.tokens.values.contains { $0.name != name && $0.parent == nil && $0.isAdmin(at: now) }
            guard token.scope != .admin || token.parent != nil || otherAdmins else { return .lastAdmin }
            state.remove(name)
            return .revoked
        }
    }

    // MARK: Tickets

    /// Creates a ticket that stands for `token` once, for a short time: for places where a secret is logged, like a URL.
    ///
    /// - Parameter lifetime: `nil`: that of its use. The demo's time runs faster than that of people.
    /// - Returns: the ticket; `nil` when too many are open.
    package func ticket(
        _ use: TicketUse = .stream, for token: APIToken, at now: Timestamp, validFor lifetime: Duration? = nil
    ) -> String? {
        let ticket = use.prefix + TokenAuthority.randomLetters()
        return state.withLock { state in
            state.tickets = state.tickets.filter { now < $0.value.expiresAt }
            guard state.tickets.count < TokenAuthority.ticketLimit else { return nil }
            state.tickets[TokenAuthority.digest(of: ticket)] = Ticket(use: use, token: token, expiresAt: now + (lifetime ?? use.lifetime))
            return ticket
        }
    }

    /// Redeems a ticket. It is accepted once, and only while its token is.
    package func verify(
        ticket: String, for use: TicketUse = .stream, from address: String, at now: Timestamp
    ) -> Verdict {
        let redeemed = state.withLock { $0.tickets.removeValue(forKey: TokenAuthority.digest(of: ticket)) }
        if let redeemed, redeemed.use == use, now < redeemed.expiresAt, isValid(redeemed.token, at: now) { return .holder(redeemed.token) }
        // A token given as a ticket is refused: URLs are logged in places.
        return verify(digest: [], from: address, at: now)
    }

    // MARK: Verification

    package enum Verdict: Hashable, Sendable {
        case holder(APIToken)
        case stranger
        /// Too many wrong tokens from this address in this minute. Valid tokens are still accepted: many people may share one
        /// address.
        case tooMany
    }

    /// - Parameter secret: `nil` when the request has none.
    package func verify(_ secret: String?, from address: String, at now: Timestamp) -> Verdict {
        verify(digest: secret.map { TokenAuthority.digest(of: $0) }, from: address, at: now)
    }

    /// - Parameter given: `nil` when the request has none.
    private func verify(digest given: [UInt8]?, from address: String, at now: Timestamp) -> Verdict {
        state.withLock { state in
            let minute = now.microsecondsSinceEpoch / 60_000_000
            if state.minute != minute { (state.minute, state.failures) = (minute, [:]) }
            let isCounted = state.failures.count < TokenAuthority.countedAddresses || state.failures[address] != nil
            let counted = isCounted ? address : ""
            if let holder = given.flatMap({ state.valid($0, at: now) }) { return .holder(holder) }
            // A request without any token is a mistake, not a guess.
            guard given != nil else { return .stranger }
            guard state.failures[counted, default: 0] < allowedFailures else { return .tooMany }
            state.failures[counted, default: 0] += 1
            return .stranger
        }
    }

    // MARK: Secrets

    /// 43 letters of 6 bits each.
    private static func randomLetters() -> String {
        var random = SystemRandomNumberGenerator()
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        return String((0..<43).map { _ in letters[Int.random(in: 0..<64, using: &random)] })
    }

    /// SHA-256.
    package static func digest(of secret: String) -> [UInt8] { digest(of: Array(secret.utf8)) }

    /// SHA-256.
    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(bytes, bytes.count, &digest)
        return digest
    }
}

extension APIToken {
    /// Has the scope admin and has not expired.
    package func isAdmin(at now: Timestamp) -> Bool { scope == .admin && expiresAt.map { now < $0 } ?? true }
}

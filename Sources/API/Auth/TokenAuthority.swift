import CLibcrypto
public import Fleet
import Foundation
import NIOHTTP1
import Synchronization
import WebSocket

/// Knows who may do what. Tokens are looked up by their digests: how long that takes tells nothing of a secret. The tokens themselves are
/// kept nowhere.
public final class TokenAuthority: Sendable {
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
            (tokens[token.digest], digests[token.name]) = (token, token.digest)
        }

        mutating func remove(_ name: String) {
            if let digest = digests.removeValue(forKey: name) { tokens[digest] = nil }
        }
    }

    private struct Ticket: Sendable {
        var token: APIToken
        var expiresAt: Timestamp
    }

    static let ticketsLast = Duration.seconds(30)
    private static let mostTickets = 10_000

    /// Failed attempts a minute from one address, after which it has to wait.
    public static let usuallyAllowedFailures = 20
    /// Addresses remembered within a minute; beyond it all strangers share one count.
    private static let rememberedAddresses = 10_000

    private let state: Mutex<State>

    private let allowedFailures: Int

    /// - Parameter allowedFailures: wrong tokens a minute from one address, after which further wrong ones are answered without being told so.
    public init(tokens: [APIToken], allowedFailures: Int = TokenAuthority.usuallyAllowedFailures) {
        var known = State()
        for token in tokens { known.add(token) }
        state = Mutex(known)
        self.allowedFailures = allowedFailures
    }

    /// Makes a token of 256 random bits. It is shown to its owner once; only the digest is stored.
    public static func issue(
        name: String, scope: Scope, server: ServerID? = nil, at now: Timestamp
    ) -> (secret: String, token: APIToken) {
        let secret = "cpm_" + randomLetters()
        return (secret, APIToken(name: name, scope: scope, digest: digest(of: secret), createdAt: now, server: server))
    }

    /// 43 letters of 6 bits each.
    private static func randomLetters() -> String {
        var random = SystemRandomNumberGenerator()
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        return String((0..<43).map { _ in letters[Int.random(in: 0..<64, using: &random)] })
    }

    /// Stands for `token` once, within half a minute: for places where a secret is written down, as in an address. `nil`: too many wait.
    func ticket(for token: APIToken, at now: Timestamp) -> String? {
        let ticket = "cpt_" + TokenAuthority.randomLetters()
        return state.withLock { state in
            state.tickets = state.tickets.filter { now < $0.value.expiresAt }
            guard state.tickets.count < TokenAuthority.mostTickets else { return nil }
            state.tickets[TokenAuthority.digest(of: ticket)] = Ticket(token: token, expiresAt: now + TokenAuthority.ticketsLast)
            return ticket
        }
    }

    /// By `?ticket=`, `?token=` or the `Authorization` header.
    func verify(webSocket request: WebSocketRequest, at now: Timestamp) -> Verdict {
        let query = URLComponents(string: request.target)?.queryItems ?? []
        func given(_ name: String) -> String? { query.first { $0.name == name }?.value }
        if let ticket = given("ticket") { return verify(ticket: ticket, from: request.address, at: now) }
        let header = request.headers.first(name: "authorization")
        return verify(given("token") ?? header.flatMap(TokenAuthority.bearer), from: request.address, at: now)
    }

    /// A ticket is good once.
    func verify(ticket: String, from address: String, at now: Timestamp) -> Verdict {
        let taken = state.withLock { $0.tickets.removeValue(forKey: TokenAuthority.digest(of: ticket)) }
        // What was revoked meanwhile is no longer good.
        if let taken, now < taken.expiresAt, isGood(taken.token, at: now) { return .holder(taken.token) }
        // A token is none: what stands in an address is written down in places.
        return verify(digest: [], from: address, at: now)
    }

    /// What stands behind the scheme of an `Authorization` header (RFC 9110, 11.4), however it is written; `nil`: it is of another scheme.
    static func bearer(_ header: String) -> String? {
        let parts = header.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        var secret = parts[1].drop { $0 == " " || $0 == "\t" }
        while let last = secret.last, last == " " || last == "\t" { secret.removeLast() }
        return secret.isEmpty ? nil : String(secret)
    }

    /// Neither revoked, nor replaced, nor expired since it was verified.
    func isGood(_ token: APIToken, at now: Timestamp) -> Bool {
        state.withLock { $0.tokens[token.digest] != nil } && token.expiresAt.map { now < $0 } ?? true
    }

    /// From now on this token is known too, in place of one with the same name.
    public func add(_ token: APIToken) { state.withLock { $0.add(token) } }

    /// From now on this token is good for nothing, unless nobody could do everything any more.
    public func revoke(_ name: String, at now: Timestamp) -> Revocation {
        state.withLock { state in
            guard let token = state.digests[name].flatMap({ state.tokens[$0] }) else { return .unknown }
            let otherAdmins = state.tokens.values.contains { $0.name != name && $0.isAdmin(at: now) }
            guard token.scope != .admin || otherAdmins else { return .lastAdmin }
            state.remove(name)
            return .revoked
        }
    }

    /// SHA-256.
    static func digest(of secret: String) -> [UInt8] {
        let bytes = Array(secret.utf8)
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(bytes, bytes.count, &digest)
        return digest
    }

    enum Verdict: Hashable, Sendable {
        case holder(APIToken)
        case stranger
        /// Too many failed attempts from this address in this minute. Good tokens are good all the same: behind one address there may be
        /// many who have nothing to do with each other.
        case tooMany
    }

    func verify(_ secret: String?, from address: String, at now: Timestamp) -> Verdict {
        verify(digest: secret.map { TokenAuthority.digest(of: $0) }, from: address, at: now)
    }

    /// - Parameter given: `nil`: none was sent.
    private func verify(digest given: [UInt8]?, from address: String, at now: Timestamp) -> Verdict {
        state.withLock { state in
            let minute = now.microsecondsSinceEpoch / 60_000_000
            if state.minute != minute { (state.minute, state.failures) = (minute, [:]) }
            let known = state.failures.count < TokenAuthority.rememberedAddresses || state.failures[address] != nil
            let counted = known ? address : ""
            let holder = given.flatMap { state.tokens[$0] }
            if let holder, holder.expiresAt.map({ now < $0 }) ?? true { return .holder(holder) }
            // Asking without any token is a mistake, not an attempt.
            guard given != nil else { return .stranger }
            guard state.failures[counted, default: 0] < allowedFailures else { return .tooMany }
            state.failures[counted, default: 0] += 1
            return .stranger
        }
    }
}

extension APIToken {
    /// May do everything, now.
    public func isAdmin(at now: Timestamp) -> Bool { scope == .admin && expiresAt.map { now < $0 } ?? true }
}

import ControlPlane
import Fleet
import Foundation
import NIOHTTP1
import WebSocket

extension TokenAuthority {
    /// Checks `?ticket=`, `?token=` or the `Authorization` header, in this order.
    func verify(webSocket request: WebSocketRequest, at now: Timestamp) -> Verdict {
        let query = URLComponents(string: request.target)?.queryItems ?? []
        func given(_ name: String) -> String? { query.first { $0.name == name }?.value }
        if let ticket = given("ticket") { return verify(ticket: ticket, from: request.address, at: now) }
        let header = request.headers.first(name: "authorization")
        return verify(given("token") ?? header.flatMap(TokenAuthority.bearer), from: request.address, at: now)
    }

    /// The secret in an `Authorization` header (RFC 9110, 11.4), whatever its case and spacing; `nil` for another scheme.
    static func bearer(_ header: String) -> String? {
        let parts = header.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        var secret = parts[1].drop { $0 == " " || $0 == "\t" }
        while let last = secret.last, last == " " || last == "\t" { secret.removeLast() }
        return secret.isEmpty ? nil : String(secret)
    }
}

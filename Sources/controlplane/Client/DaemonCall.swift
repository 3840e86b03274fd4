import AsyncHTTPClient
import Foundation
import HTTPTransport
import HummingbirdControlPlane
import NIOCore
import NIOHTTP1
import Transport
import Wire

/// One call of the daemon's API, below `/api/v1`.
struct DaemonCall: Sendable {
    /// Without a slash at its end.
    var address: String
    var token: String

    /// Why there is no response.
    enum Failure: Error {
        /// None within the limit; the daemon may have carried out the call.
        case late
        /// - Parameter tls: why TLS failed; `nil`: the machine did not respond.
        case unreachable(tls: String?)
    }

    /// What happened, and what to do.
    static func unreachable(_ address: String, tls: String?) -> String {
        guard let tls else {
            return "cannot reach the control plane at \(address); start it (controlplane serve) or set CONTROL_PLANE_URL"
        }
        return "cannot reach the control plane at \(address): \(tls); check its certificate, for a private one set "
            + "CONTROL_PLANE_CA_FILE to its issuer's, or use http:// if it serves no TLS"
    }

    private static let longestAnswer = 64 * 1024 * 1024

    /// - Parameter limit: for the whole response; a stop or a start takes up to three minutes.
    func send(
        _ method: String, _ path: String, body: Data?, within limit: Duration = .seconds(240)
    ) async throws(Failure) -> (status: Int, body: Data) {
        var request = HTTPClientRequest(url: "\(address)/api/v1\(path)")
        request.method = HTTPMethod(rawValue: method)
        request.headers.add(name: "Authorization", value: "Bearer \(token)")
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: body))
        }
        do {
            return try await DaemonClient.shared.whole(request, within: limit, upTo: DaemonCall.longestAnswer) { head, body in
                DaemonClock.record(head.headers.first(name: DaemonTime.header))
                return (Int(head.status.code), Data(body.readableBytesView))
            }
        } catch let error as HTTPClientError where error == .deadlineExceeded {
            throw .late
        } catch {
            throw .unreachable(tls: TLSFailure.reason(of: error))
        }
    }
}

import AsyncHTTPClient
import ControlPlane
import Fleet
import Foundation
import HTTPTransport
import NIOCore
import NIOHTTP1
import Transport

/// Posts to a URL before a server is stopped, and waits for the response for a limited time.
struct WebhookHook: PreStopHook {
    let url: String
    let timeout: Duration

    private struct Body: Encodable {
        var event = "pre_stop"
        var server_id: String
        var name: String
        var cause: String
        var detail: String
    }

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        do {
            var request = HTTPClientRequest(url: url)
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/json")
            let body = Body(server_id: server.text, name: name, cause: cause.word, detail: "\(cause)")
            request.body = .bytes(ByteBuffer(bytes: try JSONEncoder().encode(body)))
            let response = try await HTTPClient.direct.execute(
                request, timeout: .milliseconds(timeout.wholeMicroseconds / 1000))
            return (200..<300).contains(response.status.code) ? .ready : .failed("status \(response.status.code)")
        } catch let error as HTTPClientError where error == .deadlineExceeded {
            return .timedOut(after: timeout)
        } catch let error as HTTPClientError where error == .remoteConnectionClosed {
            return .failed("it closed the connection without a response")
        } catch {
            return .failed("it could not be reached")
        }
    }
}

import AsyncHTTPClient
import ControlPlane
import Fleet
import NIOCore
import NIOHTTP1
import NIOPosix

/// Health checks over the network: HTTP by status, TCP by connecting.
struct NetworkProbe: HealthProbe {
    let clients: TargetClients

    /// The body is read too: a server that hangs in the middle of it is unhealthy.
    private static let longestBody = 1 << 20

    func ask(_ url: String, within limit: Duration) async -> ProbeResponse {
        let began = ContinuousClock.now
        do {
            let status = try await withThrowingTaskGroup(of: Int?.self) { group in
                group.addTask { try await url.hasPrefix("tcp://") ? connect(url, within: limit) : get(url, within: limit) }
                group.addTask {
                    try await _Concurrency.Task.sleep(for: limit)
                    throw HTTPClientError.deadlineExceeded
                }
                defer { group.cancelAll() }
                guard let first = try await group.next() else { throw HTTPClientError.cancelled }
                return first
            }
            return .answered(status: status, took: ContinuousClock.now - began)
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .connectTimeout {
            return .failed("no response within \(limit.components.seconds) s")
        } catch is NIOTooManyBytesError {
            return .failed("the response is larger than 1 MiB")
        } catch let error as TargetClients.Refusal {
            return .failed("\(error)")
        } catch {
            return .failed("unreachable")
        }
    }

    private func get(_ url: String, within limit: Duration) async throws -> Int? {
        try await clients.execute(HTTPClientRequest(url: url), within: limit) { response in
            _ = try await response.body.collect(upTo: NetworkProbe.longestBody)
            return Int(response.status.code)
        }
    }

    private func connect(_ url: String, within limit: Duration) async throws -> Int? {
        let parts = url.dropFirst(6).split(separator: ":")
        guard parts.count == 2, let port = Int(parts[1]), let host = TargetHost(String(parts[0])) else {
            throw TargetClients.Refusal.unknownName
        }
        let address = try await clients.address(of: host) ?? host.text
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(.microseconds(limit.wholeMicroseconds)).connect(host: address, port: port).get()
        try await channel.close().get()
        return nil
    }
}

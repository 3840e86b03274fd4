import AsyncHTTPClient
import ControlPlane
import NIOCore
import NIOHTTP1
import NIOPosix
import RunPod

/// Health checks over the network: HTTP by status, TCP by connecting.
struct NetworkProbe: HealthProbe {
    func ask(_ url: String, within limit: Duration) async -> ProbeAnswer {
        let began = ContinuousClock.now
        let timeout = TimeAmount.milliseconds(Int64(limit / .milliseconds(1)))
        do {
            if url.hasPrefix("tcp://") {
                let parts = url.dropFirst(6).split(separator: ":")
                guard parts.count == 2, let port = Int(parts[1]) else { return .failed("not an address") }
                let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connectTimeout(timeout)
                    .connect(host: String(parts[0]), port: port).get()
                let took = ContinuousClock.now - began
                try await channel.close().get()
                return .answered(status: nil, took: took)
            }
            // The body is part of the answer: a server that hangs in the middle of it is not well.
            let status = try await HTTPClient.direct.whole(HTTPClientRequest(url: url), within: limit, upTo: 1 << 20) { response, _ in
                Int(response.status.code)
            }
            return .answered(status: status, took: ContinuousClock.now - began)
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .connectTimeout {
            return .failed("no answer within \(limit.components.seconds) s")
        } catch is NIOTooManyBytesError {
            return .failed("it answered more than 1 MiB")
        } catch {
            return .failed("it cannot be reached")
        }
    }
}

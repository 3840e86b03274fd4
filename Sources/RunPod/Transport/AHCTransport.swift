package import AsyncHTTPClient
public import Fleet
import Glibc
package import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// The network, by AsyncHTTPClient.
public final class AHCTransport: Transport {
    private let client: HTTPClient

    /// A list of a thousand pods with telemetry is about 2 MiB.
    private static let longestBody = 32 * 1024 * 1024

    /// - Parameter retriesConnections: a connection that does not come about is tried again until the request's time is over. Without that
    ///   a refused one is known at once.
    public init(retriesConnections: Bool = true) {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(5))
        configuration.connectionPool.idleTimeout = .seconds(30)
        configuration.connectionPool.retryConnectionEstablishment = retriesConnections
        configuration.httpVersion = .automatic
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Must be called once, when nothing is under way any more.
    public func shutdown() async throws { try await client.shutdown() }

    public func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        do {
            let request = try request(call)
            return try await client.whole(request, within: timeout, upTo: AHCTransport.longestBody) { response, body in
                TransportResponse(
                    status: Int(response.status.code), headers: AHCTransport.headers(response), body: Array(body.readableBytesView))
            }
        } catch {
            throw AHCTransport.failure(error)
        }
    }

    public func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse {
        do {
            let response = try await client.execute(try request(call), timeout: .init(max(patience.silence, .seconds(10))))
            let answer = TransportResponse(status: Int(response.status.code), headers: AHCTransport.headers(response))
            let said = Said()
            let isGood = response.status == .ok
            try await hear(response.body, patience: patience) { isGood ? receive($0) : said.add($0) }
            return TransportResponse(status: answer.status, headers: answer.headers, body: said.bytes)
        } catch {
            throw AHCTransport.failure(error)
        }
    }

    /// A silent log is open for ever: that nothing came for a while is an end like any other.
    private func hear(
        _ body: HTTPClientResponse.Body, patience: Patience, _ receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws {
        let heard = LastHeard()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    for try await chunk in body {
                        heard.note()
                        if !receive(Array(chunk.readableBytesView)) { break }
                    }
                } catch let error as HTTPClientError where error == .deadlineExceeded {
                    // Whoever goes on asks again from the last event.
                }
            }
            group.addTask {
                while true {
                    let left = min(patience.silence - heard.ago, patience.total - heard.sinceStart)
                    guard left > .zero else { return }
                    try await Task.sleep(for: left)
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func request(_ call: TransportRequest) throws -> HTTPClientRequest {
        var request = HTTPClientRequest(url: call.url)
        request.method = HTTPMethod(rawValue: call.method)
        for (name, value) in call.headers { request.headers.add(name: name, value: value) }
        if let body = call.body { request.body = .bytes(ByteBuffer(bytes: body)) }
        return request
    }

    private static func headers(_ response: HTTPClientResponse) -> [(name: String, value: String)] {
        response.headers.map { ($0.name, $0.value) }
    }

    /// A name may stand for several addresses, each with an error of its own; one that did not refuse may be there.
    private static func isRefusal(_ error: any Error) -> Bool {
        if let error = error as? IOError { return error.errnoCode == ECONNREFUSED }
        guard let error = error as? NIOConnectionError, !error.connectionErrors.isEmpty else { return false }
        return error.connectionErrors.allSatisfy { isRefusal($0.error) }
    }

    /// There is no way to that address from here: IPv6 where there is none.
    private static func isUnreachable(_ error: any Error) -> Bool {
        guard let error = error as? IOError else { return false }
        return [EAFNOSUPPORT, EADDRNOTAVAIL, ENETUNREACH, EHOSTUNREACH].contains(error.errnoCode)
    }

    private static func failure(_ error: any Error) -> TransportFailure {
        if error is NIOTooManyBytesError { return .tooLarge }
        if isRefusal(error) { return .refused }  // guard: F69_nobodyThere
        if error is NIOConnectionError { return .notSent("no connection: is RunPod reachable from here?") }
        guard let error = error as? HTTPClientError else {
            if isUnreachable(error) { return .notSent("\(error)") }
            return .interrupted("\(type(of: error))")
        }
        switch error {
        case .connectTimeout, .emptyHost, .emptyScheme, .invalidURL, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout,
            .socksHandshakeTimeout, .httpProxyHandshakeTimeout:
            return .notSent("\(error)")
        default: return .interrupted("\(error)")
        }
    }
}

private final class LastHeard: Sendable {
    private let start = ContinuousClock.now
    private let at = Mutex(ContinuousClock.now)
    func note() { at.withLock { $0 = .now } }
    var ago: Duration { ContinuousClock.now - at.withLock { $0 } }
    var sinceStart: Duration { ContinuousClock.now - start }
}

/// The beginning of an answer that is an error.
private final class Said: Sendable {
    private let state = Mutex<[UInt8]>([])
    var bytes: [UInt8] { state.withLock { $0 } }

    func add(_ more: [UInt8]) -> Bool {
        state.withLock { bytes in
            bytes += more.prefix(64 * 1024 - bytes.count)
            return bytes.count < 64 * 1024
        }
    }
}

extension HTTPClient {
    /// An answer with its whole body, within `limit`: the client's own deadline is over with the head of an answer, and a connection that
    /// stands still in the middle of a body would be waited for without end.
    package func whole<Answer: Sendable>(
        _ request: HTTPClientRequest, within limit: Duration, upTo longest: Int,
        _ body: @escaping @Sendable (HTTPClientResponse, ByteBuffer) throws -> Answer
    ) async throws -> Answer {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            group.addTask {
                let response = try await self.execute(request, timeout: .init(limit))
                return try body(response, try await response.body.collect(upTo: longest))
            }
            group.addTask {
                try await _Concurrency.Task.sleep(for: limit)
                throw HTTPClientError.deadlineExceeded
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw HTTPClientError.cancelled }
            return first
        }
    }
}

extension TimeAmount {
    fileprivate init(_ span: Duration) { self = .microseconds(span.wholeMicroseconds) }
}

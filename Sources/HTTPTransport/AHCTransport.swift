import AsyncHTTPClient
package import Fleet
import Glibc
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import Synchronization
package import Transport

/// Sends requests over the network with AsyncHTTPClient.
package final class AHCTransport: Transport {
    private let client: HTTPClient

    /// A list of a thousand pods with telemetry is about 2 MiB.
    private static let longestBody = 32 * 1024 * 1024
    /// A compressed body may grow to this: the longest page of a list.
    private static let longestDecompressed = 256 * 1024 * 1024

    /// - Parameter retriesConnections: retries a failed connection until the request's time is over. Without it a refused connection fails
    ///   at once.
    package init(retriesConnections: Bool = true) {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(5))
        configuration.connectionPool.idleTimeout = .seconds(30)
        configuration.connectionPool.retryConnectionEstablishment = retriesConnections
        configuration.httpVersion = .automatic
        // Nobody requests compression, but an edge or a proxy may compress all the same.
        configuration.decompression = .enabled(limit: .size(AHCTransport.longestDecompressed))  // guard: F48_aCompressedAnswer
        // Logs that are followed hold a connection each, and must not keep others from being read or a server from being stopped.
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = HTTPClient.connectionsPerHost
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Closes all connections. Call it once, after the last request has ended.
    package func shutdown() async throws { try await client.shutdown() }

    package func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        do {
            let request = try request(call)
            return try await client.whole(request, within: timeout, upTo: AHCTransport.longestBody) { response, body in
                TransportResponse(
                    status: Int(response.status.code), headers: AHCTransport.headers(response), body: Array(body.readableBytesView))
            }
        } catch {
            throw AHCTransport.failure(error, within: timeout)
        }
    }

    package func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse {
        do {
            let response = try await client.execute(try request(call), timeout: .init(max(patience.silence, .seconds(10))))
            let answer = TransportResponse(status: Int(response.status.code), headers: AHCTransport.headers(response))
            let errorBody = ErrorBody()
            let isOK = response.status == .ok
            try await consume(response.body, patience: patience) { isOK ? receive($0) : errorBody.append($0) }
            return TransportResponse(status: answer.status, headers: answer.headers, body: errorBody.bytes)
        } catch {
            throw AHCTransport.failure(error, within: max(patience.silence, .seconds(10)))
        }
    }

    /// A silent log stays open without end, so a silence that lasts longer than `patience` ends it.
    private func consume(
        _ body: HTTPClientResponse.Body, patience: Patience, _ receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws {
        let activity = StreamActivity()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    for try await chunk in body {
                        activity.record()
                        if !receive(Array(chunk.readableBytesView)) { break }
                    }
                } catch let error as HTTPClientError where error == .deadlineExceeded {
                    // An end like any other: the caller resumes after the last event.
                }
            }
            group.addTask {
                while true {
                    let left = min(patience.silence - activity.silence, patience.total - activity.total)
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

    /// A name may have several addresses, each with its own error. Only if all of them refused does nothing listen there.
    private static func isRefusal(_ error: any Error) -> Bool {
        if let error = error as? IOError { return error.errnoCode == ECONNREFUSED }
        guard let error = error as? NIOConnectionError, !error.connectionErrors.isEmpty else { return false }
        return error.connectionErrors.allSatisfy { isRefusal($0.error) }
    }

    /// There is no route to the address, for example to an IPv6 address without IPv6.
    private static func isUnreachable(_ error: any Error) -> Bool {
        guard let error = error as? IOError else { return false }
        return [EAFNOSUPPORT, EADDRNOTAVAIL, ENETUNREACH, EHOSTUNREACH].contains(error.errnoCode)
    }

    /// What people read of it has no names of Swift types.
    private static func failure(_ error: any Error, within limit: Duration) -> TransportFailure {
        if error is NIOTooManyBytesError { return .tooLarge }
        if isRefusal(error) { return .refused }
        if error is NIOConnectionError { return .notSent("no connection; check the network, DNS and firewall") }
        if isUnreachable(error) { return .notSent("no route to it; check the network") }
        guard let error = error as? HTTPClientError else {
            return .interrupted(error is CancellationError ? "the request was canceled" : "the connection broke")
        }
        switch error {
        case .connectTimeout, .getConnectionFromPoolTimeout: return .notSent("no connection within 5 s")
        case .emptyHost, .emptyScheme, .invalidURL: return .notSent("its address is not valid")
        case .tlsHandshakeTimeout, .socksHandshakeTimeout, .httpProxyHandshakeTimeout:
            return .notSent("no \(error.shortDescription.prefix { $0 != " " }) connection in time")
        case .deadlineExceeded, .readTimeout:  // guard: aRequestThatTakesTooLong
            return .interrupted("no answer within \(limit.wholeSeconds) s")
        case .cancelled: return .interrupted("the request was canceled")
        case .remoteConnectionClosed: return .interrupted("it closed the connection without an answer")
        default: return .interrupted("the connection broke (\(error.shortDescription.lowercased()))")
        }
    }
}

/// When a stream began and last delivered bytes.
private final class StreamActivity: Sendable {
    private let start = ContinuousClock.now
    private let last = Mutex(ContinuousClock.now)

    func record() { last.withLock { $0 = .now } }
    var silence: Duration { ContinuousClock.now - last.withLock { $0 } }
    var total: Duration { ContinuousClock.now - start }
}

/// The first 64 KiB of an answer that is an error.
private final class ErrorBody: Sendable {
    private let state = Mutex<[UInt8]>([])
    private static let most = 64 * 1024

    var bytes: [UInt8] { state.withLock { $0 } }

    /// Returns whether there is room for more.
    func append(_ more: [UInt8]) -> Bool {
        state.withLock { bytes in
            bytes += more.prefix(ErrorBody.most - bytes.count)
            return bytes.count < ErrorBody.most
        }
    }
}

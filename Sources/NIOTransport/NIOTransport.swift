package import Fleet
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import SettingTable
package import Transport

/// Sends requests over the network with NIO alone: one connection for each request, no redirects, no retries.
///
/// It is for the agent, whose memory AsyncHTTPClient and Foundation would double. A report every few seconds needs no pool.
package final class NIOTransport: Transport {
    private let contexts: TLSContexts
    private let group: any EventLoopGroup
    private let longest: Int

    private static let connectTimeout = Duration.seconds(5)

    /// - Parameters:
    ///   - trust: for https addresses.
    ///   - longest: bytes of a response's body; a longer one throws `tooLarge`.
    package init(trust: Trust, longest: Int = 2 * 1024 * 1024) {
        contexts = TLSContexts(trust)
        self.longest = longest
        group = MultiThreadedEventLoopGroup.singleton
    }

    package func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        guard let address = WebAddress(call.url) else { throw .notSent("the address \(call.url) is not an http or https address") }
        let exchange = Exchange(longest: longest)
        let channel = try await connect(address, exchange, within: min(timeout, NIOTransport.connectTimeout))
        let deadline = channel.eventLoop.scheduleTask(in: TimeAmount(timeout)) {
            exchange.fail(.interrupted("no answer within \(timeout.wholeSeconds) s"))
        }
        defer {
            deadline.cancel()
            channel.close(promise: nil)
        }
        channel.closeFuture.whenComplete { _ in exchange.close() }
        let head = head(of: call, for: address)
        do {
            channel.write(HTTPClientRequestPart.head(head), promise: nil)
            if let body = call.body { channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: body))), promise: nil) }
            channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
            return try await withTaskCancellationHandler {
                try await exchange.response()
            } onCancel: {
                exchange.fail(.interrupted("canceled"))
            }
        } catch let failure as TransportFailure {
            throw failure
        } catch {
            throw .interrupted("the connection broke")
        }
    }

    /// A stream is not needed in a pod.
    package func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse { throw .notSent("this client has no streams") }

    private func head(of call: TransportRequest, for address: WebAddress) -> HTTPRequestHead {
        let host = address.host.contains(":") ? "[\(address.host)]" : address.host
        let isUsualPort = address.port == (address.isSecure ? 443 : 80)
        var headers = HTTPHeaders(call.headers.map { ($0.name, $0.value) })
        headers.replaceOrAdd(name: "Host", value: isUsualPort ? host : "\(host):\(address.port)")
        headers.replaceOrAdd(name: "Connection", value: "close")
        if let body = call.body { headers.replaceOrAdd(name: "Content-Length", value: "\(body.count)") }
        return HTTPRequestHead(version: .http1_1, method: HTTPMethod(rawValue: call.method), uri: address.target, headers: headers)
    }

    // MARK: The connection

    private func connect(
        _ address: WebAddress, _ exchange: Exchange, within limit: Duration
    ) async throws(TransportFailure) -> any Channel {
        guard address.isSecure else { return try await open(address, nil, exchange, within: limit) }
        let server = "\(address.host):\(address.port)"
        let context = try await contexts.context(for: server) { () async throws(TransportFailure) in
            try await presented(by: address, within: limit)
        }
        let secure = SecureConnection(context, host: address.host, check: contexts.check)
        let channel = try await open(address, secure, exchange, within: limit)
        do { try await finish(secure, on: channel, within: limit) } catch {
            contexts.forget(server)
            channel.close(promise: nil)
            throw .notSent(secure.explain(error))
        }
        return channel
    }

    /// The certificates that a server presents, in DER, from a connection that ends before anything is sent.
    private func presented(by address: WebAddress, within limit: Duration) async throws(TransportFailure) -> [[UInt8]] {
        let presented = PresentedCertificates()
        let secure: SecureConnection
        do { secure = SecureConnection(try TLSContexts.unverifying(), host: address.host, check: .note(presented)) } catch {
            throw .notSent("\(error)")
        }
        let channel = try await open(address, secure, Exchange(longest: 0), within: limit)
        defer { channel.close(promise: nil) }
        do { try await finish(secure, on: channel, within: limit) } catch {
            guard let certificates = presented.certificates else { throw .notSent(secure.explain(error)) }
            return certificates
        }
        return []
    }

    private func open(
        _ address: WebAddress, _ secure: SecureConnection?, _ exchange: Exchange, within limit: Duration
    ) async throws(TransportFailure) -> any Channel {
        do {
            return try await ClientBootstrap(group: group)
                .connectTimeout(TimeAmount(limit))
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        if let secure { try pipeline.addHandler(try secure.handler()) }
                        if let secure { try pipeline.addHandler(secure.handshake) }
                        try pipeline.addHTTPClientHandlers()
                        try pipeline.addHandler(ExchangeHandler(exchange))
                    }
                }
                .connect(host: address.host, port: address.port).get()
        } catch {
            throw NIOTransport.failure(error)
        }
    }

    /// Waits for the handshake: a refused certificate would otherwise only look like a closed connection.
    private func finish(_ secure: SecureConnection, on channel: any Channel, within limit: Duration) async throws {
        let timer = channel.eventLoop.scheduleTask(in: TimeAmount(limit)) {
            secure.handshake.fail("no TLS handshake within \(limit.wholeSeconds) s")
        }
        defer { timer.cancel() }
        try await secure.handshake.completion()
    }

    /// A name may have several addresses, each with its own error. Only if all of them refused does nothing listen there.
    private static func failure(_ error: any Error) -> TransportFailure {
        if let error = error as? NIOConnectionError {
            let errors = error.connectionErrors.map { $0.error as? IOError }
            if !errors.isEmpty, errors.allSatisfy({ $0?.errnoCode == ECONNREFUSED }) { return .refused }  // guard: F69_nobodyThere
            if errors.isEmpty { return .notSent("the name \(error.host) is unknown; check DNS") }
            return .notSent("no connection to \(error.host); check the network, DNS and firewall")
        }
        if let error = error as? IOError {
            return error.errnoCode == ECONNREFUSED ? .refused : .notSent("no connection; check the network, DNS and firewall")
        }
        if error is ChannelError { return .notSent("no connection within 5 s") }
        return .notSent("no connection; check the network, DNS and firewall")
    }
}

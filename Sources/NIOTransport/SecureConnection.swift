import Fleet
import NIOCore
import NIOSSL
import NIOTLS

/// The TLS side of one connection.
struct SecureConnection: Sendable {
    let handshake = Handshake()
    private let context: NIOSSLContext
    private let host: String
    private let pin: String?

    init(_ trust: Trust, host: String) throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        switch trust {
        case .nothing(let why): throw TrustError(description: why)
        case .file(let file):
            configuration.trustRoots = .file(file)
            pin = nil
        case .compiledIn:
            configuration.trustRoots = .certificates(try Trust.compiledInCertificates())
            pin = nil
        case .pin(let digest):
            configuration.trustRoots = .certificates([])
            // The key says who answers, whatever name or address the certificate has. NIOSSL compares addresses even beside a pin.
            configuration.certificateVerification = .noHostnameVerification
            pin = digest
        }
        do { context = try NIOSSLContext(configuration: configuration) } catch {
            // The text of the error names files of the machine that built this program.
            if case .file(let file) = trust { throw TrustError(description: "the certificates in \(file) cannot be read") }
            throw TrustError(description: "TLS cannot be set up")
        }
        self.host = host
    }

    func handler() throws -> NIOSSLClientHandler {
        let isAddress = host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." }
        let name = isAddress ? nil : host
        guard let pin else { return try NIOSSLClientHandler(context: context, serverHostname: name) }
        // The key is known, so neither an issuer nor a name is needed.
        return try NIOSSLClientHandler(context: context, serverHostname: name) { certificates, promise in
            promise.succeed(SecureConnection.has(pin, certificates.first) ? .certificateVerified : .failed)
        }
    }

    private static func has(_ pin: String, _ certificate: NIOSSLCertificate?) -> Bool {
        do {
            guard let key = try certificate?.extractPublicKey().toSPKIBytes() else { return false }
            return Base64.text(of: SHA256.digest(of: key)) == pin
        } catch {
            return false
        }
    }

    /// What a failed handshake means, and what to do.
    func explain(_ error: any Error) -> String {
        let text = "\(error)"
        if let error = error as? TrustError { return error.description }
        guard text.has("CERTIFICATE") || text.has("certificate") || text.has("hostname") else {
            return "the TLS handshake failed: \(text.prefix(200))"
        }
        return pin == nil
            ? "the certificate of \(host) is not trusted; set CONTROL_PLANE_CA_FILE to its issuer's certificate, or CONTROL_PLANE_PIN"
            : "the key of \(host) is not the one in CONTROL_PLANE_PIN"
    }
}

/// Waits for the end of a TLS handshake, because only its event says why it failed.
final class Handshake: ChannelInboundHandler, Sendable {
    typealias InboundIn = NIOAny

    private let end = HandshakeEnd()

    func completion(on channel: any Channel) async throws { try await end.wait() }
    func fail(_ why: String) { end.settle(.failure(TrustError(description: why))) }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .some(.handshakeCompleted) = event as? TLSUserEvent { end.settle(.success(())) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end.settle(.failure(error))
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail("the connection was closed during the TLS handshake")
        context.fireChannelInactive()
    }
}

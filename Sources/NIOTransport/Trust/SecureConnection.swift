import Fleet
import NIOCore
import NIOSSL
import NIOTLS
import Synchronization

/// The TLS side of one connection.
struct SecureConnection: Sendable {
    /// How the certificates that the server presents are checked.
    enum Check: Sendable {
        /// By the CA certificates of the context, and by the server's name.
        case issuers
        /// Only the public key, by the Base64 of its SHA-256.
        case pin(String)
        /// Not at all: they are noted, and the handshake fails.
        case note(PresentedCertificates)
    }

    let handshake = Handshake()
    private let context: NIOSSLContext
    private let host: String
    private let check: Check

    /// - Parameter context: with CA certificates where they are checked.
    init(_ context: NIOSSLContext, host: String, check: Check) { (self.context, self.host, self.check) = (context, host, check) }

    func handler() throws -> NIOSSLClientHandler {
        let isAddress = host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." }
        let name = isAddress ? nil : host
        switch check {
        case .issuers: return try NIOSSLClientHandler(context: context, serverHostname: name)
        case .pin(let pin):
            return try NIOSSLClientHandler(context: context, serverHostname: name) { certificates, promise in
                promise.succeed(SecureConnection.has(pin, certificates.first) ? .certificateVerified : .failed)
            }
        case .note(let presented):
            return try NIOSSLClientHandler(context: context, serverHostname: name) { certificates, promise in
                presented.note(certificates)
                promise.succeed(NIOSSLVerificationResult.failed)
            }
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
        guard case .pin = check else {
            return "the certificate of \(host) is not trusted; set CONTROL_PLANE_CA_FILE to its issuer's certificate, or CONTROL_PLANE_PIN"
        }
        return "the key of \(host) is not the one in CONTROL_PLANE_PIN"
    }
}

/// The certificates that a server presented, as far as it came to that.
final class PresentedCertificates: Sendable {
    private let presented = Mutex<[[UInt8]]?>(nil)

    /// In DER, the server's own first; `nil`: none were presented.
    var certificates: [[UInt8]]? { presented.withLock { $0 } }

    func note(_ certificates: [NIOSSLCertificate]) {
        let der = certificates.compactMap { certificate -> [UInt8]? in
            do { return try certificate.toDERBytes() } catch { return nil }
        }
        presented.withLock { $0 = der }
    }
}

/// Waits for the end of a TLS handshake, because only its event says why it failed.
final class Handshake: ChannelInboundHandler, Sendable {
    typealias InboundIn = NIOAny

    private let end = OneResult<Void>()

    func completion() async throws { try await end.value() }
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

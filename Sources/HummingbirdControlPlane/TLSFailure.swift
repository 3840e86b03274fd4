import NIOSSL

/// Tells a failed TLS handshake from a machine that does not respond.
package enum TLSFailure {
    /// Why TLS failed, for people; `nil`: the error is of another kind.
    package static func reason(of error: any Error) -> String? {
        switch error {
        case NIOSSLError.handshakeFailed: "the TLS handshake failed"
        case is NIOSSLExtraError, NIOSSLError.unableToValidateCertificate: "its certificate is not valid for this address"
        case is NIOSSLError, is BoringSSLError: "TLS failed"
        default: nil
        }
    }
}

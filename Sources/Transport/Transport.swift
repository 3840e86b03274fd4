package import Fleet

/// Carries HTTP requests and their answers. Follows no redirects: a redirect would carry the token to another host.
///
/// Implemented by `AHCTransport` for the network, and in memory by the simulation and by tests.
package protocol Transport: Sendable {
    /// Sends `call` and returns the whole answer, whatever its status.
    ///
    /// - Parameter timeout: for the whole answer, its body included.
    func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse

    /// Hands the body of an answer to `receive` as it arrives, until `receive` returns false, the stream ends, or `patience` runs out.
    ///
    /// - Returns: the answer with an empty body. If the status is not 200, `receive` is never called and the answer has its body.
    func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse
}

/// Why there is no answer, by what is known about the request.
package enum TransportFailure: Error, Hashable, Sendable {
    /// Every address refused the connection: nothing listens there.
    case refused
    /// The request was not sent: there was no connection. It had no effect.
    case notSent(String)
    /// The request was sent, at least in part, and no whole answer came. It may have had an effect.
    case interrupted(String)
    /// The answer is longer than the limit.
    case tooLarge
}

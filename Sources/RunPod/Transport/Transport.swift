public import Fleet

/// One HTTP request, ready to be sent.
public struct TransportRequest: Sendable {
    public var method: String
    public var url: String
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]?

    public init(method: String, url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

/// A whole answer, whatever its status.
public struct TransportResponse: Sendable {
    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]

    public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first header of this name, in any case.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Why there is no answer, told by what is known of the request.
public enum TransportFailure: Error, Hashable, Sendable {
    /// Nobody listens there: every address refused the connection.
    case refused
    /// It surely had no effect: no connection came about.
    case notSent(String)
    /// It was sent, at least in part, and no whole answer came.
    case interrupted(String)
    /// An answer came that is longer than anything sensible.
    case tooLarge
}

/// Carries requests to RunPod and answers back. Follows no redirects: one would carry the key elsewhere.
public protocol Transport: Sendable {
    /// - Parameter timeout: for the whole answer, its body included.
    func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse

    /// Hands an answer's body to `receive` as it comes, until that answers false, the stream ends or `patience` does. The answer's body stays empty, unless the status is not 200: then it is there and `receive` saw nothing.
    func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse
}

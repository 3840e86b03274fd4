package import AsyncHTTPClient
import Fleet
package import NIOCore

extension HTTPClient {
    /// Sends `request` and returns what `transform` makes of the answer and its whole body.
    ///
    /// The client's own deadline covers only the head of an answer. This one covers the body too: a connection that stalls in the middle of a
    /// body would otherwise be waited for without end.
    ///
    /// - Parameter longest: bytes of body; a longer one throws `NIOTooManyBytesError`.
    package func whole<Answer: Sendable>(
        _ request: HTTPClientRequest, within limit: Duration, upTo longest: Int,
        _ transform: @escaping @Sendable (HTTPClientResponse, ByteBuffer) throws -> Answer
    ) async throws -> Answer {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            group.addTask {
                let response = try await self.execute(request, timeout: .init(limit))
                return try transform(response, try await response.body.collect(upTo: longest))
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
    init(_ span: Duration) { self = .microseconds(span.wholeMicroseconds) }
}

/// Where the product takes its time from. Exactly one conforming type reads the machine's clocks (`SystemTime` in the
/// executable); tests and the demo pass their own.
public protocol TimeSource: Sendable {
    /// A moment that never goes back and advances by the time that really passed, suspend included.
    ///
    /// It is UTC as the machine knew it when the process started, plus the time elapsed since: a wall clock that is set
    /// forward or back while the process runs neither lengthens nor shortens anybody's idle time.
    func now() -> Timestamp

    /// Returns at `deadline` or soon after; throws only when the task is cancelled.
    func sleep(until deadline: Timestamp) async throws(CancellationError)
}

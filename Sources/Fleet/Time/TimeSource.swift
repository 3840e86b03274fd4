/// The clock of the product. Exactly one conforming type reads the machine's clocks (`SystemTime`); tests and the demo pass their own.
public protocol TimeSource: Sendable {
    /// The present moment. Never goes back, and advances by the time that really passed, suspend included.
    ///
    /// It is UTC at process start plus the time elapsed since. Setting the wall clock while the process runs changes nobody's idle time.
    func now() -> Timestamp

    /// UTC by the machine's wall clock, corrections included. Only for times that people or other programs set: the end of a protection, a
    /// token or a link, and the time in a signature. Never for idle time.
    func wall() -> Timestamp

    /// How long the machine has been up; `nil`: unknown.
    var boot: BootMoment? { get }

    /// Returns at `deadline` or soon after; throws only if the task is cancelled.
    func sleep(until deadline: Timestamp) async throws(CancellationError)
}

extension TimeSource {
    public func wall() -> Timestamp { now() }
    public var boot: BootMoment? { nil }

    /// By how much the wall clock was corrected since the process started, in whole seconds; corrections under two seconds count as zero.
    public var clockCorrection: Duration {
        let correction = wall() - now()
        return correction.isAtLeastTwoSeconds ? .seconds(Int64(correction.inSeconds.rounded())) : .zero
    }
}

extension Duration {
    /// Whether the span is long enough to be a correction. Two clock readings may differ by less.
    public var isAtLeastTwoSeconds: Bool { self >= .seconds(2) || self <= .seconds(-2) }
}

/// A moment on the clock of one boot of a machine. Comparable only with moments of the same boot, and independent of the wall clock.
public struct BootMoment: Hashable, Sendable {
    /// Random, different for every boot.
    public var id: String
    /// The time since boot, suspend included.
    public var elapsed: Duration

    public init(id: String, elapsed: Duration) { (self.id, self.elapsed) = (id, elapsed) }

    /// The time that really passed since `earlier`; `nil`: the machine was rebooted in between.
    public func since(_ earlier: BootMoment) -> Duration? {
        id == earlier.id && elapsed >= earlier.elapsed ? elapsed - earlier.elapsed : nil
    }
}

/// A poll of the account by the clocks of the process that made it. It tells a later process how to read times that this one stored.
package struct RecordedPass: Hashable, Sendable {
    /// On the clock of the process.
    package var at: Timestamp
    /// `nil`: unknown.
    package var boot: BootMoment?
    /// By how much the wall clock was corrected since that process started.
    package var clockCorrection: Duration
    /// Stored times from this moment on are of the clock of `at`, which was set forward then; `nil`: all are.
    package var clockSince: Timestamp?

    package init(at: Timestamp, boot: BootMoment?, clockCorrection: Duration = .zero, clockSince: Timestamp? = nil) {
        (self.at, self.boot, self.clockCorrection, self.clockSince) = (at, boot, clockCorrection, clockSince)
    }
}

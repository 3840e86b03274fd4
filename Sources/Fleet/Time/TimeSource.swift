/// Where the product takes its time from. Exactly one conforming type reads the machine's clocks (`SystemTime` in the
/// executable); tests and the demo pass their own.
public protocol TimeSource: Sendable {
    /// A moment that never goes back and advances by the time that really passed, suspend included.
    ///
    /// It is UTC as the machine knew it when the process started, plus the time elapsed since: a wall clock that is set
    /// forward or back while the process runs neither lengthens nor shortens anybody's idle time.
    func now() -> Timestamp

    /// UTC as the machine's wall clock shows it now, corrections included. Only for what people or other programs fix in wall time: the end
    /// of a protection, of a token or of a link, the time in a signature. Never for idle time.
    func wall() -> Timestamp

    /// How long the machine has been up, by a clock that nobody sets; `nil`: not known.
    var boot: BootMoment? { get }

    /// Returns at `deadline` or soon after; throws only when the task is cancelled.
    func sleep(until deadline: Timestamp) async throws(CancellationError)
}

extension TimeSource {
    public func wall() -> Timestamp { now() }
    public var boot: BootMoment? { nil }

    /// What the wall clock was corrected by since the process started, in whole seconds; less than two are none.
    public var clockCorrection: Duration {
        let correction = wall() - now()
        return correction.isAtLeastTwoSeconds ? .seconds(Int64(correction.inSeconds.rounded())) : .zero
    }
}

extension Duration {
    /// Forward or back; less is how far two readings of clocks may lie apart.
    public var isAtLeastTwoSeconds: Bool { self >= .seconds(2) || self <= .seconds(-2) }
}

/// A moment on the clock of one boot of a machine: comparable with others of the same boot, whatever the wall clock was set to.
public struct BootMoment: Hashable, Sendable {
    /// Random, another for every boot.
    public var id: String
    /// Since then, suspended time included.
    public var elapsed: Duration

    public init(id: String, elapsed: Duration) { (self.id, self.elapsed) = (id, elapsed) }

    /// The time that has really passed since `earlier`; `nil`: the machine was booted in between.
    public func since(_ earlier: BootMoment) -> Duration? {
        id == earlier.id && elapsed >= earlier.elapsed ? elapsed - earlier.elapsed : nil
    }
}

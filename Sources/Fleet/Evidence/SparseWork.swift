/// How often polls catch short bursts of work. Both counts decay with a mean life of a day.
public struct SparseWork: Hashable, Sendable {
    /// Stretches of work no longer than two polls.
    public var bursts: Double
    /// The time covered by polls, in which longer work would have been seen.
    public var watchedSeconds: Double
    /// The moment up to which both are counted.
    public var countedUntil: Timestamp?

    public init(bursts: Double = 0, watchedSeconds: Double = 0, countedUntil: Timestamp? = nil) {
        self.bursts = bursts
        self.watchedSeconds = watchedSeconds
        self.countedUntil = countedUntil
    }
}

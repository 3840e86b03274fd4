/// Short work as single looks catch it: how often, in how much time of looking. Both fade with a mean life of a day.
public struct SparseWork: Hashable, Sendable {
    /// Stretches of work no longer than two looks.
    public var bursts: Double
    /// Time in which somebody looked, and work would have been seen if a look had met it.
    public var watchedSeconds: Double
    /// Until when both are counted.
    public var countedUntil: Timestamp?

    public init(bursts: Double = 0, watchedSeconds: Double = 0, countedUntil: Timestamp? = nil) {
        self.bursts = bursts
        self.watchedSeconds = watchedSeconds
        self.countedUntil = countedUntil
    }
}

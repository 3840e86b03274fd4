/// One idle time of a server, after its end.
package struct IdleTime: Hashable, Sendable {
    package var server: ServerID
    package var began, ended: Timestamp
    /// Seen work ended then. Without it, the beginning of the idle time is unknown.
    package var followsWork: Bool
    /// Work, or a request to start, ended it.
    package var endsWithWork: Bool
    /// When the server was stopped in it; `nil`: it stayed on.
    package var stoppedAt: Timestamp?
    /// The learned timeout, whether it was in force or not.
    package var learned: Duration
    /// The cost of a start then, as time of rent.
    package var start: Duration
    /// What the server cost while it was on; `nil`: unknown.
    package var rate: HourlyRate?

    package init(
        server: ServerID, began: Timestamp, ended: Timestamp, followsWork: Bool, endsWithWork: Bool, stoppedAt: Timestamp?,
        learned: Duration, start: Duration, rate: HourlyRate?
    ) {
        (self.server, self.began, self.ended) = (server, began, ended)
        (self.followsWork, self.endsWithWork, self.stoppedAt) = (followsWork, endsWithWork, stoppedAt)
        (self.learned, self.start, self.rate) = (learned, start, rate)
    }

    /// Work returned so soon after the stop that waiting would have been cheaper.
    package var isFlap: Bool { stoppedAt.map { endsWithWork && ended - $0 <= start } ?? false }
}

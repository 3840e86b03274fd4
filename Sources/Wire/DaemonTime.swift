/// The header in which each response of the API says what time the daemon's clock shows, in UTC. A client's own clock may be wrong, and a
/// demo has a clock of its own.
package enum DaemonTime {
    package static let header = "Control-Plane-Time"
}

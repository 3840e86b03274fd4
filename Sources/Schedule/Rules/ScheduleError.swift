/// What is wrong with a schedule, and what it may be.
package struct ScheduleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The field in the API: `time_zone`, `rules`.
    package var field: String
    /// Follows the field: `must be …; you gave …`.
    package var text: String

    package init(_ field: String, _ text: String) { (self.field, self.text) = (field, text) }

    package var description: String { "\(field) \(text)" }
}

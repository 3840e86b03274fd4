import Testing

extension Tag {
    /// Takes more than a second of CPU time: `make test` runs it after the quick tests, `make quick` leaves it out.
    @Tag static var long: Self
}

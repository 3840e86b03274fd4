/// What a container image runs by itself.
package struct ImageCommand: Hashable, Sendable {
    /// Empty: it has none.
    package var entrypoint: [String]
    /// The arguments of `entrypoint`, or the whole command where that is empty.
    package var command: [String]

    package init(entrypoint: [String], command: [String]) { (self.entrypoint, self.command) = (entrypoint, command) }
}

/// Reads what a container image runs by itself, which the provider does not tell.
package protocol ImageSource: Sendable {
    /// - Parameter image: as a deploy has it, like `me/train:2`.
    func command(of image: String) async throws(ImageError) -> ImageCommand
}

/// Why it is unknown what an image runs.
package struct ImageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Reads on after "what the image runs is unknown:".
    package var description: String

    package init(_ description: String) { self.description = description }
}

/// What people call a provider: `RunPod`. For texts only; nothing is decided by it.
public struct ProviderName: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    /// For texts where no name is at hand.
    public static let unnamed = ProviderName("the provider")

    public var description: String { text }
}

/// What this program calls itself. The one place where its version stands.
public enum Product {
    public static let version = "0.1.0"

    /// Sent with every call to RunPod: the network edge in front of it refuses generic agents.
    public static let userAgent = "controlplane/\(version) (control plane manager for rented GPU servers)"
}

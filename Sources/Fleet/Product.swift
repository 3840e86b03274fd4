/// The name and version of this program. The version is stated only here.
public enum Product {
    public static let version = "0.1.0"

    /// Sent with every request to a provider: RunPod's network edge refuses generic agents.
    public static let userAgent = "controlplane/\(version) (control plane manager for rented GPU servers)"
}

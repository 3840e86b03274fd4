package import Fleet

/// What the provider says about the agent's own pod, as far as it decides whether a stop is safe.
package struct OwnPod: Hashable, Sendable {
    /// GPUs it is rented with; 0 for a pod without GPUs.
    package var gpuCount: Int
    package var isLocked: Bool
    /// The cluster that manages it; `nil`: none.
    package var owner: String?
    package var storageSurvivesStop: Bool
    /// Fields that may forbid a stop and are not as documented.
    package var unreadable: [String]

    package init(gpuCount: Int, isLocked: Bool, owner: String?, storageSurvivesStop: Bool, unreadable: [String] = []) {
        self.gpuCount = gpuCount
        self.isLocked = isLocked
        self.owner = owner
        self.storageSurvivesStop = storageSurvivesStop
        self.unreadable = unreadable
    }
}

/// What an agent may do with its own pod at the provider: read it and stop it, never more.
package protocol OwnPodProvider: Sendable {
    var name: ProviderName { get }

    func read() async throws(ProviderError) -> OwnPod

    /// Returning means that the provider accepted the request, not that the pod has stopped.
    func stop() async throws(ProviderError)
}

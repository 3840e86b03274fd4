public import Fleet

/// What a user does with a server.
public enum ServerAction: Hashable, Sendable {
    /// Starts it, or restores the worker limits it had before it was stopped.
    case start
    /// Stops it, or scales it to no worker.
    case stop
    /// Pods only.
    case restart
    /// Changes the worker limits. Endpoints only. `nil` leaves a limit as it is.
    case scale(min: Int?, max: Int?)
    /// Changes settings that the control plane keeps for the server; nothing at the provider. `nil` leaves a setting as it is.
    /// An empty owner is nobody.
    case update(ServerOverrides, tags: [String]? = nil, owner: String? = nil)
}

/// The result of a deploy.
public struct DeployReceipt: Hashable, Sendable {
    public var deployment: DeploymentID
    /// As created: it may still be starting.
    public var server: ServerView
    public var took: Duration
    public var message: String
}

/// The result of an action.
public struct ActionReceipt: Hashable, Sendable {
    /// `nil` after a delete.
    public var server: ServerView?
    /// From the call to the return.
    public var took: Duration
    /// One phrase for people.
    public var message: String
    /// What the caller should know, like data that was erased.
    public var warnings: [String]
    /// The provider has confirmed the result; false: it has not yet, or it showed that nothing happened.
    public var isComplete: Bool
    /// The action was accepted. False: the provider has not accepted it yet, or accepted it and did nothing.
    public var isAccepted = true
    /// False: there was nothing to do, so the provider was not asked.
    package var wasRequested = true
}

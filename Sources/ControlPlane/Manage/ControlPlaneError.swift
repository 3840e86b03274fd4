public import Fleet

/// Why a call of a user failed. Nothing was changed unless the case says otherwise.
public enum ControlPlaneError: Error, Hashable, Sendable {
    /// What a request names beside servers.
    public enum Item: String, Hashable, Sendable {
        case token, webhook, delivery, alert, budget, enrollment, schedule
    }

    /// No server has this id or name.
    case unknownServer(String)
    /// Several servers match; none was picked.
    case ambiguous(String, candidates: [ServerID])
    /// The server is unmanaged: adopt it first.
    case notAdopted(ServerID, name: String)
    /// There is no such item of this name or id.
    case notFound(Item, String)
    /// Refused to protect data, money or work; the text says how to do it anyway.
    case refused(String)
    /// The scope of the token does not allow it.
    case notAllowed(String)
    /// Not possible in the present state; the text says what to do.
    case conflict(String)
    /// A budget is reached: nothing is deployed or started; the text says which one and what to do.
    case budgetReached(String)
    /// A token of this name exists.
    case nameTaken(String)
    /// The last token with the scope admin: without it nobody could create another.
    case lastAdmin(String)
    /// What is wrong with the request's fields, by their names in the API.
    case invalid([String: String])
    /// The provider did not answer. The deploy may have happened; its server is adopted when it appears. It is not sent again.
    case pending(DeploymentID, String)
    /// A call to the provider failed.
    case provider(ProviderError, ProviderName)
    /// The database cannot be written; nothing was changed unless the text says otherwise.
    case storage(String)
}

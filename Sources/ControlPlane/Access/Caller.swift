package import Fleet

/// Who sends a request, and how far they may go.
package struct Caller: Hashable, Sendable {
    /// Recorded in the event log.
    package var actor: Actor
    /// The person behind the token; servers that they deploy or adopt belong to them. `nil`: the token names nobody.
    package var owner: String?
    /// May change or end what an admin set.
    package var isAdmin: Bool

    package init(actor: Actor, owner: String? = nil, isAdmin: Bool) {
        (self.actor, self.owner, self.isAdmin) = (actor, owner, isAdmin)
    }
}

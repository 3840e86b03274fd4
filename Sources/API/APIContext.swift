import Fleet
import Hummingbird
import Logging
import NIOCore

/// A request with where it came from and who sent it.
struct APIContext: RequestContext, RemoteAddressRequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: SocketAddress?
    /// Set by the authentication; routes behind it may rely on it.
    var holder: APIToken?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// A request that came through another application's router.
    init(within context: some RequestContext, remoteAddress: SocketAddress?) {
        coreContext = context.coreContext
        coreContext.parameters = Parameters()
        self.remoteAddress = remoteAddress
    }

    var actor: Actor { .token(holder?.name ?? "nobody") }
    var caller: Caller { Caller(actor: actor, owner: holder?.owner ?? holder?.name, isAdmin: holder.map { $0.scope >= .admin } ?? false) }
}

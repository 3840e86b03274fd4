import ControlPlane
import Fleet
import Hummingbird
import Logging
import NIOCore

/// The context of a request: where it came from and who sent it.
struct APIContext: RequestContext, RemoteAddressRequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: SocketAddress?
    /// Set by `Authentication`; `nil` on routes that need no token.
    var holder: APIToken?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// For a request that another application's router passes on.
    init(within context: some RequestContext, remoteAddress: SocketAddress?) {
        coreContext = context.coreContext
        coreContext.parameters = Parameters()
        self.remoteAddress = remoteAddress
    }

    /// For counting failed attempts.
    var address: String { remoteAddress?.ipAddress ?? "local" }

    /// The token of the request. Throws where none was sent.
    var token: APIToken {
        get throws(Problem) {
            guard let holder else { throw .tokenMissing }
            return holder
        }
    }

    var actor: Actor { .token(holder?.name ?? "nobody") }
    var caller: Caller { Caller(actor: actor, owner: holder?.owner ?? holder?.name, isAdmin: holder.map { $0.scope >= .admin } ?? false) }
}

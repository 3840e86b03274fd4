package import Transport

/// The daemon's answer to an agent that exchanges its enrollment token for a token of its own.
package enum TokenExchange: Sendable {
    case token(BearerToken)
    /// The daemon refuses, and trying again changes nothing.
    case refused(String)
    /// It may succeed later.
    case later(String)
}

/// What every signal of a server said at one moment, in two bits for each signal.
package struct SignalStates: Hashable, Sendable {
    /// As stored on disk; 0: nothing was recorded.
    package let bits: UInt32

    /// Nothing was recorded: the server is off, or nobody observed it.
    package static let none = SignalStates(bits: 0)

    package init(bits: UInt32) { self.bits = bits }

    /// A signal that is not in `states` was not recorded.
    package init(_ states: [Signal: SignalState]) {
        bits = states.reduce(0) { $0 | SignalStates.code(of: $1.value) << SignalStates.place(of: $1.key) }
    }

    /// `nil`: the signal was not recorded.
    package subscript(_ signal: Signal) -> SignalState? {
        switch bits >> SignalStates.place(of: signal) & 3 {
        case 1: .quiet
        case 2: .busy
        case 3: .unknown
        default: nil
        }
    }

    /// The same with the state of one more signal.
    package func with(_ state: SignalState, of signal: Signal) -> SignalStates {
        SignalStates(bits: bits | SignalStates.code(of: state) << SignalStates.place(of: signal))
    }

    private static func code(of state: SignalState) -> UInt32 {
        switch state {
        case .quiet: 1
        case .busy: 2
        case .unknown: 3
        }
    }

    /// Two bits a signal.
    private static func place(of signal: Signal) -> UInt32 { UInt32(signal.ordinal * 2) }
}

/// From a moment on, the signals of a server say this, until its next change.
package struct SignalChange: Hashable, Sendable {
    package var server: ServerID
    package var at: Timestamp
    package var states: SignalStates
    /// Idle since; `nil`: busy, unknown, or not recorded.
    package var idleSince: Timestamp?

    package init(server: ServerID, at: Timestamp, states: SignalStates, idleSince: Timestamp?) {
        (self.server, self.at, self.states, self.idleSince) = (server, at, states, idleSince)
    }
}

package import Fleet

extension StopCause {
    /// The control plane decided on the stop; false: a user requested it.
    package var isAutomatic: Bool {
        switch self {
        case .idle, .maximumRuntime, .budget: true
        case .requested: false
        }
    }

    /// The server is stopped whether or not it is busy.
    package var stopsBusy: Bool {
        switch self {
        case .maximumRuntime, .budget(_, busyAfter: .some): true
        case .idle, .budget(_, busyAfter: .none), .requested: false
        }
    }

    /// The maximum runtime ends the run.
    package var isMaximumRuntime: Bool { if case .maximumRuntime = self { true } else { false } }
}

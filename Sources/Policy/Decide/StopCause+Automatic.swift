package import Fleet

extension StopCause {
    /// The control plane decided on the stop; false: a user requested it.
    package var isAutomatic: Bool {
        switch self {
        case .idle, .maximumRuntime: true
        case .requested: false
        }
    }

    /// The maximum runtime ends the run, whether or not the server is busy.
    package var isMaximumRuntime: Bool { if case .maximumRuntime = self { true } else { false } }
}

package import Fleet

/// A pod was shown with a GPU.
package struct GPURental: Hashable, Sendable {
    /// What it cost then, running; `nil`: it has not been seen running with a price.
    package var rate: HourlyRate?

    /// The rental after one more answer; `nil`: it was never shown with a GPU.
    static func after(_ seen: ObservedServer, _ known: GPURental?) -> GPURental? {
        guard let count = seen.gpu?.count, count > 0 else { return known }
        let rate = seen.phase == .running ? seen.costPerHour.flatMap { $0 > .zero ? $0 : nil } : nil
        return GPURental(rate: rate ?? known?.rate)
    }

    /// Whether a running pod costs at least nine tenths of this rental.
    func isBilled(by seen: ObservedServer) -> Bool {
        guard seen.phase == .running, let rate, let shown = seen.costPerHour else { return false }
        return shown.microdollarsPerHour * 10 >= rate.microdollarsPerHour * 9
    }
}

package import Fleet

/// The GPUs that a pod is rented with.
package struct GPURental: Hashable, Sendable {
    package var count: Int
    /// The price with all of them; `nil`: it has not been seen running with a price.
    package var rate: HourlyRate?

    package init(count: Int, rate: HourlyRate? = nil) { (self.count, self.rate) = (count, rate) }

    /// The rental after one more answer. Fewer GPUs are a new rental only at a lower price.
    static func after(_ seen: ObservedServer, _ known: GPURental?) -> GPURental? {
        guard let count = seen.gpu?.count, count > 0 else { return known }
        let rate = seen.phase == .running ? seen.costPerHour.flatMap { $0 > .zero ? $0 : nil } : nil
        guard let known else { return GPURental(count: count, rate: rate) }
        if count < known.count, known.isBilledInFull(by: seen) { return known }
        return GPURental(count: count, rate: rate ?? (count == known.count ? known.rate : nil))
    }

    /// Whether a running pod costs at least nine tenths of this rental, or what it costs is unknown.
    func isBilledInFull(by seen: ObservedServer) -> Bool {
        guard seen.phase == .running else { return false }
        guard let rate, let shown = seen.costPerHour else { return true }
        return shown.microdollarsPerHour * 10 >= rate.microdollarsPerHour * 9
    }
}

/// A pod that came back from a start with fewer GPUs than it is billed for.
package struct MissingGPUs: Hashable, Sendable {
    package var present: Int
    package var rented: Int

    package init(present: Int, rented: Int) { (self.present, self.rented) = (present, rented) }

    /// `without a GPU`, `with 1 of 2 GPUs`
    package var words: String { present == 0 ? "without a GPU" : "with \(present) of \(rented) GPUs" }
}

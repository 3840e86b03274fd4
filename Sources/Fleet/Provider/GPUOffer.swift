/// A GPU type that pods can be rented with.
package struct GPUOffer: Hashable, Sendable {
    /// As people write it: `H200`.
    package var name: String
    /// Of one GPU; zero or less: unknown.
    package var memoryGB: Int
    /// For one GPU.
    package var rate: HourlyRate

    package init(name: String, memoryGB: Int, rate: HourlyRate) { (self.name, self.memoryGB, self.rate) = (name, memoryGB, rate) }
}

extension Sequence<GPUOffer> {
    /// The cheapest GPU type with less memory that holds the most memory that was used, and a fifth more: the only rule for a smaller GPU.
    ///
    /// - Parameters:
    ///   - totalGB: the memory of one of the present GPUs.
    ///   - peakGB: the most of it that was used.
    package func smaller(than totalGB: Int, holding peakGB: Double) -> GPUOffer? {
        filter { $0.memoryGB > 0 && $0.memoryGB < totalGB && Double($0.memoryGB) >= peakGB * 1.2 && $0.rate > .zero }
            .min { ($0.rate, $0.name) < ($1.rate, $1.name) }
    }
}

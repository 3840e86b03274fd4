import Fleet

/// What a pod's disks cost beside its compute (https://docs.runpod.io/pods/pricing).
enum StorageTariff {
    /// RunPod bills disks by the month of 30 days.
    private static let hoursPerMonth: Int64 = 720

    /// A stopped pod's persistent disk: $0.20 per GB-month. Its container disk costs nothing. A network volume is billed separately,
    /// whether or not a pod uses it.
    static func stoppedPod(_ storage: Storage) -> HourlyRate {
        switch storage {
        case .persistent(let gigabytes, _):
            HourlyRate(microdollarsPerHour: Int64(gigabytes) * 200_000 / hoursPerMonth)
        case .none, .network, .unknown: .zero
        }
    }
}

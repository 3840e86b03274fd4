import Fleet

/// What a pod's disks cost beside its compute (https://docs.runpod.io/pods/pricing). RunPod bills disks by the month of 30 days.
enum StorageTariff {
    /// A running pod's disks: $0.10 per GB-month each. A stopped pod's volume costs twice as much, and its container disk nothing. A
    /// network volume is billed separately, whether or not a pod uses it.
    static func rates(_ storage: Storage, containerDiskGB: Int?) -> DiskRates {
        let container = Rate(gigabytes: max(0, containerDiskGB ?? 0), microdollarsPerGBMonth: 100_000)
        guard case .persistent(let gigabytes, _) = storage, gigabytes > 0 else { return DiskRates(container: container) }
        return DiskRates(
            volumeRunning: Rate(gigabytes: gigabytes, microdollarsPerGBMonth: 100_000),
            volumeStopped: Rate(gigabytes: gigabytes, microdollarsPerGBMonth: 200_000), container: container)
    }

    /// A network volume: $0.07 per GB-month, and $0.05 for what is above 1,000 GB.
    static func networkVolume(gigabytes: Int) -> Rate {
        Rate(gigabytes: min(gigabytes, 1000), microdollarsPerGBMonth: 70_000)
            + Rate(gigabytes: max(0, gigabytes - 1000), microdollarsPerGBMonth: 50_000)
    }
}

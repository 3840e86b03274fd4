import Fleet

extension StopPreview.Effect {
    /// The stable name in the API.
    package var code: String {
        switch self {
        case .interruptsWork: "interrupts_work"
        case .mayInterruptWork: "may_interrupt_work"
        case .endsProtection: "ends_protection"
        case .erasesEverything: "erases_everything"
        case .mayEraseEverything: "may_erase_everything"
        case .erasesContainerDisk: "erases_container_disk"
        case .keepsVolume: "keeps_volume"
        case .keepsNetworkVolume: "keeps_network_volume"
        case .releasesGPU: "releases_gpu"
        case .coldStart: "cold_start"
        case .endsBilling: "ends_billing"
        }
    }

    package var level: Level {
        switch self {
        case .interruptsWork, .mayInterruptWork, .endsProtection, .erasesEverything, .mayEraseEverything: .loss
        case .erasesContainerDisk, .releasesGPU, .coldStart: .warning
        case .keepsVolume, .keepsNetworkVolume, .endsBilling: .info
        }
    }

    /// One or two sentences.
    package func text(_ context: TextContext) -> String {
        switch self {
        case .interruptsWork(let reason, let since): StopPreview.sentence(reason.text(context)) + StopPreview.run(since, context)
        case .mayInterruptWork(let reason, let since):
            StopPreview.sentence(reason.text(context)) + StopPreview.run(since, context)
        case .endsProtection(let hold):
            StopPreview.sentence(Reason.protected(hold).text(context)) + " The stop ends the protection."
        case .erasesEverything: "Everything on it is erased: it has no volume."
        case .mayEraseEverything: "\(context.provider) does not report a volume: everything on it may be erased."
        case .erasesContainerDisk(let gigabytes):
            "The container disk\(gigabytes.map { " (\($0) GB)" } ?? "") is erased: /root, /tmp, and what pip and apt installed."
        case .keepsVolume(let gigabytes, let path): "The \(gigabytes) GB volume at \(path) stays."
        case .keepsNetworkVolume(let path): "The network volume at \(path) stays."
        case .releasesGPU: "The GPU goes back to \(context.provider): the next start may find none free."
        case .coldStart: "No worker stays ready: the next request waits for a cold start."
        case .endsBilling(let rate): "Compute billing of \(rate) ends once \(context.provider) confirms the stop."
        }
    }
}

extension StopPreview {
    fileprivate static func sentence(_ phrase: String) -> String { phrase.prefix(1).uppercased() + phrase.dropFirst() + "." }

    fileprivate static func run(_ since: Timestamp?, _ context: TextContext) -> String {
        since.map { " The run that started \(context.age(of: $0)) ends." } ?? ""
    }
}

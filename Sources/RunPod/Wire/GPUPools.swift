/// RunPod's serverless pools, by the GPU that people know them for (https://docs.runpod.io/references/gpu-types).
enum GPUPools {
    /// `H200` for `HOPPER_141`; `nil` for a pool that this version does not know.
    static func shortName(of pool: String) -> String? { names[pool] }

    /// A pool of several GPU types has the name of its memory size and generation.
    private static let names = [
        "AMPERE_16": "16 GB Ampere", "AMPERE_24": "24 GB Ampere", "ADA_24": "RTX 4090", "ADA_32_PRO": "RTX 5090",
        "AMPERE_48": "48 GB Ampere", "ADA_48_PRO": "48 GB Ada", "AMPERE_80": "A100", "ADA_80_PRO": "H100", "HOPPER_80": "H100",
        "HOPPER_141": "H200", "BLACKWELL_96": "RTX PRO 6000", "BLACKWELL_180": "B200",
    ]
}

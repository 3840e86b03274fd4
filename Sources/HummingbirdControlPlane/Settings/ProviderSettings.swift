package import Fleet
package import Logging
public import RunPod
package import Transport

/// Everything that the control plane uses of a provider.
package typealias ProviderClient = ServerProvider & PriceSource & LogSource & BillingSource & VolumeSource

/// The provider of the account, and how to reach it. A second provider is a second case here: nothing else names a provider's client.
public enum ProviderSettings: Sendable {
    case runPod(RunPodSettings)

    /// RunPod at the given addresses; `nil`: RunPod's own.
    package static func runPod(
        key: BearerToken, apiURL: String? = nil, jobsURL: String? = nil
    ) throws(RunPodSettings.Invalid) -> ProviderSettings {
        .runPod(try RunPodSettings(key: key, apiURL: apiURL ?? RunPodSettings.publicAPI, jobsURL: jobsURL))
    }

    package func client(transport: any Transport, time: any TimeSource, logger: Logger) -> any ProviderClient {
        switch self {
        case .runPod(let settings): RunPodClient(settings: settings, transport: transport, time: time, logger: logger)
        }
    }

    /// The address of the provider's API.
    package var address: String {
        switch self {
        case .runPod(let settings): settings.apiURL
        }
    }

    /// Authorizes calls to the provider, and identifies the account.
    package var token: BearerToken {
        switch self {
        case .runPod(let settings): settings.key
        }
    }
}

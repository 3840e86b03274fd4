import AsyncHTTPClient
import Fleet
import Foundation
import HTTPTransport
import HummingbirdControlPlane
import Logging
import MachineTime
import NIOHTTP1
import SettingTable
import Transport

/// The account at the provider: settings, address, key, clock. Only reads are made.
struct AccountCheck {
    let environment: [String: String]
    /// `nil`: none.
    let file: String?

    func findings() async -> [Finding] {
        let settings: Settings
        do throws(SettingError) {
            settings = try await Settings.load(environment: environment, file: file)
        } catch {
            // Often the daemon has the key in its own environment, and the person who asks has none.
            let isMissing = "\(error)".hasPrefix("RUNPOD_API_KEY is not set")
            let finding =
                isMissing
                ? Finding.skipped(
                    "settings", "no RUNPOD_API_KEY here, so RunPod is not asked; set it as the daemon has it, or --config FILE")
                : Finding.problem("settings", "\(error)", "correct it; all settings: controlplane serve --help")
            // Its address needs no key, and is as often wrong.
            let reach = environment["PUBLIC_URL"].flatMap { WebAddress($0) == nil ? nil : PublicAddressCheck(url: $0) }
            return [finding] + (await reach?.findings() ?? [])
        }
        let warnings = settings.warnings.map { Finding.warning("settings", $0, "remove it, or correct its name") }
        let own = warnings.isEmpty ? [Finding.ok("settings", file.map { "valid, with \($0)" } ?? "valid")] : warnings
        let reach = PublicAddressCheck(url: settings.publicURL)
        return own + [await clock(settings.provider.address)] + (await reads(settings.provider)) + (await reach.findings())
    }

    private func clock(_ address: String) async -> Finding {
        let host = URL(string: address)?.host() ?? address
        let sent = SystemTime().wall()
        do {
            let request = HTTPClientRequest(url: address)
            let date = try await HTTPClient.direct.whole(request, within: .seconds(10), upTo: 1 << 20) { head, _ in
                head.headers.first(name: "date")
            }
            return ClockCheck.finding(date, from: host, sent: sent, received: SystemTime().wall())
        } catch {
            return .skipped("clock", "\(host) did not respond, so its time is unknown")
        }
    }

    private func reads(_ provider: ProviderSettings) async -> [Finding] {
        let transport = AHCTransport()
        // A limit of the account is a finding, not a line in a log.
        var silent = Logger(label: "doctor") { _ in SwiftLogNoOpLogHandler() }
        silent.logLevel = .critical
        let client = provider.client(transport: transport, time: SystemTime(), logger: silent)
        var findings: [Finding] = []
        for (kind, what) in [(ServerKind.timed, "pods"), (.serverless, "endpoints")] {
            do throws(ProviderError) {
                let list = try await client.list(kind)
                let count = list.rows.count
                if let problem = list.problem { throw problem }
                findings.append(AccountCheck.finding("RunPod \(what)", count: count, of: what, unreadable: list.unreadableRows))
            } catch {
                findings.append(AccountCheck.finding("RunPod \(what)", error, client.name))
                // The second list would only say it again.
                if case .unreachable = error { break }
                if case .rejected(.keyRefused) = error { break }
            }
        }
        do { try await transport.shutdown() } catch {
            findings.append(.warning("RunPod", "connections were not closed: \(error)", "run it again"))
        }
        let isReadable = findings.allSatisfy { $0.status == .ok }
        if isReadable {
            findings.append(
                .skipped(
                    "RunPod rights", "no call shows whether the key may stop servers without stopping one; give it read and write access"))
        }
        return findings
    }

    private static func finding(_ check: String, count: Int, of what: String, unreadable: Int) -> Finding {
        let read = "the key may read them: \(count) \(count == 1 ? String(what.dropLast()) : what)"
        guard unreadable > 0 else { return .ok(check, read) }
        return .warning(
            check, "\(read), and \(unreadable) unreadable rows", "update controlplane; servers in those rows are not managed meanwhile")
    }

    static func finding(_ check: String, _ error: ProviderError, _ provider: ProviderName) -> Finding {
        let detail = error.text(provider)
        switch error {
        case .rejected(.keyRefused):
            return .problem(
                check, detail, "create a key at https://console.runpod.io/user/settings with read and write access, and set RUNPOD_API_KEY")
        case .rejected(.noAccess):
            return .problem(check, detail, "give the key read and write access at https://console.runpod.io/user/settings")
        case .rejected(.blocked): return .problem(check, detail, "use another network, or ask its administrator; the key is not the cause")
        case .unreachable: return .problem(check, detail, "check this machine's network and DNS, proxy settings, and RUNPOD_API_URL")
        case .throttled: return .warning(check, detail, "wait, then run controlplane doctor again; another program may use the same key")
        default: return .problem(check, detail, "run controlplane doctor again; if it stays, see the status page of RunPod")
        }
    }
}

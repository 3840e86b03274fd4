import ControlPlane
import Fleet
import Foundation
import Subprocess
import SystemPackage

/// Sends deliveries as e-mail, through a program that takes a message on its standard input, as `sendmail` does.
struct MailSender: Sendable {
    /// Its path.
    let program: String
    /// `nil`: warnings have no links.
    let links: ActionLinks?

    private static let within = Duration.seconds(60)

    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?) async -> DeliveryOutcome {
        let recipients = webhook.recipients
        guard !recipients.isEmpty else { return .refused("its address has no recipient; set mailto:NAME@HOST") }
        let message = ChannelMessage(delivery, to: webhook, serverName: serverName, links: links?.links(for: delivery) ?? [:])
        let text = MailText(message).text
        let program = program
        return await withTaskGroup(of: DeliveryOutcome?.self) { group in
            group.addTask { await MailSender.run(program, recipients, text) }
            group.addTask {
                do { try await Task.sleep(for: MailSender.within) } catch { return nil }
                return .failed("\(program) did not end within \(MailSender.within.wholeSeconds) s")
            }
            defer { group.cancelAll() }
            for await outcome in group { if let outcome { return outcome } }
            return .failed("canceled")
        }
    }

    /// What a mail program needs. The rest of the daemon's environment has the provider's key.
    private static let passed: [Environment.Key] = ["PATH", "HOME", "LANG", "LOGNAME", "TZ", "USER"]

    static func environment(from own: [String: String]) -> [Environment.Key: String] {
        var environment: [Environment.Key: String] = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
        for key in passed { if let value = own[key.rawValue] { environment[key] = value } }
        return environment
    }

    private static func run(_ program: String, _ recipients: [String], _ text: String) async -> DeliveryOutcome {
        do {
            // -i: a line with a single dot does not end the message.
            let result = try await Subprocess.run(
                .path(.init(program)), arguments: .init(["-i"] + recipients),
                environment: .custom(environment(from: ProcessInfo.processInfo.environment)), input: .string(text),
                output: .discarded, error: .discarded)
            guard case .exited(let status) = result.terminationStatus else { return .failed("\(program) was ended by a signal") }
            return outcome(Int(status), program)
        } catch {
            return .failed("\(program) cannot be started; install an MTA such as msmtp-mta, or set SENDMAIL to its path")
        }
    }

    /// The statuses of sysexits.h that mean that the message itself is wrong are refusals.
    static func outcome(_ status: Int, _ program: String) -> DeliveryOutcome {
        switch status {
        case 0: .delivered
        case 64, 65, 67: .refused("\(program) ended with status \(status)")
        default: .failed("\(program) ended with status \(status)")
        }
    }
}

/// Sends each delivery through the channel of its webhook.
struct ChannelSender: WebhookSender {
    let http: HTTPWebhookSender
    let mail: MailSender

    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome {
        switch webhook.format {
        case .email: await mail.send(delivery, to: webhook, serverName: serverName)
        default: await http.send(delivery, to: webhook, serverName: serverName, at: now)
        }
    }
}

import ControlPlane
import Fleet
import Foundation
import Testing

@testable import HummingbirdControlPlane

/// What each channel is sent.
@Suite struct ChannelTests {
    private static let at = Timestamp(secondsSinceEpoch: 1_800_000_000)

    private func message(
        _ format: Webhook.Format, _ url: String = "https://example.com/hook", secret: String? = nil,
        summary: String = "train stops in 2 min.", severity: Event.Severity = .warning, kind: Event.Kind = .idleWarning,
        about: Event.About? = nil, links: [LinkAction: String] = [:], leftOut: Int = 0
    ) -> ChannelMessage {
        let event = Event(
            sequence: 7, at: ChannelTests.at, kind: kind, severity: severity, server: ServerID("pod1"), about: about, summary: summary)
        var delivery = Delivery(webhook: "ops", event: event, at: ChannelTests.at)
        delivery.leftOut = leftOut
        return ChannelMessage(
            delivery, to: Webhook(name: "ops", url: url, format: format, secret: secret, cursor: 0), serverName: "train", links: links)
    }

    private func text(_ message: ChannelMessage) throws -> String { String(decoding: try message.body(), as: UTF8.self) }

    private static let links: [LinkAction: String] = [.extend: "https://cp.example.com/a", .protect: "https://cp.example.com/b"]

    @Test func ntfyGetsTopicPriorityAndButtons() throws {
        let message = message(.ntfy, "https://user:pw@ntfy.example.com/sub/gpu-stops?x=1", links: ChannelTests.links)
        #expect(try message.target() == "https://user:pw@ntfy.example.com/sub/?x=1")
        #expect(
            try text(message)
                == #"{"actions":[{"action":"view","label":"Postpone the stop by 2 hours","url":"https://cp.example.com/a"},{"action":"view","label":"Protect it for 1 day","url":"https://cp.example.com/b"}],"message":"train stops in 2 min.","priority":4,"tags":["warning"],"title":"train","topic":"gpu-stops"}"#
        )
        #expect(try self.message(.ntfy, "https://ntfy.sh/t").target() == "https://ntfy.sh/")
    }

    @Test func telegramGetsTheChatFromItsAddress() throws {
        let message = message(.telegram, "https://api.telegram.org/bot1:AB/sendMessage?chat_id=-100", links: [.extend: "https://cp/a"])
        #expect(try message.target() == "https://api.telegram.org/bot1:AB/sendMessage")
        #expect(
            try text(message)
                == #"{"chat_id":"-100","link_preview_options":{"is_disabled":true},"reply_markup":{"inline_keyboard":[[{"text":"Postpone the stop by 2 hours","url":"https://cp/a"}]]},"text":"⚠️ train stops in 2 min."}"#
        )
    }

    @Test func teamsGetsACardInWhichNamesAreNoLinks() throws {
        let text = try text(message(.teams, summary: "[a](http://evil) stops.", links: [.protect: "https://cp/b"]))
        #expect(text.contains(#""$schema":"http://adaptivecards.io/schemas/adaptive-card.json""#))
        #expect(text.contains(#"⚠️ \\[a\\]\\(http://evil\\) stops."#))
        #expect(text.contains(#""actions":[{"title":"Protect it for 1 day","type":"Action.OpenUrl","url":"https://cp/b"}]"#))
    }

    @Test func pagerDutyResolvesTheIncidentThatAnAlertOpened() throws {
        let key = "0123456789abcdef0123456789abcdef"
        let opened = try text(message(.pagerduty, secret: key, severity: .critical, kind: .alertOpened, about: .alert(5, name: "gpu")))
        let ended = try text(message(.pagerduty, secret: key, severity: .info, kind: .alertResolved, about: .alert(5, name: "gpu")))
        for (text, action, severity) in [(opened, "trigger", "critical"), (ended, "resolve", "info")] {
            #expect(text.contains(#""dedup_key":"controlplane-alert-5","event_action":"\#(action)""#))
            #expect(text.contains(#""routing_key":"\#(key)""#) && text.contains(#""severity":"\#(severity)""#))
        }
        #expect(try text(message(.pagerduty, secret: key)).contains(#""dedup_key":"controlplane-ops-7""#))
        #expect(throws: ChannelMessage.Unusable.self) { try message(.pagerduty).body() }
    }

    @Test func mailHidesNoHeaderInAName() throws {
        let text = try text(
            message(
                .email, "mailto:a@example.com,b@example.com", summary: "evil\nBcc: x@y.z stops — ü", links: ChannelTests.links, leftOut: 2))
        let parts = text.components(separatedBy: "\n\n")
        let headers = parts[0].split(separator: "\n")
        #expect(headers.first == "To: a@example.com, b@example.com")
        #expect(!headers.contains { $0.hasPrefix("Bcc") } && headers.contains("Message-ID: <ops-7@controlplane.invalid>"))
        #expect(headers.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 128 } })
        let body = String(decoding: Data(base64Encoded: parts[1].filter { $0 != "\n" }) ?? Data(), as: UTF8.self)
        #expect(body.contains("(2 earlier ones left out)") && body.contains("Protect it for 1 day: https://cp.example.com/b"))
    }

    @Test(arguments: [
        (0, DeliveryOutcome.delivered), (67, .refused("m ended with status 67")), (75, .failed("m ended with status 75")),
        (1, .failed("m ended with status 1")),
    ])
    func mapsTheStatusOfTheMailProgram(status: Int, outcome: DeliveryOutcome) { #expect(MailSender.outcome(status, "m") == outcome) }

    /// A program in place of `sendmail` that keeps what it is given.
    @Test func mailProgramGetsRecipientsAndMessage() async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: place) } catch { Issue.record(error) } }
        let program = place.appendingPathComponent("sendmail")
        try "#!/bin/sh\necho \"$@\" > \(place.path)/arguments\ncat > \(place.path)/message\nenv > \(place.path)/environment\n".write(
            to: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
        let message = message(.email, "mailto:a@example.com")
        let sender = MailSender(program: program.path, links: nil)
        #expect(await sender.send(message.delivery, to: message.webhook, serverName: "train") == .delivered)
        #expect(try String(contentsOf: place.appendingPathComponent("arguments"), encoding: .utf8) == "-i a@example.com\n")
        #expect(try String(contentsOf: place.appendingPathComponent("message"), encoding: .utf8) == text(message))
        let passed = try String(contentsOf: place.appendingPathComponent("environment"), encoding: .utf8)
        let names = Set(passed.split(separator: "\n").compactMap { $0.split(separator: "=").first.map(String.init) })
        // The shell adds three of its own.
        #expect(
            names.isSubset(of: ["PATH", "HOME", "LANG", "LOGNAME", "TZ", "USER", "PWD", "SHLVL", "_"]) && names.contains("PATH"),
            "\(passed)")
        let environment = MailSender.environment(from: ["RUNPOD_API_KEY": "secret", "HOME": "/home/a", "CONTROL_PLANE_TOKEN": "secret"])
        #expect(!"\(environment)".contains("secret") && "\(environment)".contains("/home/a"))
        let absent = await MailSender(program: "/nowhere", links: nil).send(message.delivery, to: message.webhook, serverName: nil)
        #expect("\(absent)".contains("set SENDMAIL"))
    }
}

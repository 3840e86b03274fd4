import Fleet
import Foundation
import HummingbirdControlPlane
import RunPod
import Store
import Testing
import Wire

@testable import controlplane

/// What `controlplane doctor` makes of what it sees. `Scripts/doctor_check.py` runs it against real failures.
@Suite struct DoctorTests {
    private static let now = Timestamp(secondsSinceEpoch: 1_795_712_400)  // Thu, 26 Nov 2026 17:00:00 GMT

    /// The other machine's time, and how far this one's is off.
    @Test(
        arguments: [
            ("Thu, 26 Nov 2026 17:00:00 GMT", 0, Finding.Status.ok, "agrees"), ("Thu, 26 Nov 2026 16:59:55 GMT", 0, .ok, "agrees"),
            ("Thu, 26 Nov 2026 16:59:40 GMT", 0, .warning, "ahead of"), ("Thu, 26 Nov 2026 17:00:30 GMT", 0, .warning, "behind"),
            ("Thu, 26 Nov 2026 16:00:00 GMT", 0, .problem, "ahead of"), ("Thu, 26 Nov 2026 18:00:00 GMT", 0, .problem, "behind"),
            // A slow response proves nothing about the clock.
            ("Thu, 26 Nov 2026 17:00:08 GMT", 9, .ok, "agrees"), ("yesterday", 0, .skipped, "cannot be read"),
            (nil, 0, .skipped, "did not send"),
            ("Thu, 31 Nov 2026 17:00:00 GMT", 0, .skipped, "cannot be read"),
        ] as [(String?, Int64, Finding.Status, String)])
    func comparesTheClock(date: String?, took: Int64, status: Finding.Status, words: String) {
        let finding = ClockCheck.finding(date, from: "api", sent: DoctorTests.now, received: DoctorTests.now + .seconds(took))
        #expect(finding.status == status && finding.detail.contains(words), "\(finding)")
        #expect((finding.remedy == nil) == [.ok, .skipped].contains(status))
    }

    @Test func namesEachWebhookThatDoesNotDeliver() {
        func delivery(_ webhook: String, _ attempts: Int, _ error: String? = nil) -> DeliveryDocument {
            let event = Event(sequence: 7, at: DoctorTests.now, kind: .stopped, summary: "train is stopped.")
            var delivery = Delivery(webhook: webhook, event: event, at: DoctorTests.now)
            (delivery.attempts, delivery.lastError) = (attempts, error)
            return DeliveryDocument(delivery)
        }
        let found = DaemonCheck.webhooks(
            ["ops", "mail", "pager", "chat"], dead: [delivery("pager", 9, "status 410"), delivery("gone", 9, "status 410")],
            waiting: [delivery("ops", 1, "status 404"), delivery("mail", 2, "no sendmail"), delivery("ops", 1), delivery("chat", 0)])
        #expect(
            found.map(\.detail) == [
                "mail: 1 notification being retried: no sendmail", "ops: 2 notifications being retried: status 404",
                "pager: 1 notification dead-lettered: status 410",
            ])
        #expect(found.allSatisfy { $0.status == .warning })
        #expect(DaemonCheck.webhooks(["chat"], dead: [], waiting: [delivery("chat", 0)]).map(\.status) == [.ok])
    }

    private func examination(
        mode: UInt32? = 0o700, owner: UInt32 = 1000, writable: Bool = true, free: Int64? = 10 << 30
    ) -> Examination {
        var examination = Examination(directory: "/nowhere/at/all")
        (examination.mode, examination.ownerID, examination.isWritable, examination.freeBytes) = (mode, owner, writable, free)
        return examination
    }

    @Test(
        arguments: [
            (0o700, 1000, true, Finding.Status.ok, "mode 700"), (0o755, 1000, true, .warning, "open to other users"),
            (0o700, 1001, true, .problem, "another user"), (0o500, 1000, false, .problem, "cannot be written"),
            (nil, 1000, false, .skipped, "does not exist"), (0o700, 0, true, .ok, "mode 700"),
        ] as [(UInt32?, UInt32, Bool, Finding.Status, String)])
    func judgesTheRightsOfTheDirectory(mode: UInt32?, owner: UInt32, writable: Bool, status: Finding.Status, words: String) {
        let finding = MachineCheck.rights(examination(mode: mode, owner: owner, writable: writable), "/data", user: 1000)
        #expect(finding.status == status && finding.detail.contains(words), "\(finding)")
    }

    @Test(
        arguments: [
            (0, Finding.Status.problem), (100 << 20, .problem), (500 << 20, .warning), (2 << 30, .ok), (nil, .skipped),
        ] as [(Int64?, Finding.Status)])
    func judgesTheFreeSpace(bytes: Int64?, status: Finding.Status) {
        #expect(MachineCheck.space(examination(free: bytes), "/data").status == status)
    }

    @Test(
        arguments: [(1_048_576, Finding.Status.ok), (1024, .ok), (256, .warning), (nil, .skipped)] as [(Int?, Finding.Status)])
    func judgesTheLimitOfOpenFiles(limit: Int?, status: Finding.Status) { #expect(MachineCheck.files(limit: limit).status == status) }

    @Test(
        arguments: [
            (200, #"{"status":"ready"}"#, Finding.Status.ok, "is ready"),
            (200, #"{"status":"ready","notice":"another control plane"}"#, .warning, "another control plane"),
            (503, #"{"type":"t","title":"x","status":503,"detail":"the pods have not been polled yet"}"#, .problem, "polled yet"),
            (200, "<html>", .problem, "does not respond like"), (404, "{}", .problem, "does not respond like"),
        ])
    func judgesReadiness(status: Int, body: String, found: Finding.Status, words: String) {
        let finding = DaemonCheck.readiness("daemon", "http://x", status, Data(body.utf8))
        #expect(finding.status == found && finding.detail.contains(words), "\(finding)")
    }

    @Test(
        arguments: [
            ([], Finding.Status.skipped, "no pod"), ([("a", 3, Product.version)], .ok, "1 of 1"),
            ([("a", 3, Product.version), ("b", nil, nil)], .ok, "RunPod's measurements"),
            ([("a", 600, Product.version), ("b", 3, Product.version)], .warning, "a 10 min"),
            ([("a", 3, "0.0.9"), ("b", 3, Product.version)], .warning, "a 0.0.9"),
        ] as [([(String, Int64?, String?)], Finding.Status, String)])
    func judgesAgents(reports: [(String, Int64?, String?)], status: Finding.Status, words: String) {
        let states = reports.map { DaemonCheck.AgentState(name: $0.0, age: $0.1.map { .seconds($0) }, version: $0.2) }
        let finding = DaemonCheck.agents(states, of: reports.count)
        #expect(finding.status == status && finding.detail.contains(words), "\(finding)")
    }

    @Test(
        arguments: [
            ("https://cp.example.com", 200, #"{"status":"ready"}"#, Finding.Status.ok, "responds"),
            ("https://cp.example.com", 503, #"{"type":"t","title":"x","status":503,"detail":"not polled yet"}"#, .ok, "responds"),
            ("https://cp.example.com", 200, "<html>", .problem, "does not respond like"),
            ("https://cp.example.com", 502, "bad gateway", .problem, "does not respond like"),
            ("https://cp.example.com", nil, "", .problem, "does not respond"),
            ("http://127.0.0.1:8000", 200, #"{"status":"ready"}"#, .warning, "this machine only"),
            ("http://cp.example.com", 200, #"{"status":"ready"}"#, .warning, "not encrypted"),
        ] as [(String, Int?, String, Finding.Status, String)])
    func judgesThePublicAddress(url: String, status: Int?, body: String, found: Finding.Status, words: String) {
        let finding = PublicAddressCheck.finding(url, status.map { .init(status: $0, body: Data(body.utf8)) })
        #expect(finding.status == found && finding.detail.contains(words), "\(finding)")
        #expect((finding.remedy != nil) == (found != .ok))
    }

    @Test(arguments: [(200, Finding.Status.ok), (404, .warning), (502, .warning), (nil, .warning)] as [(Int?, Finding.Status)])
    func saysWhetherPodsGetAnAgent(status: Int?, found: Finding.Status) {
        #expect(PublicAddressCheck.agent("https://x", status.map { .init(status: $0, body: Data()) }).status == found)
    }

    @Test func keyThatIsRefusedLeadsToANewKey() {
        let refused = AccountCheck.finding("pods", .rejected(.keyRefused("invalid")), .runPod)
        #expect(refused.status == .problem && refused.remedy?.contains("create a key") == true)
        #expect(AccountCheck.finding("pods", .throttled(retryAfter: nil), .runPod).status == .warning)
        // Only a refused key says anything about the key.
        #expect(AccountCheck.finding("pods", .rejected(.blocked("1010")), .runPod).remedy?.contains("not the cause") == true)
    }

    @Test func reportCountsAndIndentsWhatToDo() {
        let report = DoctorReport([
            .ok("clock", "agrees"), .problem("disk space", "1.0 MiB free", "free space"), .skipped("agents", "no pod"),
        ])
        #expect(
            report.text(width: nil) == """
                clock       ok       agrees
                disk space  PROBLEM  1.0 MiB free
                                     → free space
                agents      skipped  no pod

                1 problem, 0 warnings.
                """)
        #expect(DoctorReport([.ok("a", "b")]).text(width: nil).hasSuffix("No problems."))
    }
}

/// Manual pages, completions and the settings file come from what `--help` comes from.
@Suite struct GeneratedFileTests {
    @Test func everyCommandHasAManualPageWithItsOptions() throws {
        let pages = try ManualPages(version: "1.2.3").all()
        #expect(pages.count == ManualPages.types().count + 1)
        for (path, type) in ManualPages.types() {
            let page = try #require(pages["\(path.joined(separator: "-")).1"], "\(path)")
            #expect(page.contains(".SH NAME\n") && page.contains(".SH EXIT STATUS\n") && page.contains("1.2.3"))
            let help = Controlplane.help(for: type, width: 200)
            for match in help.matches(of: /^  (--[a-z-]+)/.anchorsMatchLineEndings()) {
                let option = String(match.output.1)
                #expect(page.contains("\\fB\(Roff.escaped(option))\\fR"), "\(path): \(option)")
            }
        }
        let program = try #require(pages["controlplane.1"])
        for name in ["controlplane\\-watch", "controlplane\\-doctor", "CONTROL_PLANE_URL"] { #expect(program.contains(name)) }
    }

    @Test(arguments: [
        ("a-b", "a\\-b"), (".x", "\\&.x"), ("'x", "\\(aqx"), ("a\\b", "a\\eb"), ("~", "\\(ti"),
    ])
    func textIsNoCommandOfAManualPage(text: String, line: String) { #expect(Roff.line(text) == line) }

    @Test func examplesStayAsTheyAre() {
        #expect(
            Roff.paragraphs("One.\n\n  cmd x\n  cmd y\n\nTwo.") == [
                "One.", ".PP", ".RS 2", ".nf", "cmd x", "cmd y", ".PP", ".fi", ".RE", "Two.",
            ])
    }

    @Test func completionOffersNamesThatAShellLeavesWhole() {
        let servers = [
            WatchTests.server("train"), WatchTests.server("my pod"), WatchTests.server("-x"), WatchTests.server("$(rm)"),
            WatchTests.server("twin"), WatchTests.server("twin"),
        ]
        #expect(ServerCompletion.names(of: servers) == ["id-$(rm)", "id--x", "id-my pod", "id-twin", "id-twin", "train"].sorted())
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func completionScriptIsWholeAndAsksForServers(shell: String) throws {
        let (status, text) = try Program.run(["--generate-completion-script", shell])
        #expect(status == 0 && text.contains("watch") && text.contains("---completion"))
        // Without a daemon there are no names, and no text disturbs the command line.
        let asked = try Program.run(
            ["---completion", "stop", "--", "positional@0", "2", "0", "controlplane", "stop", ""],
            environment: ["CONTROL_PLANE_URL": "http://127.0.0.1:1", "CONTROL_PLANE_TOKEN": "cpm_any"])
        #expect(asked.status == 0 && asked.text.allSatisfy(\.isWhitespace), "\(asked)")
    }

    /// Every line of the file can be used as it is.
    @Test func settingsFileIsValidWithAllLinesCommentedAndEachOneSet() async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UInt64.random(in: 0 ... .max)).yaml")
        defer { do { try FileManager.default.removeItem(at: place) } catch { Issue.record(error) } }
        let key = ["RUNPOD_API_KEY": "any"]
        let text = ConfigFileText.text
        try text.write(to: place, atomically: true, encoding: .utf8)
        _ = try await Settings.load(environment: key, file: place.path)
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") && !$0.contains("\"\"   # without") }
        #expect(lines.count > 20)
        for line in lines {
            try String(line.dropFirst()).write(to: place, atomically: true, encoding: .utf8)
            do { _ = try await Settings.load(environment: key, file: place.path) } catch { Issue.record("\(line): \(error)") }
        }
    }
}

import ArgumentParser
import Fleet
import Foundation
import Testing
import Wire

@testable import controlplane

/// What people read: relative and local times, sentences, and lines that fit the terminal.
@Suite struct OutputTests {
    private static let now = Timestamp("2026-11-26T14:30:00Z") ?? .distantPast
    private static let moments = Moments(now: now, zone: TimeZone(secondsFromGMT: 3600) ?? .gmt)

    @Test(arguments: [(0, "now"), (4, "4 s ago"), (246, "4 min 6 s ago"), (90_000, "1 d 1 h ago"), (-5, "now")])
    func agesAreRelative(seconds: Int64, text: String) {
        #expect(OutputTests.moments.ago(OutputTests.now - .seconds(seconds)) == text)
    }

    @Test(arguments: [
        ("2026-11-26T14:31:46Z", "1 min 46 s", "15:31"), ("2026-11-27T01:00:00Z", "10 h 30 min", "tomorrow 02:00"),
        ("2026-12-03T13:30:00Z", "6 d 23 h", "Dec 3 14:30"), ("2027-01-02T00:00:00Z", "36 d 9 h", "Jan 2 2027 01:00"),
        ("2026-11-26T14:29:00Z", "now", "15:29"),
    ])
    func deadlinesAreRelativeOrInLocalTime(moment: String, left: String, clock: String) throws {
        let moment = try #require(Timestamp(moment))
        #expect(OutputTests.moments.left(until: moment) == left)
        #expect(OutputTests.moments.clock(moment) == clock)
    }

    @Test func eventsNameThePersonAndTheSeverity() {
        let person = Event(at: OutputTests.now, kind: .protected, actor: .token("ann"), summary: "train is protected.")
        #expect(
            EventsCommand.line(EventDocument(person), at: OutputTests.moments, width: nil) == "15:30:00      train is protected.  (by ann)")
        let said = Event(
            at: OutputTests.now, kind: .protected, actor: .token("ann"), summary: "train is protected by ann until 2026-11-27 01:00:00 UTC."
        )
        #expect(
            EventsCommand.line(EventDocument(said), at: OutputTests.moments, width: nil)
                == "15:30:00      train is protected by ann until tomorrow 02:00.")
        let own = Event(at: OutputTests.now, kind: .idleWarning, severity: .warning, summary: "train stops in 2 min.")
        #expect(EventsCommand.line(EventDocument(own), at: OutputTests.moments, width: nil) == "15:30:00  !   train stops in 2 min.")
    }

    @Test func anEnvironmentVariableIsGivenOnce() throws {
        _ = try DeployCommand.parse(["timed", "--image", "i", "--env", "A=1", "--env", "B=1=2"])
        #expect(throws: (any Error).self) { _ = try DeployCommand.parse(["timed", "--image", "i", "--env", "A=1", "--env", "A=2"]) }
    }

    @Test func anEmptyListSaysHowToFillIt() {
        #expect(LogsCommand.emptiness(of: "train", read: 0).contains("no log lines of train"))
        #expect(LogsCommand.emptiness(of: "train", read: 7).contains("None of the 7 lines"))
        #expect(ServersCommand.text([], isFiltered: false, at: OutputTests.moments, width: 80).contains("controlplane deploy"))
        #expect(ServersCommand.text([], isFiltered: true, at: OutputTests.moments, width: 80).contains("No servers match"))
    }

    private func explain(_ state: ServerState, _ headline: String, reasons: [String]) -> String {
        let signals: [ExplainDocument.SignalDocument] = [
            .init(
                signal: "gpu", reading: "busy", detail: "GPU 0 97 %", source: "agent", observedAt: OutputTests.now,
                lastBusyAt: OutputTests.now - .seconds(2),
                lastBusyDetail: "GPU 0 97 %", unknownSince: nil),
            .init(
                signal: "network", reading: "quiet", detail: "0.1 KiB/s", source: "agent", observedAt: OutputTests.now, lastBusyAt: nil,
                lastBusyDetail: nil,
                unknownSince: nil),
        ]
        return WhyCommand.text(
            ExplainDocument(
                serverID: "p1", name: "train", state: state, at: OutputTests.now, headline: headline, verdict: "keep", reasons: reasons,
                reasonDetails: [], idleSince: nil, deadline: nil, signals: signals,
                events: [EventDocument(Event(at: OutputTests.now - .seconds(240), kind: .protected, summary: "train is protected."))]),
            width: 80)
    }

    @Test func whySaysTheReasonOnceAndShowsTheSignals() {
        let text = explain(
            .running, "train stays on: GPU busy: 97 % (agent, 2 s ago).", reasons: ["GPU busy: 97 % (agent, 2 s ago)", "protected by ann"])
        #expect(
            text == """
                train stays on: GPU busy: 97 % (agent, 2 s ago).

                - protected by ann

                SIGNAL   STATE  READING     LAST BUSY
                GPU      busy   GPU 0 97 %  2 s ago
                network  quiet  0.1 KiB/s   never

                WHEN       LATEST EVENTS
                4 min ago  train is protected.
                """)
    }

    @Test func whySaysThatNothingCanBeStopped() {
        let document = ExplainDocument(
            serverID: "p1", name: "train", state: .running, at: OutputTests.now, headline: "train is idle.", verdict: "keep", reasons: [],
            reasonDetails: [], idleSince: nil, deadline: nil, signals: [], events: [],
            impediment: "the database cannot be written: the disk is full")
        #expect(
            WhyCommand.text(document, width: 80) == """
                train is idle.

                Nothing is stopped or recorded at the moment, and what this shows may be old:
                ! the database cannot be written: the disk is full
                Details and what to do: controlplane doctor
                """)
    }

    @Test func whyOfAStoppedServerHasNoSignals() {
        let text = explain(.stopped, "train is stopped: idle for 10 min (timeout 10 min).", reasons: ["stopped"])
        #expect(text.hasPrefix("train is stopped: idle for 10 min (timeout 10 min).\n") && !text.contains("SIGNAL"), "\(text)")
    }

    @Test func wrappedColumnsKeepTheirIndentation() {
        let table = Table(header: ["ID", "TEXT"], rows: [["1", String(repeating: "word ", count: 20)]], wrapsLast: true)
        let lines = table.text(width: 40).split(separator: "\n")
        #expect(lines.count > 2 && lines.dropFirst(2).allSatisfy { $0.hasPrefix("    word") } && lines.allSatisfy { $0.count <= 40 })
    }

    @Test func everyPrintedLineFitsTheTerminal() {
        let text = """
            Postponed the stop of a-server-with-quite-a-long-name until tomorrow 14:30
              - an indented line that is longer than the terminal is wide
            short   line
            """
        let fitted = Terminal.fitted(text, width: 40)
        #expect(
            fitted == """
                Postponed the stop of
                a-server-with-quite-a-long-name until
                tomorrow 14:30
                  - an indented line that is longer than
                    the terminal is wide
                short   line
                """)
        #expect(Terminal.fitted(text, width: nil) == text)
        let word = String(repeating: "w", count: 60)
        #expect(Terminal.fitted(word, width: 40) == word, "a token is never broken")
    }

    @Test func reportedActivityOfAStoppedServerDoesNotCountAsBusy() {
        func text(_ state: ServerState, _ end: Timestamp?) -> String {
            ActivityCommand.text("train", state, busyUntil: end, at: OutputTests.moments)
        }
        #expect(text(.running, nil) == "Recorded activity: train counts as busy")
        #expect(text(.running, OutputTests.now + .seconds(3600)) == "Recorded activity: train counts as busy until 16:30")
        #expect(text(.stopped, nil) == "Recorded activity: train is stopped, so there is no stop to prevent")
    }

    @Test(arguments: [
        (401, controlplane.ExitStatus.notAllowed), (403, .notAllowed), (422, .usage), (404, .failed), (409, .failed), (503, .failed),
    ])
    func aValueThatTheDaemonRefusesIsWrongUse(problem: Int, status: controlplane.ExitStatus) {
        #expect(controlplane.ExitStatus(problem: problem) == status)
    }

    @Test(arguments: [
        ("config.idle_timeout_seconds", "/servers/p1/control", "--idle-timeout"), ("until", "/servers/p1/protect", "--for"),
        ("busy_for_seconds", "/servers/p1/activity", "--for"), ("seconds", "/servers/p1/extend", "the time"),
        ("name", "/tokens", "the name"),
        ("name", "/servers/deploy", "--name"), ("config.gpu_count", "/servers/deploy", "--gpu-count"),
        ("minimum_severity", "/webhooks", "--severity"), ("kinds", "/webhooks", "--kind"), ("url", "/webhooks", "the address"),
        ("webhook", "/deliveries?webhook=x", "--webhook"), ("of_no_option", "/tokens", "of_no_option"),
    ])
    func errorsNameTheOptionThatWasGiven(field: String, path: String, option: String) {
        #expect(OptionNames.option(for: field, path: path) == option)
        let problem = ProblemDocument(
            type: "urn:controlplane:invalid", title: "Unprocessable Content", status: 422, detail: "\(field) must be 1; you gave 2",
            errors: [field: "must be 1; you gave 2"], candidates: nil, deploymentID: nil)
        #expect(problem.line { OptionNames.option(for: $0, path: path) } == "\(option) must be 1; you gave 2")
    }

    @Test func rulesMentionOptionsInPlaceOfFields() {
        #expect(OptionNames.translate("must be at least min_instances and 1") == "must be at least --min and 1")
        #expect(OptionNames.translate("not together with volume_gb; the ports stay") == "not together with --volume; the ports stay")
    }

    @Test func textAfterATimeIsIndented() {
        let text = Terminal.hanging("15:30  ", "one two three four five six seven eight", width: 35)
        #expect(text == "15:30  one two three four five six\n       seven eight")
    }

    /// An error must not name an option that does not exist.
    @Test func everyOptionNameIsOneOfACommand() {
        let commands = Controlplane.configuration.groupedSubcommands.flatMap(\.subcommands)
        // Written as a loop: the compiler crashes on a key path through a metatype.
        var help = ""
        for command in commands {
            help += Controlplane.help(for: command, width: 80)
            for inner in command.configuration.subcommands { help += Controlplane.help(for: inner, width: 80) }
        }
        for name in OptionNames.options.values { #expect(help.contains("  \(name) "), "\(name)") }
    }

    @Test(arguments: [
        ("stop -leading-dash", "-leading-dash" as String?), ("extend train -1h", "-1h"), ("stop -h", nil), ("stop --help", nil),
        ("stop -- -leading-dash", nil), ("stop train-h100", nil), ("deploy timed --image i -- sh -ch", nil), ("stop -x", nil),
        ("stop -x=h", nil),
    ])
    func aNameThatBeginsWithADashIsNoRequestForHelp(line: String, misread: String?) {
        #expect(Controlplane.misread(line.split(separator: " ").map(String.init)) == misread)
    }

    @Test func aServerWhoseUseIsUnknownIsNamed() {
        var found = UnderusedDocument(
            windowSeconds: 86_400, belowGPUPercent: 20, belowGPUMemoryPercent: 50, servers: [],
            unmeasured: [
                .init(serverID: "a", name: "train", missing: "gpu_memory"), .init(serverID: "b", name: "web", missing: "gpu_memory"),
            ])
        #expect(
            UnderusedCommand.text(found, width: nil)
                == "No server is known to be underused: below 20 % GPU and 50 % GPU memory over 24 h.\n"
                + "Unknown, without enough readings of GPU memory: train, web. The agent measures it.")
        found.unmeasured = []
        #expect(UnderusedCommand.text(found, width: nil).split(separator: "\n").count == 1)
    }

    @Test func theDaemonsClockIsThatOfItsResponses() {
        let machine = OutputTests.now
        #expect(DaemonClock.difference("\(machine + .seconds(3600))", machine: machine) == .seconds(3600))
        #expect(DaemonClock.difference("\(machine - .seconds(600))", machine: machine) == .seconds(-600))
        #expect(DaemonClock.difference("\(machine + .seconds(1))", machine: machine) == .zero, "one clock, rounded")
        #expect(DaemonClock.difference(nil, machine: machine) == nil && DaemonClock.difference("noon", machine: machine) == nil)
    }

    @Test func alertsFitEightyColumns() {
        let alert = Alert(
            id: 7, server: ServerID("p1"), name: "only_reason", severity: .warning,
            detail: "only one signal keeps dataset-download on for 6 h, which cost $23.94 so far", openedAt: OutputTests.now - .seconds(600)
        )
        let text = AlertsCommand.table([AlertDocument(alert)], at: OutputTests.moments, width: 80)
        #expect(
            text.split(separator: "\n").allSatisfy { $0.count <= 80 } && text.contains("10 min ago") && text.contains("open"), "\(text)")
    }
}

import Fleet
import Foundation
import Testing

@testable import controlplane

@Suite struct TerminalTests {
    @Test(arguments: [
        ("plain ünïcode", "plain ünïcode"), ("a\u{1B}[31mb", "a [31mb"), ("a\nb\rc", "a b c"), ("a\u{9B}b\u{7F}c", "a b c"),
        ("abc\u{202E}fed", "abc\u{FFFD}fed"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("zero\u{200B}width", "zero\u{FFFD}width"),
        ("line\u{2028}two", "line two"), ("tag\u{E0041}", "tag\u{FFFD}"), ("👩\u{200D}💻", "👩\u{200D}💻"), ("a\u{200D}b", "a\u{FFFD}b"),
    ])
    func replacesCharactersThatATerminalExecutesHidesOrReordersBy(text: String, shown: String) { #expect(text.printable == shown) }

    @Test(arguments: [
        ("abc", 3), ("日本", 4), ("한국", 4), ("🚀", 2), ("e\u{301}", 1), ("é", 1), ("ｗ", 2), ("👩\u{200D}💻", 2), ("❤️", 2), ("", 0),
    ])
    func countsTheTerminalColumnsOfAText(text: String, columns: Int) { #expect(text.columns == columns) }

    @Test func tablesWithWideTextsAlign() {
        let table = Table(header: ["A", "B"], rows: [["日本", "x"], ["🚀", "y"], ["abcd", "z"]])
        #expect(table.text(width: nil) == "A     B\n日本  x\n🚀    y\nabcd  z")
        #expect(table.text(width: 6).split(separator: "\n").allSatisfy { String($0).columns <= 6 })
    }
}

@Suite struct ServerChoiceTests {
    private static let servers: [ServerChoice.Candidate] = [
        .init(id: "pod1", name: "mug-cpabcdefghij"), .init(id: "pod2", name: "busy"), .init(id: "busy", name: "other"),
        .init(id: "pod3", name: "twin"), .init(id: "pod4", name: "twin"), .init(id: "pod5", name: "cup-cpabcdefghij"),
        .init(id: "pod6", name: "cup-cpkmnpqrstuv -fb"), .init(id: "pod7", name: "cup-cpwxyz234567"),
        .init(id: "pod8", name: "jug-cpabcdefgh22"),
        .init(id: "pod9", name: "jug"), .init(id: "pod10", name: "timed"), .init(id: "serverless", name: "api"),
    ]

    @Test(arguments: [
        ("pod1", "pod1"), ("mug", "pod1"), ("mug-cpabcdefghij", "pod1"), ("busy", "busy"), ("jug", "several pod8 pod9"), ("timed", "pod10"),
        ("serverless", "serverless"), ("twin", "several pod3 pod4"), ("cup", "several pod5 pod6 pod7"), ("mu", "none"), ("", "none"),
        ("MUG", "none"),
    ])
    func F80_prefersAnIdAndPicksNoneOfSeveralNames(text: String, meant: String) {
        let found =
            switch ServerChoice.find(text, among: ServerChoiceTests.servers) {
            case .one(let id): id
            case .several(let candidates): "several " + candidates.map(\.id).joined(separator: " ")
            case .none: "none"
            }
        #expect(found == meant)
    }
}

/// The program as a stranger tries it.
@Suite struct StrangerProcessTests {
    @Test func F80_outputThatIsLostIsAFailureOfEveryCommand() throws {
        let place = try Workplace(scenario: #"{"pods": [{"id": "pod1", "name": "api", "workload": "training"}]}"#)
        let (daemon, client) = try place.serve()
        defer { daemon.end() }
        for command in [
            "servers", "servers --json", "events", "alerts", "alerts --json", "token list", "webhook list", "--help", "--version",
            "servers --help",
        ] {
            let lost = try Program.bash("\"$PROGRAM\" \(command) > /dev/full", environment: client)
            #expect(lost.status == 1 && lost.text.contains("could not be written"), "\(command): \(lost)")
            let closed = try Program.bash("\"$PROGRAM\" \(command) >&-", environment: client)
            #expect(closed.status == 1, "\(command): \(closed)")
            #expect(try Program.bash("\"$PROGRAM\" \(command) > /dev/null", environment: client).status == 0, "\(command)")
        }
        // Who went away before the end has not read it all.
        let cut = try Program.bash(#""$PROGRAM" events --json | true; echo ${PIPESTATUS[0]}"#, environment: client)
        #expect(cut.text.trimmingCharacters(in: .newlines) == "141", "\(cut)")
    }

    /// An error that cannot be said ends a command as it would have ended it.
    @Test(arguments: [
        ("why nobody", Int32(69)), ("backtest --from /nonexistent", 64), ("restore /nonexistent", 1), ("emulate --port x", 64),
    ])
    func F80_anErrorOutputThatIsFullChangesNoStatus(command: String, status: Int32) throws {
        let client = ["CONTROL_PLANE_URL": "http://127.0.0.1:1", "CONTROL_PLANE_TOKEN": "cpm_any"]
        #expect(try Program.bash("\"$PROGRAM\" \(command) 2> /dev/full", environment: client).status == status)
    }

    /// Whether the command or the daemon finds a bad value: status 64, and one line that names what was given.
    @Test func aBadValueEndsWith64AndNamesItsOption() throws {
        let place = try Workplace(scenario: #"{"pods": [{"id": "pod1", "name": "api", "workload": "training"}]}"#)
        let (daemon, client) = try place.serve()
        defer { daemon.end() }
        for (command, text) in [
            ("servers --state nope", "--state must be one of"), ("servers --type x", "--type must be one of"),
            ("events --kind nonsense", "--kind "), ("update pod1 --idle-timeout 30", "--idle-timeout must be 0 (never) or 60 to"),
            ("update pod1 --tag ''", "--tag must"), ("update pod1 --health-check ftp://x", "--health-check must"),
            ("protect pod1 --for 0", "--for must be at least 1 s; you gave 0"), ("extend pod1 2d", "the time must be 1 to 86400 seconds"),
            ("activity pod1 --for 2d", "--for must be 1 to 86400 seconds; you gave 172800"),
            ("token create x --scope god", "--scope must be read, operate or admin; you gave god"),
            ("token create x --expires 0", "--expires must"), ("token create 'x y'", "the name must have"),
            (
                "webhook add x https://example.com --format foo",
                "--format must be generic, slack, discord, ntfy, telegram, teams, pagerduty or email; you gave foo"
            ),
            ("webhook add x https://example.com --severity loud", "--severity must"),
            ("webhook add x https://example.com --kind x", "--kind must"), ("webhook deliveries --state x", "--state must"),
            ("deploy timed --image i --gpu-count 9", "--gpu-count must be 1 to 8; you gave 9"),
            ("deploy timed --image i --volume 5", "--volume must be at least 10; you gave 5"),
            ("events --limit 0", "--limit must be 1 to 1000"),
            ("servers --url ftp://x", "--url must be an http or https address; you gave ftp://x"), ("servers --url ''", "--url must"),
        ] {
            let answer = try Program.bash("\"$PROGRAM\" \(command)", environment: client)
            #expect(answer.status == 64 && answer.text.contains(text), "\(command): \(answer)")
        }
        let unknown = try Program.run(["webhook", "deliveries", "--webhook", "nosuch"], environment: client)
        #expect(unknown.status == 1 && unknown.text.contains("no webhook has the name or id nosuch"), "\(unknown)")
        // A daemon without TLS.
        let secure = try #require(client["CONTROL_PLANE_URL"]).replacing("http://", with: "https://")
        let noTLS = try Program.run(["servers", "--url", secure], environment: client)
        #expect(noTLS.status == 69 && noTLS.text.contains("TLS handshake failed") && noTLS.text.contains("http://"), "\(noTLS)")
    }

    @Test func F80_aTypeWordNeverStopsAServerThatIsNotCalledSo() async throws {
        let place = try Workplace(
            scenario: #"{"pods": [{"id": "pod1", "name": "idle"}, {"id": "pod2", "name": "api", "workload": "training"}]}"#)
        let (daemon, client) = try place.serve()
        defer { daemon.end() }
        for _ in 0..<60 where try !Program.run(["servers"], environment: client).text.contains("pod2") {
            try await Task.sleep(for: .milliseconds(250))
        }
        let word = try Program.run(["stop", "timed", "--force"], environment: client)
        #expect(word.status == 1 && word.text.contains("no server has the id or name timed"), "\(word)")
        let unknown = try Program.run(["stop", "nobody"], environment: client)
        #expect(unknown.status == 1 && unknown.text.contains("nobody"), "\(unknown)")
        #expect(try place.truth().stops == 0)
        #expect(try Program.run(["stop", "api", "--wait"], environment: client).status == 0)
        let states = try Program.run(["servers", "--json", "--state", "stopped"], environment: client)
        #expect(states.text.contains("pod2") && !states.text.contains("pod1"), "\(states)")
        let again = try Program.run(["restart", "api", "--wait"], environment: client)
        #expect(again.status == 1, "\(again)")
    }

    @Test func F80_aBackupIsTakenWhileTheDaemonRunsAndComesBackWhenItDoesNot() throws {
        let place = try Workplace()
        let (daemon, client) = try place.serve()
        let file = place.directory + "/backup.sqlite"
        #expect(try Program.run(["token", "create", "kept", "--scope", "read"], environment: client).status == 0)
        #expect(try Program.run(["backup", file], environment: client).status == 0)
        #expect(try Program.run(["backup", file], environment: client).status == 1)
        #expect(try Program.run(["backup", file, "--force"], environment: client).status == 0)
        #expect(try Program.run(["backup", file, "--force", "--json"], environment: client).text.contains("\"bytes\""))
        #expect(try Program.run(["token", "create", "lost", "--scope", "read"], environment: client).status == 0)
        let running = try Program.run(["restore", file], environment: client)
        #expect(running.status == 1 && running.text.contains("another control plane"), "\(running)")
        daemon.end()
        let restored = try Program.run(["restore", file], environment: client)
        #expect(restored.status == 0 && restored.text.contains("kept as"), "\(restored)")
        let (second, again) = try place.serve()
        defer { second.end() }
        let tokens = try Program.run(["token", "list"], environment: again)
        #expect(tokens.text.contains("kept") && !tokens.text.contains("lost"), "\(tokens)")
    }

    /// A file size limit of zero, as a full disk.
    @Test func F76_withoutSpaceTheDaemonSaysSoInOneLineAndDoesNotStart() throws {
        let place = try Workplace()
        let full = try Program.bash(#"ulimit -f 0; "$PROGRAM" serve --port 0 2>&1 | cat"#, environment: place.environment)
        #expect(full.status == 1 && full.text.split(separator: "\n").count == 1, "\(full)")
    }
}

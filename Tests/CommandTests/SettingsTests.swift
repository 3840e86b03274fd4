import ControlPlane
import Fleet
import Foundation
import HummingbirdControlPlane
import MachineTime
import Policy
import SettingTable
import Testing

@testable import controlplane

@Suite struct SettingsTests {
    static let valid = ["RUNPOD_API_KEY": "rpa_secret"]

    func load(_ change: [String: String], flags: [String: String] = [:], file: String? = nil) async throws -> Settings {
        try await Settings.load(flags: flags, environment: SettingsTests.valid.merging(change) { $1 }, file: file)
    }

    @Test func hasTheDocumentedDefaults() async throws {
        let settings = try await load([:])
        #expect(settings.controlPlane.idleTimeout == .after(.seconds(600)))
        #expect(settings.controlPlane.warningLead == .seconds(120))
        #expect(settings.controlPlane.tick == .seconds(5))
        #expect(settings.controlPlane.isAutoShutdownEnabled && !settings.controlPlane.adoptsAll)
        #expect(settings.host == "127.0.0.1" && settings.port == 8000 && settings.dataDirectory == "./data")
    }

    /// The table repeats the defaults that `ControlPlaneSettings` has, so that people find them in one place.
    @Test func theTableHasTheDefaultsOfControlPlaneSettings() async throws {
        var expected = ControlPlaneSettings()
        expected.dailySummaryHour = 7
        var dumps = ("", "")
        dump(try await load([:]).controlPlane, to: &dumps.0)
        dump(expected, to: &dumps.1)
        #expect(dumps.0 == dumps.1)
    }

    @Test func namesAndFlagsAreUnique() {
        for table in [Setting.daemon.map(\.description), Setting.agent.map(\.description), Setting.commands.map(\.description)] {
            #expect(Set(table.map(\.name)).count == table.count)
            #expect(Set(table.compactMap(\.flag)).count == table.compactMap(\.flag).count)
            #expect(table.allSatisfy { !$0.help.isEmpty && !$0.help.hasSuffix(".") && !$0.allowed.isEmpty })
        }
    }

    /// Every default is a valid value, for the agent and the commands too.
    @Test func theAgentAndTheCommandsStartWithDefaults() throws {
        var agent = AgentOptions()
        try SettingSource(environment: [:]).fill(&agent, from: Setting.agent)
        #expect(agent.jupyterPorts == [8888] && agent.thresholds.busy.cpuPercent == 5 && agent.idleTimeout == nil)
        #expect(try CommandOptions(environment: ["CONTROL_PLANE_URL": ""]).url == "http://127.0.0.1:8000")
    }

    @Test(arguments: [
        (["--port", "1"], ["CONTROL_PLANE_PORT": "1"]),
        (["--port=1", "--gpu-busy-percent", "7"], ["CONTROL_PLANE_PORT": "1", "GPU_BUSY_PERCENT": "7"]),
        (["--port", "1", "--port", "2"], ["CONTROL_PLANE_PORT": "2"]), (["--warning-before", "-5"], ["WARNING_BEFORE_SECONDS": "-5"]),
        ([], [:]),
    ])
    func everySettingIsAFlag(words: [String], values: [String: String]) throws {
        #expect(try SettingFlags.values(in: words, of: Setting.daemon.map(\.description)) == values)
    }

    @Test(arguments: [
        (["--prt", "1"], "did you mean --port?"), (["--bogus"], "unknown option --bogus"), (["--port"], "--port has no value"),
        (["x"], "unexpected argument"),
        (["--runpod-api-key", "k"], "Set RUNPOD_API_KEY in the environment"),
    ])
    func refusesUnknownFlags(words: [String], text: String) {
        do {
            _ = try SettingFlags.values(in: words, of: Setting.daemon.map(\.description))
            Issue.record("accepted: \(words)")
        } catch { #expect("\(error)".contains(text), "\(error)") }
    }

    @Test(
        arguments: [
            ("https://ui.example.com/", ["https://ui.example.com"]),
            ("https://UI.example.com:443,http://a:80", ["https://ui.example.com", "http://a"]),
            ("http://localhost:3000/ http://[::1]:3000", ["http://localhost:3000", "http://[::1]:3000"]), ("*", ["*"]), ("", []),
            ("ui.example.com", nil), ("https://ui.example.com/app", nil), ("null", nil), ("https://", nil), ("https://*.example.com", nil),
        ] as [(String, [String]?)])
    func readsOriginsAsBrowsersSendThem(text: String, origins: [String]?) async throws {
        do {
            #expect(try await load(["CORS_ORIGINS": text]).origins == origins)
        } catch { #expect(origins == nil && "\(error)".contains("CORS_ORIGINS must be * for all, or origins such as"), "\(error)") }
    }

    @Test func effectiveSettingsNameTheirSourceAndHideSecrets() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        try Data("idle_timeout_seconds: 900\nwarning_before_seconds: 60\n".utf8).write(to: file)
        defer {
            do { try FileManager.default.removeItem(at: file) } catch { Issue.record(error) }
        }
        let settings = try await load(
            ["WARNING_BEFORE_SECONDS": "90"], flags: ["CONTROL_PLANE_PORT": "1234"],
            file: file.path)
        let known = Dictionary(uniqueKeysWithValues: settings.effective.map { ($0.description.name, $0) })
        #expect(known["CONTROL_PLANE_PORT"]?.text == "1234" && known["CONTROL_PLANE_PORT"]?.source == .flag)
        #expect(known["WARNING_BEFORE_SECONDS"]?.text == "90" && known["WARNING_BEFORE_SECONDS"]?.source == .environment)
        #expect(known["IDLE_TIMEOUT_SECONDS"]?.text == "900" && known["IDLE_TIMEOUT_SECONDS"]?.source == .file)
        #expect(known["CONTROL_PLANE_HOST"]?.text == "127.0.0.1" && known["CONTROL_PLANE_HOST"]?.source == .standard)
        #expect(known["RUNPOD_API_KEY"]?.isSecret == true && known["RUNPOD_API_KEY"]?.text == nil)
    }

    @Test func aBadFlagIsNamedAsItWasGiven() async {
        do {
            _ = try await load([:], flags: ["IDLE_TIMEOUT_SECONDS": "5"])
            Issue.record("accepted")
        } catch { #expect("\(error)" == "--idle-timeout must be at least 60 seconds (900, 15m, 2h), auto, or 0, off or never; you gave 5") }
    }

    @Test(arguments: ["xx", "ftp://x", "http://", "localhost:8000"]) func theAddressOfTheDaemonIsAWebAddress(text: String) throws {
        let rule = "must be an http or https address; you gave \(text)"
        #expect(throws: SettingError(line: "CONTROL_PLANE_URL \(rule)")) { try CommandOptions(environment: ["CONTROL_PLANE_URL": text]) }
        #expect(throws: SettingError(line: "--url \(rule)")) { try CommandOptions.url(text, from: "--url") }
        #expect(try CommandOptions.url("https://control-plane.example.com/", from: "--url") == "https://control-plane.example.com")
    }

    @Test func timeoutsOfTagsAreRead() async throws {
        let settings = try await load(["TAG_IDLE_TIMEOUTS": "dev=15m, llm=auto,a=b=off", "IDLE_TIMEOUT_SECONDS": "auto"], flags: [:])
        #expect(settings.controlPlane.tagTimeouts == ["dev": .after(.seconds(900)), "llm": .auto, "a=b": .never])
        #expect(settings.controlPlane.idleTimeout == .auto)
    }

    @Test(arguments: ["dev", "dev=", "=auto", "dev=5", "dev=15m,", "dev=15m,dev=auto", "dev=soon", ""])
    func refusesTimeoutsOfTagsThatMeanNothing(text: String) throws {
        #expect(SettingType<[String: IdleTimeout]>.tagTimeouts.parse(text) == nil)
    }

    @Test func anAgentLearnsNoTimeout() throws {
        #expect(SettingType<IdleTimeout>.fixedIdleTimeout.parse("auto") == nil)
        #expect(SettingType<IdleTimeout>.idleTimeout.parse("AUTO") == .auto)
    }

    @Test(arguments: ["0", "off", "never", "OFF"]) func offMeansNever(text: String) async throws {
        #expect(try await load(["IDLE_TIMEOUT_SECONDS": text]).controlPlane.idleTimeout == .never)
    }

    @Test(arguments: [
        ("IDLE_TIMEOUT_SECONDS", "59"), ("IDLE_TIMEOUT_SECONDS", "-1"), ("IDLE_TIMEOUT_SECONDS", "soon"), ("IDLE_TIMEOUT_SECONDS", "1e9"),
        ("ENABLE_AUTO_SHUTDOWN", "perhaps"), ("RESOURCE_MONITOR_INTERVAL", "0"), ("RESOURCE_MONITOR_INTERVAL", "301"),
        ("WARNING_BEFORE_SECONDS", "-5"), ("GPU_BUSY_PERCENT", "0"), ("CPU_BUSY_PERCENT", "101"), ("GPU_BUSY_PERCENT", "NaN"),
        ("CONTROL_PLANE_PORT", "65536"), ("CONTROL_PLANE_PORT", "http"), ("ADOPT", "some"), ("LOG_LEVEL", "loud"),
        ("PRE_STOP_WEBHOOK", "example.com"), ("MINIMUM_WORKERS", "1.5"), ("RUNPOD_API_URL", "ftp://x"),
        ("RUNPOD_API_URL", "http://example.com"),
        ("HEALTH_CHECK_INTERVAL", "0"),
    ])
    func aBadValueIsOneLineWithTheNameOfTheSetting(name: String, value: String) async {
        do {
            _ = try await load([name: value])
            Issue.record("accepted: \(name)=\(value)")
        } catch {
            #expect("\(error)".contains(name), "\(error)")
            #expect(!"\(error)".contains("\n"))
        }
    }

    @Test func aMissingOrInvalidKeySaysWhatToDoWithoutRepeatingIt() async {
        for (key, word) in [("", "demo"), ("two words", "printable")] {
            do {
                _ = try await load(["RUNPOD_API_KEY": key])
                Issue.record("accepted: “\(key)”")
            } catch {
                #expect("\(error)".contains(word))
                #expect(key.isEmpty || !"\(error)".contains(key))
            }
        }
    }

    @Test func aFlagBeatsTheEnvironmentAndTheEnvironmentBeatsTheFile() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString).yaml").path
        try "control_plane_port: 1\ncontrol_plane_host: file\nidle_timeout_seconds: 90\n".write(
            toFile: file, atomically: true, encoding: .utf8)
        let settings = try await load(
            ["CONTROL_PLANE_PORT": "2", "CONTROL_PLANE_HOST": "environment"], flags: ["CONTROL_PLANE_PORT": "3"], file: file)
        #expect(settings.port == 3)
        #expect(settings.host == "environment")
        #expect(settings.controlPlane.idleTimeout == .after(.seconds(90)))
        #expect(try await load(["CONTROL_PLANE_HOST": ""], file: file).host == "file")
        try FileManager.default.removeItem(atPath: file)
    }

    @Test func refusesAMisspeltNameInAFile() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString).yaml").path
        try "idle_timeout: 90\n".write(toFile: file, atomically: true, encoding: .utf8)
        do {
            _ = try await load([:], file: file)
            Issue.record("accepted")
        } catch { #expect("\(error)".contains("idle_timeout is not a setting")) }
        try FileManager.default.removeItem(atPath: file)
    }
}

@Suite struct TextTests {
    @Test(arguments: [("90", 90), ("90s", 90), ("15m", 900), ("2h", 7200), ("1d", 86_400), ("0", 0)])
    func readsSpans(text: String, seconds: Int) { #expect(Duration(text: text) == .seconds(seconds)) }

    @Test(arguments: ["", "s", "-1", "1.5h", "1w", "١", "99999999999999999999"]) func refusesTextThatIsNotASpan(text: String) {
        #expect(Duration(text: text) == nil)
    }

    @Test func tablesAlignAndAreCutOnlyOnATerminal() {
        let table = Table(header: ["A", "LONG"], rows: [["abc", "one"], ["d", "a rather long cell"]])
        #expect(table.text(width: nil) == "A    LONG\nabc  one\nd    a rather long cell")
        #expect(table.text(width: 12).split(separator: "\n").allSatisfy { $0.count <= 12 })
    }

    @Test(arguments: [
        (200, "NAME ID TYPE STATE GPU $/H IDLE STOPS IN WHY"), (120, "NAME ID TYPE STATE GPU $/H IDLE STOPS IN WHY"),
        (80, "NAME STATE $/H STOPS IN WHY"), (60, "NAME STATE $/H STOPS IN WHY"),
    ])
    func serversTableFitsTheTerminalAndKeepsStatePriceAndReason(width: Int, header: String) throws {
        let row = [
            "training-llama-cpx7k2m9q4nd", "p9w2c6z4n8f1rd", "timed", "running", "8×H200", "31.92", "2 h 20 min", "1 min 46 s",
            "GPU busy: 97 % (agent, 2 s ago)",
        ]
        let text = Table(
            header: ServersCommand.header, rows: [row], optional: ServersCommand.optionalColumns, shortened: ServersCommand.shortenedColumns
        ).text(width: width)
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(lines[0].split(separator: " ").joined(separator: " ") == header)
        #expect(lines[1].contains("running") && lines[1].contains("31.92") && lines[1].contains("GPU busy"), "\(text)")
    }
}

@Suite struct SystemTimeTests {
    @Test func neverGoesBackAndRunsAtTheGivenSpeed() {
        let (plain, fast) = (SystemTime(), SystemTime(speed: 1000))
        var last = plain.now()
        for _ in 0..<1000 {
            let now = plain.now()
            #expect(now >= last)
            last = now
        }
        #expect(fast.now() - plain.now() >= .zero)
    }

    @Test func aPastSleepReturnsAtOnceAndACanceledOneThrows() async throws {
        let time = SystemTime()
        try await time.sleep(until: time.now() - .seconds(5))
        await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                do { try await time.sleep(until: .distantFuture) } catch { return true }
                return false
            }
            group.cancelAll()
            #expect(await group.next() == true)
        }
    }
}

@Suite struct WallClockTests {
    @Test func readsTheWallClockAndTheBootOfThisMachine() throws {
        let time = SystemTime()
        #expect(time.clockCorrection == .zero)
        let (first, second) = (try #require(time.boot), try #require(time.boot))
        #expect(first.id.count == 36 && first.elapsed > .zero)
        #expect(try #require(second.since(first)) < .seconds(60))
    }

    @Test func anAcceleratedClockHasNoWallClock() {
        #expect(SystemTime(speed: 60).clockCorrection == .zero)
    }
}

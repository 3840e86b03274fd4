import ControlPlane
import Fleet
import Foundation
import HummingbirdControlPlane
import SettingTable
import Testing

@testable import controlplane

/// A settings file is applied in full, or the daemon does not start.
@Suite struct SettingsFileTests {
    private func load(_ bytes: Data, environment: [String: String] = [:]) async throws -> Settings {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString).yaml")
        try bytes.write(to: file)
        let result: Result<Settings, any Error>
        do {
            result = .success(
                try await Settings.load(environment: ["RUNPOD_API_KEY": "k"].merging(environment) { $1 }, file: file.path))
        } catch { result = .failure(error) }
        try FileManager.default.removeItem(at: file)
        return try result.get()
    }

    @Test(arguments: [
        "idle_timeout_seconds: 900", "idle_timeout_seconds: 900\n", "\u{FEFF}idle_timeout_seconds: 900\r\nlog_level: debug\r\n",
        "  idle_timeout_seconds: 900\n  log_level: debug", "\"idle_timeout_seconds\": 900", "'idle_timeout_seconds' : '900'",
        "idle_timeout_seconds: \"900\" # fifteen minutes", "# a comment\n---\nidle_timeout_seconds: 15m\n...\n",
        "idle_timeout_seconds:   900   ",
        "idle_timeout_seconds: 900 # a note: with a colon", "pre_stop_webhook: http://127.0.0.1:80/a#b\nidle_timeout_seconds: 900",
    ])
    func F78_aValidFileSetsItsValues(text: String) async throws {
        #expect(try await load(Data(text.utf8)).controlPlane.idleTimeout == .after(.seconds(900)))
    }

    @Test(arguments: ["no", "off", "false", "False", "NO", "0", "'no'", "\"off\""]) func F78_everySpellingOfOffTurnsAutomaticStopsOff(
        word: String
    )
        async throws
    {
        #expect(try await load(Data("enable_auto_shutdown: \(word)\n".utf8)).controlPlane.isAutoShutdownEnabled == false)
    }

    @Test func F78_aBadValueIsNamedWithItsFileAndLine() async throws {
        for (text, expected) in [
            ("log_level: debug\nidle_timeout_seconds: 5\n", "yaml, line 2: idle_timeout_seconds must be at least 60 seconds"),
            ("\nlog_level: \" \"\n", "yaml, line 2: log_level is blank"),
        ] {
            do {
                _ = try await load(Data(text.utf8))
                Issue.record("accepted: \(text)")
            } catch { #expect("\(error)".contains(expected), "\(error)") }
        }
        // A value of the environment is not the file's fault.
        do {
            _ = try await load(Data("idle_timeout_seconds: 900\n".utf8), environment: ["IDLE_TIMEOUT_SECONDS": "5"])
            Issue.record("accepted")
        } catch { #expect("\(error)".hasPrefix("IDLE_TIMEOUT_SECONDS must be"), "\(error)") }
    }

    @Test(arguments: ["", "\n\n", "# nothing\n", "---\n"]) func anEmptyFileLeavesTheDefaults(text: String) async throws {
        #expect(try await load(Data(text.utf8)).controlPlane.idleTimeout == .after(.seconds(600)))
    }

    @Test(arguments: [
        ("enable_auto_shutdown: [false]", "a list"), ("enable_auto_shutdown:\n  value: false", "no value"),
        ("enable_auto_shutdown: {value: false}", "a map"), ("enable_auto_shutdown:\n- false", "no value"),
        ("enable_auto_shutdown:", "no value"), ("enable_auto_shutdown: ~", "no value"), ("enable_auto_shutdown: null", "no value"),
        ("enable_auto_shutdown: Null # none", "no value"), ("enable_auto_shutdown: # later", "no value"),
        ("enable_auto_shutdown: \"\"", "blank"),
        ("enable_auto_shutdown: &off false", "anchor"), ("enable_auto_shutdown: *off", "anchor"),
        ("enable_auto_shutdown: !!bool false", "tag"),
        ("enable_auto_shutdown: |\n  false", "several lines"), ("enable_auto_shutdown:false", "missing space"),
        ("enable_auto_shutdown false", "expected name: value"), ("enable_auto_shutdown=false", "expected name: value"),
        ("- enable_auto_shutdown: false", "list item"), ("{enable_auto_shutdown: false}", "line of its own"),
        ("[false]", "line of its own"),
        ("{enable_auto_shutdwn: false}", "line of its own"), ("? enable_auto_shutdown\n: false", "expected name: value"),
        ("\tenable_auto_shutdown: false", "tab"), ("\u{A0}enable_auto_shutdown: false", "odd space"),
        ("log_level: info\n  enable_auto_shutdown: false", "same indentation"),
        ("enable_auto_shutdown: true\nenable_auto_shutdown: false", "set twice"),
        ("enable_auto_shutdown: true\r\nenable_auto_shutdown: false", "set twice"),
        ("enable_auto_shutdwn: false", "did you mean enable_auto_shutdown?"),
        ("  enable_auto_shutdwn: false", "did you mean enable_auto_shutdown?"),
        ("\"enable_auto_shutdwn\": false", "did you mean enable_auto_shutdown?"),
        ("ENABLE_AUTO_SHUTDOWN: false", "did you mean enable_auto_shutdown?"),
        ("log_level: info\r\nenable_auto_shutdwn: false\r\n", "line 2"), ("auto.shutdown: false", "not a setting"),
        ("enable.auto.shutdown: false", "did you mean enable_auto_shutdown?"), ("nonsense: 1", "valid names are"),
        ("log_level: info\n---\nenable_auto_shutdown: false", "second document"),
        ("log_level: info\n...\nenable_auto_shutdown: false", "after the end"),
        ("enable_auto_shutdown: \"false", "closing quotation mark"), ("enable_auto_shutdown: 'false' true", "closing"),
        ("enable_auto_shutdown: a: b", "colon"),
        ("<<: {enable_auto_shutdown: false}", "expected name: value"), ("%YAML 1.2\n---\nenable_auto_shutdown: false", "directive"),
        ("idle_timeout_seconds: 2026-11-26", "line 1: idle_timeout_seconds"),
        ("idle_timeout_seconds: 12:30", "line 1: idle_timeout_seconds"),
        ("idle_timeout_seconds: 9e2", "line 1: idle_timeout_seconds"), ("idle_timeout_seconds: 0x384", "line 1: idle_timeout_seconds"),
        ("warning_before_seconds: 2m", "line 1: warning_before_seconds"), ("enable_auto_shutdown: falsch", "line 1: enable_auto_shutdown"),
        ("enable_auto_shutdown: false\u{0}", "UTF-8"),
    ])
    func F78_anInvalidFileIsRefusedInOneLine(text: String, word: String) async {
        do {
            _ = try await load(Data(text.utf8))
            Issue.record("accepted: \(text)")
        } catch {
            #expect("\(error)".contains(word), "\(text): \(error)")
            #expect(!"\(error)".contains("\n"))
        }
    }

    @Test func refusesAFileInAnotherEncodingAndADirectory() async throws {
        for bytes in [Data([0xFF, 0xFE, 0x61, 0]), Data([0xC3, 0x28])] {
            await #expect(throws: SettingError.self) { _ = try await load(bytes) }
        }
        await #expect(throws: SettingError.self) { _ = try await Settings.load(environment: ["RUNPOD_API_KEY": "k"], file: "/tmp") }
    }

    /// Errors end up in logs.
    @Test func errorsOfAFileRepeatNoSecret() async {
        for text in [
            "runpod_api_key: rpa_secret\u{1}", "runpod_api_key: [rpa_secret]", "runpod_api_key: \"rpa_secret\nx: 1",
            "runpod_api_key: rpa_secret: 1",
        ] {
            do { _ = try await load(Data(text.utf8)) } catch { #expect(!"\(error)".contains("rpa_secret"), "\(error)") }
        }
    }

    @Test(arguments: [
        ("IDLE_TIMEOUT_SECOND", "IDLE_TIMEOUT_SECONDS"), ("ENABLE_AUTO_SHUTDWN", "ENABLE_AUTO_SHUTDOWN"),
        ("idle_timeout_seconds", "IDLE_TIMEOUT_SECONDS"),
        ("CONTROLPLANE_DATA", "CONTROL_PLANE_DATA"), ("RUNPOD_APIKEY", "RUNPOD_API_KEY"),
        ("CONTROL_PLANE_ENABLE_AUTO_SHUTDOWN", "ENABLE_AUTO_SHUTDOWN"), ("CONTROL_PLANE_IDLE_TIMEOUT_SECOND", "IDLE_TIMEOUT_SECONDS"),
        ("CONTROL_PLANE_HOSTS", "CONTROL_PLANE_HOST"), ("CONTROL_PLANE_DATA_DIR", "CONTROL_PLANE_DATA"),
    ])
    func F78_refusesAMisspeltVariableAndNamesTheSetting(name: String, meant: String) async {
        do {
            _ = try await load(Data(), environment: [name: "7200"])
            Issue.record("\(name) was ignored")
        } catch { #expect("\(error)".contains("\(name) is not a setting; did you mean \(meant)?")) }
    }

    /// Kubernetes, RunPod and shells set variables with the same beginnings.
    @Test(arguments: [
        "CONTROL_PLANE_SERVICE_HOST", "CONTROL_PLANE_SERVICE_PORT", "CONTROL_PLANE_PORT_8000_TCP", "CONTROL_PLANE_URL",
        "CONTROL_PLANE_TOKEN",
        "RUNPOD_POD_ID", "RUNPOD_DC_ID", "LOG_LEVELS", "ADOPTED", "PATH", "HOME", "TLS_KEY",
    ])
    func ignoresVariablesOfOtherPrograms(name: String) async throws {
        _ = try await load(Data(), environment: [name: "x"])
    }

    @Test func warnsOfAVariableWithOurPrefixThatResemblesNoSetting() async throws {
        let warnings = try await load(Data(), environment: ["CONTROL_PLANE_IMAGE_TAG": "x", "CONTROL_PLANE_SERVICE_HOST": "10.0.0.1"])
            .warnings
        #expect(warnings.count == 1 && warnings[0].contains("CONTROL_PLANE_IMAGE_TAG is not a setting and is ignored"), "\(warnings)")
    }

    @Test func theAgentOnlyWarnsOfAMisspeltVariable() {
        let warnings = UnknownVariables.warnings(["DEAD_MAN_SECOND": "60", "RUNPOD_CPU_COUNT": "8", "JUPYTER_PORTS": "1", "PATH": "/bin"])
        #expect(warnings.count == 1 && warnings[0].contains("did you mean DEAD_MAN_SECONDS?"), "\(warnings)")
    }

    @Test func ignoresWhiteSpaceAroundAValue() async throws {
        #expect(try await load(Data(), environment: ["IDLE_TIMEOUT_SECONDS": " 900\r\n"]).controlPlane.idleTimeout == .after(.seconds(900)))
        await #expect(throws: SettingError.self) { _ = try await load(Data(), environment: ["IDLE_TIMEOUT_SECONDS": "  "]) }
        #expect(try await load(Data(), environment: ["IDLE_TIMEOUT_SECONDS": ""]).controlPlane.idleTimeout == .after(.seconds(600)))
    }
}

@Suite struct SecretFileTests {
    private func read(_ bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("secret-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        let result: Result<String, any Error>
        do { result = .success(try SecretFile.read(file.path)) } catch { result = .failure(error) }
        try FileManager.default.removeItem(at: file)
        return try result.get()
    }

    @Test(arguments: ["secret", "secret\n", "secret\r\n", "  secret \t\n\n", "\u{FEFF}secret\n", "\u{FEFF}\r\nsecret"])
    func readsASecretWithoutByteOrderMarkAndWhiteSpace(text: String) throws { #expect(try read(Array(text.utf8)) == "secret") }

    @Test(arguments: [
        ("", "is empty"), (" \n", "is empty"), ("\u{FEFF}", "is empty"), ("eins\nzwei", "several lines"), ("eins\rzwei", "several lines"),
        ("secret-text\u{0}", "control character"), ("secret-text\u{202E}x", "control character"), ("\"secret\"", "quotation"),
        ("'secret'\n", "quotation"),
        (String(repeating: "x", count: 20_000), "longer than"),
    ])
    func refusesAnythingButASecretWithoutRepeatingIt(text: String, word: String) throws {
        do {
            _ = try read(Array(text.utf8))
            Issue.record("it was read: \(text.prefix(20))")
        } catch {
            #expect("\(error)".contains(word), "\(error)")
            #expect(!"\(error)".contains("eins") && !"\(error)".contains("zwei") && !"\(error)".contains("secret-text"))
        }
    }

    @Test func errorsNameTheFileAndTheProblem() throws {
        #expect(throws: SettingError.self) { try read([0xFF, 0xFE, 0x61, 0]) }
        #expect(throws: SettingError.self) { try read([0x61, 0xC3]) }
        for (path, word) in [("/tmp", "directory"), ("/nowhere/at/all", "No such file")] {
            do {
                _ = try SecretFile.read(path)
                Issue.record("\(path) was read")
            } catch { #expect("\(error)".contains(word) && "\(error)".hasPrefix(path), "\(error)") }
        }
    }
}

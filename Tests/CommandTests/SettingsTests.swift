import ControlPlane
import Fleet
import Foundation
import HummingbirdControlPlane
import Testing

@testable import controlplane

@Suite struct SettingsTests {
    static let valid = ["RUNPOD_API_KEY": "rpa_secret"]

    func load(_ change: [String: String], flags: [String: String] = [:], file: String? = nil) async throws -> Settings {
        try await Settings.load(flags: flags, environment: SettingsTests.valid.merging(change) { $1 }, file: file)
    }

    @Test func defaultsAreTheDocumentedOnes() async throws {
        let settings = try await load([:])
        #expect(settings.controlPlane.idleTimeout == .after(.seconds(600)))
        #expect(settings.controlPlane.warningLead == .seconds(120))
        #expect(settings.controlPlane.tick == .seconds(5))
        #expect(settings.controlPlane.isAutoShutdownEnabled && !settings.controlPlane.adoptsAll)
        #expect(settings.host == "127.0.0.1" && settings.port == 8000 && settings.dataDirectory == "./data")
    }

    @Test(arguments: ["0", "off", "never", "OFF"]) func offNeverMeansNow(text: String) async throws {
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
    func aBadValueIsOneLineNamingTheSetting(name: String, value: String) async {
        do {
            _ = try await load([name: value])
            Issue.record("\(name)=\(value) was taken")
        } catch {
            #expect("\(error)".contains(name), "\(error)")
            #expect(!"\(error)".contains("\n"))
        }
    }

    @Test func aMissingOrImpossibleKeySaysWhatToDoAndRepeatsNothing() async {
        for (key, word) in [("", "demo"), ("two words", "printable")] {
            do {
                _ = try await load(["RUNPOD_API_KEY": key])
                Issue.record("a key was made of “\(key)”")
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

    @Test func aMisspeltKeyInAFileIsRefused() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString).yaml").path
        try "idle_timeout: 90\n".write(toFile: file, atomically: true, encoding: .utf8)
        do {
            _ = try await load([:], file: file)
            Issue.record("a misspelt key was taken")
        } catch { #expect("\(error)".contains("idle_timeout is not a setting")) }
        try FileManager.default.removeItem(atPath: file)
    }
}

@Suite struct TextTests {
    @Test(arguments: [("90", 90), ("90s", 90), ("15m", 900), ("2h", 7200), ("1d", 86_400), ("0", 0)])
    func readsSpans(text: String, seconds: Int) { #expect(Duration(text: text) == .seconds(seconds)) }

    @Test(arguments: ["", "s", "-1", "1.5h", "1w", "١", "99999999999999999999"]) func refusesWhatIsNoSpan(text: String) {
        #expect(Duration(text: text) == nil)
    }

    @Test func tablesAlignAndAreCutOnATerminalOnly() {
        let table = Table(header: ["A", "LONG"], rows: [["abc", "one"], ["d", "a rather long cell"]])
        #expect(table.text(width: nil) == "A    LONG\nabc  one\nd    a rather long cell")
        #expect(table.text(width: 12).split(separator: "\n").allSatisfy { $0.count <= 12 })
    }

    /// What a server costs and why it is on are seen in eighty columns too.
    @Test(arguments: [
        (200, "NAME ID TYPE STATE GPU $/H IDLE STOPS AT WHY"), (120, "NAME ID STATE GPU $/H IDLE STOPS AT WHY"),
        (80, "NAME STATE $/H STOPS AT WHY"),
    ])
    func columnsThatCanBeSparedMakeRoomForTheLast(width: Int, header: String) throws {
        let row = [
            "training-llama-cpx7k2m9q4nd", "p9w2c6z4n8f1rd", "timed", "running", "8×H200", "31.92", "2 h 20 min", "12:00:00Z",
            "GPU at work: 97 %, seen just now and long before that",
        ]
        let text = Table(header: ServersCommand.header, rows: [row], spared: ServersCommand.spared).text(width: width)
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(lines[0].split(separator: " ").joined(separator: " ") == header)
        #expect(lines[1].contains("GPU at work: 97 %"))
    }
}

@Suite struct SystemTimeTests {
    @Test func neverGoesBackAndRunsAsFastAsItIsTold() {
        let (plain, fast) = (SystemTime(), SystemTime(speed: 1000))
        var last = plain.now()
        for _ in 0..<1000 {
            let now = plain.now()
            #expect(now >= last)
            last = now
        }
        #expect(fast.now() - plain.now() >= .zero)
    }

    @Test func aSleepThatIsOverReturnsAtOnceAndACancelledOneThrows() async throws {
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
    @Test func itTellsTheWallClockAndTheBootOfThisMachine() throws {
        let time = SystemTime()
        #expect(time.clockCorrection == .zero)
        let (first, second) = (try #require(time.boot), try #require(time.boot))
        #expect(first.id.count == 36 && first.elapsed > .zero)
        #expect(try #require(second.since(first)) < .seconds(60))
    }

    @Test func aFasterTimeHasNoWallClock() {
        #expect(SystemTime(speed: 60).clockCorrection == .zero)
    }
}

import Fleet
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import HummingbirdControlPlane

/// The pre-stop webhook of servers that are due at once.
@Suite struct PreStopHookTests {
    /// Answers nobody until `count` have asked.
    private final class Barrier: Sendable {
        private let waiting: Mutex<(count: Int, waiters: [CheckedContinuation<Void, Never>])>

        init(_ count: Int) { waiting = Mutex((count, [])) }

        func arrive() async {
            await withCheckedContinuation { continuation in
                let isLast = waiting.withLock { state in
                    state.waiters.append(continuation)
                    return state.waiters.count >= state.count
                }
                if isLast { open() }
            }
        }

        /// Answers all that wait, and everybody after them.
        func open() {
            let waiters = waiting.withLock { state in
                defer { state = (0, []) }
                return state.waiters
            }
            for waiter in waiters { waiter.resume() }
        }
    }

    /// AsyncHTTPClient opens 8 connections to a host unless told otherwise, and fails a request that waits longer for one than for a connect.
    @Test func everyServerThatIsDueIsAnnouncedAtOnce() async throws {
        let servers = try (1...40).map { try #require(ServerID("pod\($0)")) }
        let barrier = Barrier(servers.count)
        let router = Router()
        router.post("hook") { _, _ in
            await barrier.arrive()
            return ""
        }
        let app = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
        let outcomes = try await app.test(.live) { client in
            let hook = WebhookHook(url: "http://127.0.0.1:\(client.port ?? 0)/hook", timeout: .seconds(50))
            return await withTaskGroup(of: PreStopOutcome.self) { group in
                for server in servers {
                    group.addTask {
                        let outcome = await hook.prepare(server, name: "pod", cause: .maximumRuntime(.seconds(60)))
                        // So that a failure ends the test and does not hold it up.
                        if outcome != .ready { barrier.open() }
                        return outcome
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
        }
        #expect(outcomes == Array(repeating: .ready, count: servers.count))
    }

    @Test func aHookThatNobodyServesIsReportedAsUnreachable() async throws {
        let hook = WebhookHook(url: "http://127.0.0.1:1/hook", timeout: .seconds(50))
        let id = try #require(ServerID("pod1"))
        #expect(await hook.prepare(id, name: "pod", cause: .maximumRuntime(.seconds(60))) == .failed("it could not be reached"))
    }
}

import Dispatch
import Foundation
import ServiceLifecycle
import Synchronization

/// The threads of polling and stopping. The API has its own, so its load delays them no more than another process would.
final class WatchThreads: TaskExecutor {
    static let shared = WatchThreads(count: 2)

    private let jobs = Mutex<[UnownedJob]>([])
    private let bell = DispatchSemaphore(value: 0)

    private init(count: Int) {
        for number in 1...count {
            let thread = Thread { self.work() }
            thread.name = "watch-\(number)"
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        bell.signal()
    }

    private func work() {
        while true {
            bell.wait()
            guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
            job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}

/// Runs a service on `WatchThreads`.
package struct WatchService: Service {
    private let service: any Service

    init(_ service: any Service) { self.service = service }

    package func run() async throws {
        try await withTaskExecutorPreference(WatchThreads.shared) { try await service.run() }
    }
}

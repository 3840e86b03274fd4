import Glibc

/// A program that the agent starts, in a process group of its own, so that its children end with it.
struct ChildProcess: Sendable {
    /// How it ended.
    enum End: Hashable, Sendable {
        case exited(Int32)
        case signaled(Int32)
        case timedOut
    }

    private let pid: pid_t

    /// Starts a program with its input and output on `/dev/null`. `nil`: it cannot be started.
    init?(_ program: String, _ arguments: [String]) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        // The agent ignores and blocks signals that its children must not.
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var pid: pid_t = 0
        guard posix_spawn(&pid, program, &actions, &attributes, &words, environ) == 0 else { return nil }
        self.pid = pid
    }

    private static let step = Duration.milliseconds(20)
    /// Between the request to end and the kill.
    private static let grace = Duration.seconds(2)

    /// Waits without blocking a thread. After `limit`, or when the task is canceled, ends the whole group.
    func end(within limit: Duration) async -> End {
        let deadline = ContinuousClock.now + limit
        while ContinuousClock.now < deadline, !Task.isCancelled {
            if let end = reap() { return end }
            do { try await Task.sleep(for: ChildProcess.step) } catch { break }
        }
        if let end = reap() { return end }
        kill(-pid, SIGTERM)
        let killAt = ContinuousClock.now + ChildProcess.grace
        while ContinuousClock.now < killAt, isAlive {
            // The wait must go on when the task is canceled.
            usleep(useconds_t(20_000))
            await Task.yield()
        }
        kill(-pid, SIGKILL)
        // A process that hangs in the kernel is left behind.
        for _ in 0..<50 where reap() == nil { usleep(useconds_t(2000)) }
        return .timedOut
    }

    private var isAlive: Bool { kill(-pid, 0) == 0 && reap() == nil }

    /// `nil`: it is running.
    private func reap() -> End? {
        var status: Int32 = 0
        let ended = waitpid(pid, &status, WNOHANG)
        // Other code collected its status.
        if ended < 0, errno == ECHILD { return .exited(-1) }
        guard ended == pid else { return nil }
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signaled(signal)
    }
}

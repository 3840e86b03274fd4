import Dispatch
import Glibc

/// The limit of open files. Every connection is one, every call of the provider is one, and the database needs some.
package enum OpenFiles {
    /// Reserved: connections never use them.
    private static let kept = 128
    private static let mostConnections = 16_384

    /// Raises the limit as far as allowed, and opens what needs files while there are some. Call it first.
    package static func prepare() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        // Dispatch opens its own files at the first wait, and ends the process if it cannot.
        let timers = [DispatchSource.makeTimerSource(), DispatchSource.makeTimerSource()]
        timers[0].schedule(deadline: .now())
        timers[1].schedule(wallDeadline: .now())
        for timer in timers {
            timer.setEventHandler {}
            timer.activate()
        }
    }

    /// How many connections the present limit allows.
    package static var connections: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return mostConnections }
        return connections(under: Int(clamping: limit.rlim_cur))
    }

    static func connections(under limit: Int) -> Int { min(mostConnections, max(limit - max(kept, limit / 4), (limit - 64) / 2, 4)) }
}

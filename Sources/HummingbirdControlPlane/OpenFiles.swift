import Dispatch
import Glibc

/// Files that may be open at a time: every connection is one, and so is every call to RunPod, and the database needs some.
public enum OpenFiles {
    /// Never taken by those who connect.
    private static let kept = 128
    private static let mostConnections = 16_384

    /// Raises the limit as far as it may be raised, and makes what cannot do without files once there are none left. To be called first.
    public static func prepare() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        // Dispatch opens files of its own the first time that anybody waits, and ends the process where it cannot.
        let timers = [DispatchSource.makeTimerSource(), DispatchSource.makeTimerSource()]
        timers[0].schedule(deadline: .now())
        timers[1].schedule(wallDeadline: .now())
        for timer in timers {
            timer.setEventHandler {}
            timer.activate()
        }
    }

    /// How many may be connected under the present limit.
    public static var connections: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return mostConnections }
        return connections(under: Int(clamping: limit.rlim_cur))
    }

    static func connections(under limit: Int) -> Int { min(mostConnections, max(limit - max(kept, limit / 4), (limit - 64) / 2, 4)) }
}

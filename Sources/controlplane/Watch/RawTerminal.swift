import Foundation
import Glibc
import Synchronization

/// The terminal in raw mode, on its alternate screen. It is restored on every end: `close`, a signal, and a crash.
final class RawTerminal: Sendable {
    private static let enter = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?7l"
    /// Cursor, line wrap and the normal screen, with looks reset.
    private static let leave = "\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"

    private let isRaw = Mutex(false)

    /// `nil`: standard input or output is no terminal that can show a screen.
    static var isUsable: Bool {
        let kind = ProcessInfo.processInfo.environment["TERM"] ?? ""
        return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && !["", "dumb"].contains(kind)
    }

    static var size: ScreenSize? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    /// - Returns: false if the terminal refuses raw mode.
    func open() -> Bool {
        isRaw.withLock { isRaw in
            guard !isRaw else { return true }
            var mode = termios()
            guard tcgetattr(STDIN_FILENO, &mode) == 0 else { return false }
            Restoration.remember(mode, RawTerminal.leave)
            cfmakeraw(&mode)
            // So that lines that other code prints still begin at the left.
            mode.c_oflag |= tcflag_t(OPOST)
            guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode) == 0 else { return false }
            isRaw = true
            return write(RawTerminal.enter)
        }
    }

    /// Restores what was there before. A second call changes nothing.
    func close() {
        isRaw.withLock { isRaw in
            guard isRaw else { return }
            isRaw = false
            Restoration.restore()
        }
    }

    /// - Returns: false if the terminal is gone.
    @discardableResult func write(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: written), bytes.count - written) }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                var wait = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, 1000)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// Stops this process as Ctrl-Z does. Returns when the shell continues it, with the screen open again.
    func suspend() -> Bool {
        close()
        raise(SIGSTOP)
        return open()
    }
}

/// What a crash needs to restore the terminal. A signal handler may touch only memory that is prepared before, and no lock.
private enum Restoration {
    nonisolated(unsafe) private static var mode = termios()
    nonisolated(unsafe) private static var bytes: UnsafeMutableBufferPointer<UInt8>?
    nonisolated(unsafe) private static var isNeeded = false

    static func remember(_ before: termios, _ leave: String) {
        if bytes == nil {
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: leave.utf8.count)
            _ = copy.initialize(from: leave.utf8)
            bytes = copy
            for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
                // The default action follows, so the exit status and the core dump are those of the crash.
                signal(number) { number in
                    Restoration.restore()
                    signal(number, SIG_DFL)
                    raise(number)
                }
            }
        }
        (mode, isNeeded) = (before, true)
    }

    static func restore() {
        guard isNeeded else { return }
        isNeeded = false
        if let bytes { _ = Glibc.write(STDOUT_FILENO, bytes.baseAddress, bytes.count) }
        var before = mode
        // At once: a terminal that stopped its output must not hold the end up.
        tcsetattr(STDIN_FILENO, TCSANOW, &before)
    }
}

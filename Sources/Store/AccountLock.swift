import Glibc
import Synchronization

/// Lets one control plane per machine manage an account: two with separate directories would stop each other's servers.
///
/// A socket in the kernel's abstract namespace: no file, independent of directories and users, released when the process ends.
/// Processes in other network namespaces (most containers) and on other machines are not seen.
package final class AccountLock: Sendable {
    private let name: [UInt8]
    /// `nil`: not held.
    private let descriptor = Mutex<Int32?>(nil)

    // From <sys/socket.h> on Linux.
    private static let unixFamily: UInt8 = 1
    private static let datagramThatEndsWithExec: Int32 = 2 | 0o2_000_000

    /// - Parameter account: identifies the account. Must not be secret: every user of the machine can list it.
    package init(account: String) { name = Array("controlplane/\(account)".utf8.prefix(100)) }

    deinit { release() }

    /// True: this process holds it now. False: another one does. `nil`: unknown.
    package func take() -> Bool? {
        descriptor.withLock { held in
            if held != nil { return true }
            let made = socket(Int32(AccountLock.unixFamily), AccountLock.datagramThatEndsWithExec, 0)
            guard made >= 0 else { return nil }
            if bind(made) {
                held = made
                return true
            }
            let why = errno
            close(made)
            return why == EADDRINUSE ? false : nil
        }
    }

    private func bind(_ descriptor: Int32) -> Bool {
        // The family in native byte order, then a name that begins with a zero byte.
        let address = [AccountLock.unixFamily, 0, 0] + name
        return address.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            return Glibc.bind(descriptor, start.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) == 0
        }
    }

    package func release() {
        descriptor.withLock { held in
            if let open = held { close(open) }
            held = nil
        }
    }
}

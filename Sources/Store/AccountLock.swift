import Glibc
import Synchronization

/// One control plane on a machine manages an account: two with directories of their own would each stop what the other one keeps on.
///
/// A socket in the kernel's abstract namespace, so there is no file, whatever directories and users the two have; it is gone with the process.
/// Processes in other network namespaces (most containers) and on other machines are not seen.
public final class AccountLock: Sendable {
    private let name: [UInt8]
    /// `nil`: somebody else has it, or nobody asked for it yet.
    private let descriptor = Mutex<Int32?>(nil)

    // From <sys/socket.h> on Linux.
    private static let unixFamily: UInt8 = 1
    private static let datagramThatEndsWithExec: Int32 = 2 | 0o2_000_000

    /// - Parameter account: the same for the same account, and nothing that must stay secret: every user of the machine can list it.
    public init(account: String) { name = Array("controlplane/\(account)".utf8.prefix(100)) }

    deinit { release() }

    /// True: this process has it from now on. False: another one has it. `nil`: that cannot be told now.
    public func take() -> Bool? {
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
        // The family, in the machine's order of bytes, and a name that begins with a zero.
        let address = [AccountLock.unixFamily, 0, 0] + name
        return address.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            return Glibc.bind(descriptor, start.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) == 0
        }
    }

    public func release() {
        descriptor.withLock { held in
            if let open = held { close(open) }
            held = nil
        }
    }
}

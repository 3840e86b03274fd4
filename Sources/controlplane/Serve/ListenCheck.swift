import Glibc
import NIOCore
import NIOPosix

/// Tries whether the program can listen on an address before it does anything else: a program that cannot has done nothing yet.
struct ListenCheck {
    var host = "127.0.0.1"
    /// 0 for any that is free.
    var port: Int
    /// What chooses another port, or another host, for people: `--port`.
    var portOption = "--port"
    var hostOption = "--host"

    /// Ends the command with one line if it cannot listen.
    func run() async throws {
        do {
            let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1).bind(host: host, port: port).get()
            try await channel.close()
        } catch {
            throw fail(line(error), status: .failed)
        }
    }

    /// Why it cannot listen, and what to do.
    func line(_ error: any Error) -> String {
        let place = "cannot listen on \(host):\(port)"
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: return "\(place): another program uses the port. Choose another one with \(portOption)."
        case EACCES: return "\(place): this user may not use the port. Choose one above 1023 with \(portOption)."
        case EADDRNOTAVAIL: return "\(place): this machine has no such address. Check \(hostOption)."
        case let code?: return "\(place): \(String(cString: strerror(code))). Check \(portOption) and \(hostOption)."
        case nil: return error is SocketAddressError ? "\(place): this machine has no such address. Check \(hostOption)." : "\(error)"
        }
    }
}

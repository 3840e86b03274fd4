import Foundation
import Glibc
import Synchronization
import Testing

/// A web server of one thread on a real port, which sends the given answer and closes.
final class WebServer: Sendable {
    let port: Int
    private let listener: Int32
    private let paths = Mutex<[String]>([])
    var asked: [String] { paths.withLock { $0 } }

    /// - Parameter answer: a whole answer to a path, as it goes over the wire; `nil`: none ever comes.
    init(_ answer: @escaping @Sendable (String) -> String?) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 && listen(descriptor, 16) == 0 && getsockname(descriptor, address, &size) == 0
            }
        }
        try #require(isBound)
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else {
                    // By its own thread: another socket may get the number as soon as it is free.
                    Glibc.close(descriptor)
                    return
                }
                var buffer = [UInt8](repeating: 0, count: 8192)
                let count = read(client, &buffer, buffer.count)
                let path = String(decoding: buffer[..<max(0, count)], as: UTF8.self).split(separator: " ").dropFirst().first.map(
                    String.init)
                paths.withLock { $0.append(path ?? "?") }
                // One that never answers is left open.
                guard let text = answer(path ?? "?") else { continue }
                let bytes = Array(text.utf8)
                _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
                Glibc.close(client)
            }
        }
    }

    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
    }
}

import AsyncHTTPClient
import Fleet
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Calls to addresses that users of the API wrote. A name is looked up here, once, and what it leads to is what is connected to: one that
/// looks like any other must not lead into a network of ours.
struct TargetClients: Sendable {
    /// An address that is not called. What it holds may be a secret: it is not in the text.
    enum Refusal: Error, CustomStringConvertible {
        case never
        case leadsInside
        case unknownName

        var description: String {
            switch self {
            case .never: "link-local and metadata addresses are never called"
            case .leadsInside: "its name leads to a private address; list its domain in PRIVATE_DOMAINS if that is meant"
            case .unknownName: "its name is not known"
            }
        }
    }

    /// Names that end with one of these may lead to private addresses.
    let privateDomains: [String]

    /// - Parameters:
    ///   - limit: for the whole of it, the lookup included.
    ///   - read: what is made of the answer, while its connection is open.
    func execute<Answer: Sendable>(
        _ request: HTTPClientRequest, within limit: Duration, _ read: @Sendable (HTTPClientResponse) async throws -> Answer
    ) async throws -> Answer {
        guard let host = TargetHost(url: request.url) else { throw Refusal.unknownName }
        let address = try await address(of: host)
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(5)
        configuration.connectionPool.retryConnectionEstablishment = false
        if let address { configuration.dnsOverride = [host.text: address] }
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let answer = try await read(try await client.execute(request, timeout: .microseconds(limit.wholeMicroseconds)))
            try await client.shutdown()
            return answer
        } catch {
            do { try await client.shutdown() } catch {
                // What went wrong before matters, and is thrown.
            }
            throw error
        }
    }

    /// What to connect to; `nil`: the host is an address itself. Throws where nothing of the host's may be called.
    func address(of host: TargetHost) async throws -> String? {
        guard host.reach != .never else { throw Refusal.never }
        guard host.isName else { return nil }
        let addresses = try await Self.lookUp(host.text)
        // Whoever wrote a name of that kind knew that it leads inside, and was allowed to write it.
        let mayLeadInside = host.reach != .anywhere || privateDomains.contains { host.text == $0 || host.text.hasSuffix("." + $0) }
        for address in addresses {
            switch TargetHost.reach(of: address) ?? .never {
            case .anywhere: continue
            case .never: throw Refusal.never
            case .privateNetwork, .thisMachine: if !mayLeadInside { throw Refusal.leadsInside }
            }
        }
        guard let first = addresses.first(where: { !$0.contains(":") }) ?? addresses.first else { throw Refusal.unknownName }
        return first
    }

    /// Every address of a name.
    private static func lookUp(_ name: String) async throws -> [String] {
        try await NIOThreadPool.singleton.runIfActive {
            var hints = addrinfo()
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
            var list: UnsafeMutablePointer<addrinfo>?
            guard getaddrinfo(name, nil, &hints, &list) == 0 else { throw Refusal.unknownName }
            defer { freeaddrinfo(list) }
            var addresses: [String] = []
            var next = list
            while let info = next?.pointee {
                var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
                if getnameinfo(info.ai_addr, info.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 {
                    addresses.append(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
                }
                next = info.ai_next
            }
            return addresses
        }
    }
}

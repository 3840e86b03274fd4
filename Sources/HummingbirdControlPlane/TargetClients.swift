import AsyncHTTPClient
import Fleet
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Calls URLs that users of the API wrote. A name is resolved here, once, and the connection goes to that address: a public name must not lead
/// into a private network.
struct TargetClients: Sendable {
    /// Why a URL is not called. The URL may contain a secret, so the text does not.
    enum Refusal: Error, CustomStringConvertible {
        case never
        case leadsInside
        case unknownName

        var description: String {
            switch self {
            case .never: "link-local and metadata addresses are never called"
            case .leadsInside: "its name resolves to a private address; if that is intended, add its domain to PRIVATE_DOMAINS"
            case .unknownName: "its name cannot be resolved"
            }
        }
    }

    /// Names in these domains may resolve to private addresses.
    let privateDomains: [String]

    /// - Parameters:
    ///   - limit: For the whole call, the lookup included.
    ///   - read: Reads the response while its connection is open.
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
                // The first error matters and is thrown.
            }
            throw error
        }
    }

    /// The address to connect to; `nil`: the host is an address itself. Throws if the host may not be called.
    func address(of host: TargetHost) async throws -> String? {
        guard host.reach != .never else { throw Refusal.never }
        guard host.isName else { return nil }
        let addresses = try await Self.lookUp(host.text)
        // A name that looks private was written, and allowed, as such.
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

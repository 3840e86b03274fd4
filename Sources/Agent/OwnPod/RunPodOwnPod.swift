package import Fleet
package import SettingTable
import StrictJSON
package import Transport

/// The agent's own pod at RunPod. The full client would double the agent's memory, and an agent needs two of its calls.
///
/// Where the full client guesses nothing, this one refuses too: a field that is not as documented is listed as unreadable.
package struct RunPodOwnPod: OwnPodProvider {
    private let pod: ServerID
    private let url: String
    private let key: BearerToken
    private let transport: any Transport

    private static let timeout = Duration.seconds(30)

    /// - Parameter apiURL: with or without `/v2` at its end; https, or http on this machine.
    package init(pod: ServerID, apiURL: String, key: BearerToken, transport: any Transport) throws(SettingError) {
        guard let address = WebAddress(apiURL), !apiURL.contains("?"), !apiURL.contains("#") else {
            throw SettingError(line: "RUNPOD_API_URL: \(apiURL) is not an http or https address")
        }
        guard address.isSecure || address.isThisMachine else {
            throw SettingError(line: "RUNPOD_API_URL: \(apiURL) would send the API key unencrypted over the network; use https")
        }
        var url = apiURL
        while url.hasSuffix("/") { url.removeLast() }
        self.url = (url.hasSuffix("/v2") ? url : url + "/v2") + "/pods/\(pod)"
        (self.pod, self.key, self.transport) = (pod, key, transport)
    }

    package var name: ProviderName { ProviderName("RunPod") }

    package func read() async throws(ProviderError) -> OwnPod {
        let response = try await send("GET", url, nil)
        let body: JSONValue
        do { body = try JSONReader.value(of: response.body) } catch { throw .malformed("\(error)") }
        guard body["id"]?.string == pod.text else { throw .malformed("the answer is not about \(pod)") }
        return RunPodOwnPod.pod(body)
    }

    package func stop() async throws(ProviderError) {
        _ = try await send("POST", "\(url)/action", JSONWriter.bytes(of: .object([.init("action", .string("stop"))])))
    }

    private func send(_ method: String, _ url: String, _ body: [UInt8]?) async throws(ProviderError) -> TransportResponse {
        var call = TransportRequest(
            method: method, url: url, headers: [("Authorization", key.authorization), ("User-Agent", Product.userAgent)], body: body)
        if body != nil { call.headers.append(("Content-Type", "application/json")) }
        let response: TransportResponse
        do { response = try await transport.send(call, timeout: RunPodOwnPod.timeout) } catch {
            switch error {
            case .refused: throw .unreachable("the connection was refused")
            case .notSent(let why): throw .unreachable(key.scrub(why))
            case .interrupted(let why): throw .outcomeUnknown(key.scrub(why))
            case .tooLarge: throw .malformed("the answer is too large")
            }
        }
        if (200...299).contains(response.status) { return response }
        throw error(response)
    }

    /// Only a 401 that RunPod itself wrote is about the key: what stands before RunPod sends pages or plain text.
    private func error(_ response: TransportResponse) -> ProviderError {
        let text = "status \(response.status)"
        let isJSON: Bool
        do {
            _ = try JSONReader.value(of: response.body)
            isJSON = true
        } catch { isJSON = response.body.isEmpty }
        switch response.status {
        case 401 where isJSON: return .rejected(.keyRefused(text))
        case 404 where isJSON: return .notFound
        case 400...499 where !isJSON: return .rejected(.blocked(text))
        case 403: return .rejected(.noAccess(text))
        case 409: return .rejected(.conflict(text))
        case 429: return .throttled(retryAfter: nil)
        case 400...499 where response.status != 408: return .rejected(.invalid(text))
        default: return .outcomeUnknown(text)
        }
    }

    // MARK: The body

    private static func pod(_ body: JSONValue) -> OwnPod {
        var pod = OwnPod(gpuCount: 0, isLocked: false, owner: nil, storageSurvivesStop: survives(body["mounts"]))
        if let locked = body["locked"]?.bool { pod.isLocked = locked } else { pod.unreadable.append("locked") }
        if let count = gpus(body) { pod.gpuCount = count } else { pod.unreadable.append("gpu") }
        if let cluster = body["cluster"] {
            if let id = cluster["id"]?.string, !id.isEmpty {
                pod.owner = "cluster \(id.prefix(60))"
            } else {
                pod.unreadable.append("cluster")
            }
        }
        return pod
    }

    /// An absent count is one. `nil`: unreadable.
    private static func gpus(_ body: JSONValue) -> Int? {
        guard let gpu = body["gpu"] else {
            guard let id = body["cpu"]?["id"]?.string, !id.isEmpty else { return nil }
            return 0
        }
        guard let id = gpu["id"]?.string, !id.isEmpty else { return nil }
        guard let count = gpu["count"] else { return 1 }
        return count.int.flatMap { (0...1024).contains($0) ? Int($0) : nil }
    }

    /// Only storage in the documented form survives a stop.
    private static func survives(_ mounts: JSONValue?) -> Bool {
        if let disk = mounts?["persistent"], !disk.isNull {
            return (disk["size"]?.int ?? 0) > 0 && !(disk["path"]?.string ?? "").isEmpty
        }
        return mounts?["network"]?.array?.contains { volume in
            !(volume["volumeId"]?.string ?? "").isEmpty && !(volume["path"]?.string ?? "").isEmpty
        } ?? false
    }
}

/// What RunPod's error texts mean. RunPod uses one status for several things.
enum ErrorWords {
    /// Whether no machine has the requested hardware. RunPod says so with the status of a bad request, a conflict or a failure.
    static func mentionsCapacity(_ text: String) -> Bool {
        let text = plain(text)
        if certain.contains(where: text.contains) { return true }
        guard !anotherMatter.contains(where: text.contains) else { return false }  // guard: F50_anotherBadRequest
        let words = Set(text.split { !$0.isLetter }.map(String.init))
        return !words.isDisjoint(with: machines) && scarcity.contains(where: text.contains)
    }

    /// The same in a text that need not be from RunPod.
    static func mentionsCapacityForGPUs(_ text: String) -> Bool {
        let words = plain(text)
        return mentionsCapacity(text) && ["gpu", "requested specifications", "host machine", "your pod"].contains(where: words.contains)
    }

    private static let certain = [
        "no longer any instances", "not enough free gpu", "no instances available", "no instances currently", "no available instance",
        "no gpus available", "no gpu available", "no available gpu", "no free gpu", "no machines available", "no available machine",
        "no hosts available", "no available host", "no capacity", "out of capacity", "insufficient capacity", "not enough capacity",
        "lack of capacity", "at capacity", "out of stock", "sold out", "does not have the resources", "do not have the resources",
        "doesn't have the resources", "not have enough resources", "not enough resources", "no resources available",
    ]
    private static let machines: Set<String> = [
        "gpu", "gpus", "instance", "instances", "machine", "machines", "hosts", "capacity", "resources", "hardware", "nodes", "stock",
    ]
    private static let scarcity = [
        "no longer any", "not enough", "no free", "no available", "none available", "not available", "unavailable", "no instances",
        "no gpus", "no hosts", "no machine", "no resources", "no nodes", "no hardware", "insufficient", "exhausted", "could not find",
        "couldn't find", "unable to find", "cannot find", "try again later",
    ]
    /// The request itself or the account is at fault.
    private static let anotherMatter = [
        "invalid", "not valid", "must be", "not supported", "unsupported", "unknown", "does not exist", "not exist", "quota", "balance",
        "funds", "credit", "permission", "image", "registry", "template", "volume", "port", "environment", "required",
    ]

    /// Whether the account has no money. The status is not always 402.
    static func mentionsFunds(_ text: String) -> Bool {
        let text = plain(text)
        return ["insufficient balance", "insufficient funds", "not enough balance", "not enough funds", "balance is too low", "no credits"]
            .contains(where: text.contains)
    }

    /// Whether the key itself is refused. A 403 that does not say so is about something else.
    static func mentionsKey(_ text: String) -> Bool {
        let text = plain(text)
        guard !candidates.contains(where: text.contains) else { return false }
        let words = Set(text.split { !$0.isLetter }.map(String.init))
        if words.contains("ssh") { return false }
        return !words.isDisjoint(with: ["key", "keys", "apikey", "token", "credential", "credentials", "unauthorized", "unauthenticated"])
            || text.contains("authenticat")
    }

    private static let candidates = ["pool", "gpu", "data center", "datacenter", "region", "cloud", "resource", "machine", "instance"]

    /// Whether something in front of RunPod wrote the text. It writes JSON too.
    static func isFromEdge(_ text: String) -> Bool {
        let text = plain(text)
        return ["error code: 1", "error 10", "cloudflare", "ray id", "browser's signature", "browser signature", "access denied by"]
            .contains(where: text.contains)
    }

    private static func plain(_ text: String) -> String {
        String(text.lowercased().map { $0 == "\u{2019}" ? "'" : $0 })
    }
}

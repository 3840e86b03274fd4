import Fleet
import Transport

/// Turns an error answer or a transport failure into a `ProviderError`.
enum ErrorClassification {
    static func error(for answer: TransportResponse, isWrite: Bool, wait: Duration?, key: BearerToken) -> ProviderError {
        let body = ErrorText(answer)
        let text = message(answer, body, key: key)
        switch answer.status {
        // A page or a route that was not found says nothing about a server.
        case 404 where body.shape == .html || body.shape == .text: return .malformed(text)
        case 404: return .notFound
        case 429: return .throttled(retryAfter: wait)
        case 401, 403, 407: return .rejected(refusal(answer.status, body, text))
        case 402: return .rejected(.noFunds(text))
        case 405:
            let allowed = answer.header("Allow").map { "; it allows \(bounded($0))" } ?? ""
            return .rejected(.invalid(text + allowed))
        case 300...399: return .malformed("a redirect, which is not followed, since the key is only for RunPod")
        // RunPod sends no HTML, so the request did not reach it.
        case 400...499 where body.shape == .html && answer.status != 408: return .rejected(.blocked(text))
        case 408: return .outcomeUnknown(text)
        case 400...499:
            if ErrorWords.mentionsFunds(text) { return .rejected(.noFunds(text)) }
            if ErrorWords.mentionsCapacity(text) { return .rejected(.noCapacity(text)) }
            return .rejected(answer.status == 409 ? .conflict(text) : .invalid(text))
        case 500...599 where body.shape == .json && ErrorWords.mentionsCapacity(text): return .rejected(.noCapacity(text))
        // A proxy without a backend says "no available instance" too; of GPUs and specifications only RunPod speaks.
        case 500...599 where body.shape == .text && ErrorWords.mentionsCapacityForGPUs(text): return .rejected(.noCapacity(text))
        default: return .outcomeUnknown(text)
        }
    }

    /// A 401 is about the key, unless it is a page of something in front of RunPod. A 403 is about the key only if it says so.
    private static func refusal(_ status: Int, _ body: ErrorText, _ text: String) -> ProviderError.Rejection {
        let isForeign = body.shape == .html || status == 407 || ErrorWords.isFromEdge(body.words)
        if isForeign || (status == 403 && body.shape == .text) { return .blocked(text) }  // guard: F49_onlyARefusal
        if status == 401 || ErrorWords.mentionsKey(body.words) { return .keyRefused(text) }
        return .noAccess(text)
    }

    static func error(for failure: TransportFailure, key: BearerToken) -> ProviderError {
        switch failure {
        case .refused: .unreachable("the connection was refused")
        case .notSent(let why): .unreachable(key.scrub(why))
        case .interrupted(let why): .outcomeUnknown(key.scrub(why))
        case .tooLarge: .malformed("the answer is too large")
        }
    }

    /// Texts that RunPod did not write begin with the status.
    private static func message(_ answer: TransportResponse, _ body: ErrorText, key: BearerToken) -> String {
        let words = bounded(key.scrub(body.words))
        if words.allSatisfy(\.isWhitespace) { return "status \(answer.status)" }
        return body.shape == .json ? words : bounded("status \(answer.status): \(words)")
    }

    /// One line of at most 300 characters, without control characters and direction marks: what the provider sends, names included, is
    /// shown on terminals and written to logs.
    static func bounded(_ text: String) -> String {
        if text.utf8.count <= 300, text.isPrintableASCII { return text }
        var line = ""
        for scalar in text.unicodeScalars {
            if turnsText(scalar) { continue }
            line.unicodeScalars.append(scalar.isDisruptive ? " " : scalar)
        }
        return line.count <= 300 ? line : line.prefix(299) + "…"
    }

    /// What people call a server: its id where it has no name that can be read.
    static func name(_ name: String?, of id: ServerID) -> String {
        let shown = bounded(name ?? "")
        return shown.allSatisfy(\.isWhitespace) ? id.text : shown
    }

    private static func turnsText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

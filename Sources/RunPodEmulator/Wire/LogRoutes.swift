import Fleet

/// Logs as server-sent events. The id of an event is its time; a stream resumes from it.
extension Router {
    func podLogs(_ id: String, _ state: State) throws -> Reply {
        let pod = state.shownPods(turn: turn(state)).first { $0.id == id && !isLagging(id, $0.createdAt, state) }
        guard let pod else { throw Problem(status: 404, detail: "pod not found") }
        let text = try logText(of: pod.id, from: pod.startedAt, to: pod.phase == .running ? state.now : pod.stoppedAt)
        return Reply(stream: state.has(.logSilent, for: id) ? "" : text)
    }

    func workerLogs(_ id: String, _ worker: String, _ state: State) throws -> Reply {
        let endpoint = state.endpoints[try endpoint(id, state)]
        let number = worker.hasPrefix("\(id)w") ? Int(worker.dropFirst(id.count + 1)) : nil
        guard let number, (0..<max(endpoint.maxWorkers, 1)).contains(number) else { throw Problem(status: 404, detail: "worker not found") }
        return Reply(stream: try logText(of: worker, from: endpoint.createdAt, to: state.now))
    }

    /// One container line every 30 seconds of the run, and one system line at its start.
    private func logText(of id: String, from began: Timestamp?, to end: Timestamp?) throws -> String {
        let source = try word("source", of: ["container", "system"])
        let tail = try whole("tail", 0...5000) ?? 100
        let since = try time("since")
        // To the millisecond, as in the response.
        let start = began.map { Timestamp(microsecondsSinceEpoch: $0.microsecondsSinceEpoch / 1000 * 1000) }
        guard let began = start, let end, end >= began else { return "" }
        let last = (end - began).wholeMicroseconds / 30_000_000
        var first = max(0, last - Int64(tail) + 1)
        if let resumed = try resumedFrom() {
            first = Router.firstLine(after: resumed, began, isIncluded: false)
        } else if let since {
            first = Router.firstLine(after: since, began, isIncluded: true)
        }
        // The most lines that a resumed stream gets.
        first = max(first, last - 4999)
        guard first <= last else { return "" }
        return (first...last).map { number in
            let isSystem = number == 0
            if let source, (source == "system") != isSystem { return "" }
            let at = began + .seconds(number * 30)
            let body = JSON.fields([
                "ts": .string("\(at)"), "source": .string(isSystem ? "system" : "container"),
                "line": .string(isSystem ? "start container for \(id)" : "\(id): step \(number) ✓"),
            ])
            return "id: \(at)\ndata: \(String(decoding: body.bytes, as: UTF8.self))\n\n"
        }.joined()
    }

    private func resumedFrom() throws -> Timestamp? {
        guard let text = request.headers["last-event-id"] else { return nil }
        guard let moment = Timestamp(text) else { throw Problem.invalid(["header.Last-Event-ID: must be an RFC 3339 time"]) }
        return moment
    }

    private static func firstLine(after moment: Timestamp, _ began: Timestamp, isIncluded: Bool) -> Int64 {
        guard moment >= began else { return 0 }
        let micros = (moment - began).wholeMicroseconds
        let (whole, rest) = (micros / 30_000_000, micros % 30_000_000)
        return isIncluded && rest == 0 ? whole : whole + 1
    }
}

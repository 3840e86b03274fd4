import Fleet

/// The job API: at RunPod another host, `https://api.runpod.ai/v2`, with its own rate limit.
extension Router {
    /// How long a submitted job runs when the scenario does not define its endpoint's traffic.
    private static let usualWork = Duration.seconds(2)
    /// The longest wait of `runsync`.
    private static let longestWait = Duration.seconds(90)

    func job(_ call: Route.JobCall, _ id: String, _ state: inout State) throws -> Reply {
        if call == .health { return try health(id, state) }
        let index = try endpoint(id, state)
        guard state.endpoints[index].type == "QUEUE" else { throw Problem(status: 404, detail: "the endpoint has no queue") }
        switch call {
        case .health: return try health(id, state)
        case .run: return Reply(200, try submit(index, &state))
        case .runSync: return try submitAndWait(index, &state)
        case .status(let job): return Reply(200, try told(of: job, state.endpoints[index], at: state.now))
        case .stream(let job):
            let told = try told(of: job, state.endpoints[index], at: state.now)
            return Reply(200, .fields(["status": told["status"] ?? .null, "stream": .array([])]))
        case .cancel(let job):
            _ = try told(of: job, state.endpoints[index], at: state.now)
            _ = state.endpoints[index].cancel { $0.id == job }
            return Reply(200, try told(of: job, state.endpoints[index], at: state.now))
        case .retry(let job):
            _ = try told(of: job, state.endpoints[index], at: state.now)
            guard let place = state.endpoints[index].finished.lastIndex(where: { $0.job.id == job && $0.isCancelled }) else {
                throw Problem(status: 400, detail: "only a failed or cancelled job can be retried")
            }
            let taking = state.endpoints[index].finished.remove(at: place).job.taking
            state.endpoints[index].submit(id: job, at: state.now, taking: taking)
            return Reply(200, try told(of: job, state.endpoints[index], at: state.now))
        case .purgeQueue:
            let now = state.now
            let removed = state.endpoints[index].cancel { $0.begins.map { $0 > now } ?? true }
            return Reply(200, .fields(["removed": .int(removed), "status": .string("completed")]))
        }
    }

    private func health(_ id: String, _ state: State) throws -> Reply {
        if state.has(.healthDown, for: id) { throw Problem(status: 502, detail: "health unavailable") }
        let endpoint = state.endpoints[try endpoint(id, state)]
        // Requests that go straight to the workers are not counted.
        let isLying = state.has(.healthSaysIdle, for: id) || endpoint.type != "QUEUE"
        let counts = isLying ? .init(running: 0, idle: endpoint.minWorkers, initializing: 0) : endpoint.workerCounts(at: state.now)
        return Reply(
            200,
            .fields([
                "jobs": .fields([
                    "completed": .int(endpoint.completed), "failed": .int(0), "retried": .int(0),
                    "inProgress": .int(isLying ? 0 : endpoint.inProgress(at: state.now)),
                    "inQueue": .int(isLying ? 0 : endpoint.inQueue(at: state.now)),
                ]),
                "workers": .fields([
                    "idle": .int(counts.idle), "initializing": .int(counts.initializing), "ready": .int(counts.idle),
                    "running": .int(counts.running), "throttled": .int(0), "unhealthy": .int(0),
                ]),
            ]))
    }

    private func submit(_ index: Int, _ state: inout State) throws -> JSON {
        let body: JSON
        do { body = try JSON.parse(request.body) } catch { throw Problem(status: 400, detail: "the body is not JSON") }
        guard body.names != nil, let input = body["input"], input != .null else {
            throw Problem(status: 400, detail: "input must be present")
        }
        let id = "\(state.makeID())-u1"
        let traffic = state.endpoints[index].traffic
        state.endpoints[index].submit(id: id, at: state.now, taking: traffic == .none ? Router.usualWork : traffic.taking)
        return .fields(["id": .string(id), "status": .string("IN_QUEUE")])
    }

    /// Responds when the job is done or the wait is over.
    private func submitAndWait(_ index: Int, _ state: inout State) throws -> Reply {
        let id = try submit(index, &state)["id"]?.text ?? ""
        let end = state.endpoints[index].jobs.last { $0.id == id }?.ends
        let wait = min(end.map { $0 - state.now } ?? Router.longestWait, Router.longestWait)
        var reply = Reply(200, try told(of: id, state.endpoints[index], at: state.now + wait))
        reply.delay = wait
        return reply
    }

    private func told(of id: String, _ endpoint: EmulatedEndpoint, at now: Timestamp) throws -> JSON {
        let finished = endpoint.finished.last { $0.job.id == id }
        guard let job = finished?.job ?? endpoint.jobs.last(where: { $0.id == id }) else {
            throw Problem(status: 404, detail: "job not found")
        }
        var fields = [JSON.Field(name: "id", value: .string(id))]
        func milliseconds(_ span: Duration) -> JSON { .int(Int(span.wholeMicroseconds / 1000)) }
        let begun = job.begins.flatMap { $0 <= now ? $0 : nil }
        if let begun { fields.append(.init(name: "delayTime", value: milliseconds(begun - job.arrived))) }
        if finished?.isCancelled ?? false {
            fields.append(.init(name: "status", value: .string("CANCELLED")))
        } else if let begun, let end = job.ends, end <= now {
            fields += [
                .init(name: "status", value: .string("COMPLETED")), .init(name: "executionTime", value: milliseconds(end - begun)),
                .init(name: "output", value: .fields(["ok": .bool(true)])), .init(name: "workerId", value: .string("\(endpoint.id)w0")),
            ]
        } else {
            fields.append(.init(name: "status", value: .string(begun == nil ? "IN_QUEUE" : "IN_PROGRESS")))
        }
        return .object(fields)
    }
}

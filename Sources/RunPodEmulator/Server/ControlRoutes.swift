import Fleet

/// Routes that change an emulated account from outside the API.
///
/// `GET /emulator/state`, `POST /emulator/faults` (a fault as in a scenario file), `DELETE /emulator/faults`,
/// `POST /emulator/servers/{id}/workload` (a workload as in a scenario file), `POST /emulator/servers/{id}/stop` and `…/start`.
struct ControlRoutes {
    let cloud: EmulatedCloud

    func respond(to request: EmulatedRequest, at now: Timestamp) -> EmulatedResponse {
        let path = request.path.split(separator: "/").map(String.init)
        do {
            switch (request.method, path.count, path.last ?? "") {
            case ("GET", 2, "state"): return answer(200, state(at: now))
            case ("POST", 2, "faults"):
                let fault = try Scenario.fault(Reader(try JSON.parse(request.body), at: "fault"))
                cloud.inject(
                    fault.fault, server: fault.server.flatMap { ServerID($0) }, from: now + fault.after,
                    until: fault.lasting.map { now + fault.after + $0 } ?? .distantFuture)
                return answer(200, .fields(["ok": .bool(true)]))
            case ("DELETE", 2, "faults"):
                cloud.clearFaults()
                return answer(200, .fields(["ok": .bool(true)]))
            case ("POST", 4, "workload"):
                let workload = try Scenario.workload(Reader(try JSON.parse(request.body), at: "workload"))
                return found(ServerID(path[2]).map { cloud.setWorkload(workload, of: $0, at: now) })
            case ("POST", 4, "stop"): return found(ServerID(path[2]).map { cloud.actFromOutside(.stop, on: $0, at: now) })
            case ("POST", 4, "start"): return found(ServerID(path[2]).map { cloud.actFromOutside(.start, on: $0, at: now) })
            default: return answer(404, .fields(["error": .string("no such control route")]))
            }
        } catch let error as ScenarioError {
            return answer(422, .fields(["error": .string(error.description)]))
        } catch {
            return answer(400, .fields(["error": .string("the body is not JSON")]))
        }
    }

    private func found(_ isFound: Bool?) -> EmulatedResponse {
        isFound ?? false ? answer(200, .fields(["ok": .bool(true)])) : answer(404, .fields(["error": .string("no such pod")]))
    }

    private func answer(_ status: Int, _ body: JSON) -> EmulatedResponse {
        EmulatedResponse(status: status, headers: [("Content-Type", "application/json")], body: body.bytes, fate: .answered)
    }

    private func state(at now: Timestamp) -> JSON {
        let truth = cloud.truth(at: now)
        return .fields([
            "now": .string("\(truth.at)"), "billed": .double(truth.billed.dollars),
            "servers": .array(truth.servers.map(server)),
        ])
    }

    private func server(_ server: CloudTruth.Server) -> JSON {
        func time(_ at: Timestamp?) -> JSON { at.map { .string("\($0)") } ?? .null }
        return .fields([
            "id": .string(server.id.text), "name": .string(server.name), "type": .string(server.kind.rawValue),
            "status": .string(server.status), "working": .bool(server.isWorking), "last_work_at": time(server.lastWorkAt),
            "started_at": time(server.startedAt), "stopped_at": time(server.stoppedAt), "starts": .int(server.starts),
            "stops": .int(server.stops), "billed": .double(server.billed.dollars),
            "cost_per_hour": .double(server.costPerHour.dollarsPerHour), "min_workers": server.workers.map { .int($0.min) } ?? .null,
            "lost_data": .bool(server.hasLostData),
        ])
    }
}

import ControlPlane
import Fleet
import Hummingbird
import Schedule
import Wire

/// `/api/v1/schedules…`, and overrides of single servers.
struct ScheduleRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    private var manager: ScheduleManager { orchestrator.schedules }

    var routes: [Route] {
        [
            .get("schedules", .read, list),
            .get("schedules/week", .read, query: ["from"], week),
            .get("schedules/{name}", .read, get),
            .put("schedules/{name}", .operate, save),
            .delete("schedules/{name}", .operate, delete),
            .post("schedules/{name}/skip", .operate, skip),
            .post("servers/{id}/override", .operate, override),
            .delete("servers/{id}/override", .operate, endOverride),
        ]
    }

    private func list(_ call: Call) throws -> Response {
        JSONBody.response(
            ScheduleList(
                schedules: manager.list().map { ScheduleDocument($0) }, overrides: manager.overrides().map { OverrideDocument($0) }))
    }

    private func get(_ call: Call) throws -> Response { JSONBody.response(ScheduleDocument(try manager.schedule(call.path("name")))) }

    private func save(_ call: Call) async throws -> Response {
        var definition = try await call.body(ScheduleDefinition.self)
        let name = call.path("name")
        if let given = definition.name, given != name {
            throw Problem.invalid(["name": "must be the name in the path, \(name.asPlainLine.prefix(60)); leave it out"])
        }
        definition.name = name
        if let server = definition.server { definition.server = try orchestrator.resolve(server).text }
        return JSONBody.response(ScheduleDocument(try await manager.save(definition, by: call.caller)))
    }

    private func delete(_ call: Call) async throws -> Response {
        try await manager.delete(call.path("name"), by: call.caller)
        return Response(status: .noContent)
    }

    private func skip(_ call: Call) async throws -> Response {
        JSONBody.response(ScheduleDocument(try await manager.skip(call.path("name"), by: call.caller).0))
    }

    private func week(_ call: Call) throws -> Response {
        let from = try call.query { query in query.value("from", "must be a date such as 2026-11-23") { CivilDay($0) } }
        return JSONBody.response(ScheduleWeekDocument(schedules: manager.week(from: from)))
    }

    private func override(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let body = try await call.body(OverrideRequest.self)
        guard let mode = ScheduleOverride.Mode(rawValue: body.mode) else {
            throw Problem.invalid(["mode": "must be on, off or none; you gave \(body.mode.asPlainLine.prefix(60))"])
        }
        if let reason = body.reason, reason.count > 500 || !reason.isPlainLine {
            throw Problem.invalid(["reason": "must have at most 500 characters, and no control characters"])
        }
        let end = try RequestedEnd.required(until: body.until, forSeconds: body.forSeconds, at: time.wall())
        let saved = try await manager.override(id, mode, until: end, reason: body.reason, by: call.caller)
        return JSONBody.response(OverrideDocument(saved))
    }

    private func endOverride(_ call: Call) async throws -> Response {
        try await manager.endOverride(of: try orchestrator.resolve(call.path("id")), by: call.caller)
        return Response(status: .noContent)
    }
}

extension ScheduleDocument {
    init(_ view: ScheduleView) {
        self.init(view.saved, desired: view.desired, edges: view.edges, servers: view.servers, warnings: view.warnings)
    }
}

extension ScheduleManager {
    /// Seven local days of every schedule by name; `nil`: from today on.
    fileprivate func week(from first: CivilDay?) -> [ScheduleWeekDocument.Week] {
        list().map { view in
            let schedule = view.saved.schedule
            return ScheduleWeekDocument.Week(schedule, from: first ?? schedule.zone.day(of: wallTime))
        }
    }
}

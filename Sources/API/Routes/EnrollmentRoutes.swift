import ControlPlane
import Fleet
import HTTPTypes
import Hummingbird
import Wire

/// `/api/v1/agents`: tokens that agents exchange for their own.
struct EnrollmentRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    var routes: [Route] {
        [
            .get("agents/enrollments", .admin, list),
            .post("agents/enrollments", .admin, create),
            .delete("agents/enrollments/{name}", .admin, revoke),
        ]
    }

    /// Routes that need no API token: an agent that enrolls has none.
    var open: [Route] { [.post("agents/enroll", nil, enroll)] }

    private func list(_ call: Call) async throws -> Response {
        let now = time.wall()
        return JSONBody.response(
            EnrollmentList(enrollments: try await orchestrator.enrollments.list().map { EnrollmentDocument($0, at: now) }))
    }

    private func create(_ call: Call) async throws -> Response {
        let body = try await call.body(EnrollmentRequest.self, orEmpty: EnrollmentRequest(serverID: nil, expiresInSeconds: nil))
        let server = try body.serverID.map { try orchestrator.resolve($0) }
        let created = try await orchestrator.enrollments.create(
            for: server, lifetime: body.expiresInSeconds.map { .seconds($0) }, by: call.actor)
        return JSONBody.response(EnrollmentDocument(created.enrollment, secret: created.secret, at: time.wall()), status: .created)
    }

    private func revoke(_ call: Call) async throws -> Response {
        try await orchestrator.enrollments.revoke(call.path("name"), by: call.actor)
        return Response(status: .noContent)
    }

    private func enroll(_ call: Call) async throws -> Response {
        guard let secret = call.request.headers[.authorization].flatMap(TokenAuthority.bearer) else {
            throw Problem.unauthorized("an enrollment token is missing; send the header Authorization: Bearer cpe_…")
        }
        let body = try await call.body(EnrollRequest.self)
        guard let server = ServerID(body.serverID) else { throw Problem.invalid(["server_id": "must be the id of a pod"]) }
        let isPlain = body.instance.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard (8...64).contains(body.instance.utf8.count), isPlain else {
            throw Problem.invalid(["instance": "must be 8 to 64 printable characters"])
        }
        switch try await orchestrator.enrollments.exchange(secret, server: server, instance: body.instance) {
        case .token(let token): return JSONBody.response(AgentTokenResponse(serverID: server.text, token: token), status: .created)
        case .wait(let why, let span):
            throw Problem(.serviceUnavailable, "not-yet", why, headers: [.retryAfter: "\(span.wholeSeconds)"])
        case .refused(let why): throw Problem(.forbidden, "enrollment-refused", why)
        case .unknown:
            // Counts as a wrong token of this address.
            let verdict = orchestrator.tokens.authority.verify(secret, from: call.context.address, at: time.wall())
            if verdict == .tooMany { throw Problem.tooManyAttempts }
            throw Problem.unauthorized("the enrollment token is unknown or revoked; create one with controlplane agent-enroll")
        }
    }
}

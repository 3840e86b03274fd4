import ControlPlane
import Fleet
import Foundation
import Hummingbird
import Policy
import Schedule
import Testing
import Wire

@testable import API

/// The OpenAPI document says what the API does: its routes, their parameters, and every field of every body.
@Suite struct OpenAPITests {
    /// Parsed once for all tests.
    private static let parsed = Result { try JSONValue(parsing: OpenAPIDocument.text.utf8) }

    private func document() throws -> JSONValue { try OpenAPITests.parsed.get() }

    private func harness() async throws -> Harness {
        try await Harness(links: ActionLinks(key: [UInt8](repeating: 7, count: 32), publicURL: "https://cp.example.com"))
    }

    @Test func isServedToEverybody() async throws {
        let (status, body, _) = try await harness().call(.get, "/openapi.json", as: nil)
        #expect(status == 200)
        #expect(try JSONValue(parsing: body.utf8) == document())
    }

    @Test("the embedded document is that of openapi.json (else run Scripts/embed_openapi.py)")
    func embeddedDocumentIsFresh() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "../../Sources/API/OpenAPI/openapi.json").standardized
        #expect(try JSONValue(parsing: Data(contentsOf: file)) == document())
    }

    private func operations(_ document: JSONValue) -> [(method: String, path: String, operation: JSONValue)] {
        (document["paths"]?.object ?? [:]).flatMap { path, methods in
            (methods.object ?? [:]).map { (method: $0.key.uppercased(), path: path, operation: $0.value) }
        }
    }

    @Test func documentsEveryRouteAndNoOther() async throws {
        let (harness, document) = (try await harness(), try document())
        #expect(document["openapi"] == .text("3.1.0"))
        let operations = operations(document)
        let documented = Set(operations.map { "\($0.method) \($0.path)" })
        // The page is not part of the API.
        let routes = harness.server.router().routes.filter { !PageRoutes.paths.contains("\($0.path)") }
        let served = Set(routes.map { "\($0.method.rawValue) \($0.path)" })
        #expect(documented == served, "only documented: \(documented.subtracting(served)); only served: \(served.subtracting(documented))")
        let names = operations.compactMap { $0.operation["operationId"]?.text }
        #expect(names.count == operations.count && names.count == Set(names).count)
    }

    @Test func documentsEveryOperationWithATagASummaryAndItsStatuses() throws {
        let document = try document()
        let tags = Set((document["tags"]?.list ?? []).compactMap { $0["name"]?.text })
        for (method, path, operation) in operations(document) {
            #expect(operation["tags"]?.texts.isSubset(of: tags) ?? false, "\(method) \(path)")
            #expect(operation["summary"]?.text?.hasSuffix(".") == false, "\(method) \(path)")
            let statuses = operation["responses"]?.keys ?? []
            #expect(!statuses.isEmpty && !statuses.contains("default"), "\(method) \(path) documents no statuses")
        }
    }

    @Test func documentsTheParametersAndTheScopeOfEveryRoute() async throws {
        let (harness, document) = (try await harness(), try document())
        for route in harness.server.documentedRoutes {
            let place = "\(route.method.rawValue) /api/v1/\(route.path)"
            let operation = try #require(document["paths"]?["/api/v1/\(route.path)"]?[route.method.rawValue.lowercased()], "\(place)")
            func names(_ kind: String) -> Set<String> {
                Set((operation["parameters"]?.list ?? []).filter { $0["in"]?.text == kind }.compactMap { $0["name"]?.text })
            }
            #expect(names("query") == route.query, "\(place)")
            #expect(names("path") == Set(route.path.matches(of: /\{(\w+)\}/).map { String($0.output.1) }), "\(place)")
            guard let scope = route.scope, scope > .agent else { continue }
            #expect(operation["description"]?.text?.contains("the scope `\(scope.rawValue)`") ?? false, "\(place)")
        }
    }

    /// A body that the API sends, by the name of its schema.
    struct Sent: Sendable, CustomTestStringConvertible {
        let name: String
        let encoded: @Sendable (Blank.Filling) throws -> JSONValue
        var testDescription: String { name }

        init<Body: Codable & Sendable>(_ name: String, _ type: Body.Type) {
            self.name = name
            encoded = { try JSONValue(encoding: try Blank.value(type, $0)) }
        }
    }

    @Test(arguments: [
        Sent("Problem", ProblemDocument.self), Sent("Config", ConfigDocument.self), Sent("Server", ServerDocument.self),
        Sent("ServerList", ServerList.self), Sent("DeployResponse", DeployResponse.self), Sent("ControlResponse", ControlResponse.self),
        Sent("Explanation", ExplainDocument.self), Sent("Signal", ExplainDocument.SignalDocument.self),
        Sent("Reason", ReasonDocument.self), Sent("Protection", ServerDocument.ProtectionDocument.self),
        Sent("Hold", ServerDocument.HoldDocument.self), Sent("Idle", ServerDocument.Idle.self), Sent("WorkerLimits", WorkerLimits.self),
        Sent("Event", EventDocument.self), Sent("EventList", EventList.self), Sent("Metrics", MetricsDocument.self),
        Sent("Window", MetricsDocument.Window.self), Sent("History", HistoryDocument.self),
        Sent("HistoryPoint", HistoryDocument.Point.self), Sent("RecordResponse", RecordResponse.self), Sent("Status", StatusDocument.self),
        Sent("HealthCheck", StatusDocument.Check.self), Sent("Alert", AlertDocument.self), Sent("AlertList", AlertList.self),
        Sent("Logs", LogDocument.self), Sent("LogLine", LogDocument.Line.self), Sent("Dashboard", DashboardDocument.self),
        Sent("Deployment", DashboardDocument.DeploymentPart.self), Sent("Resources", DashboardDocument.Resources.self),
        Sent("GPUResources", DashboardDocument.Resources.GPU.self), Sent("Costs", DashboardDocument.Costs.self),
        Sent("CostsOfNow", CostsDocument.self), Sent("CostReport", CostReportDocument.self), Sent("CostDay", CostReportDocument.Day.self),
        Sent("CostGroup", CostGroupDocument.self), Sent("CostAmounts", CostAmountsDocument.self), Sent("Money", MoneyDocument.self),
        Sent("CostExplanation", CostExplanationDocument.self), Sent("CostLine", CostExplanationDocument.Line.self),
        Sent("CostPart", CostExplanationDocument.Part.self), Sent("Reconciliation", ReconciliationDocument.self),
        Sent("DriftRow", ReconciliationDocument.Row.self),
        Sent("AutoShutdown", DashboardDocument.AutoShutdown.self), Sent("ComingStop", DashboardDocument.AutoShutdown.Coming.self),
        Sent("Notifications", DashboardDocument.Notifications.self), Sent("Ticket", TicketResponse.self),
        Sent("Session", SessionDocument.self), Sent("SessionLink", SessionLinkResponse.self), Sent("AgentToken", AgentTokenResponse.self),
        Sent("Enrollment", EnrollmentDocument.self), Sent("EnrollmentList", EnrollmentList.self),
        Sent("AgentInstructions", AgentInstructions.self), Sent("StopComing", AgentInstructions.StopComing.self),
        Sent("Schedule", ScheduleDocument.self), Sent("ScheduleList", ScheduleList.self), Sent("ScheduleEdge", ScheduleDocument.Edge.self),
        Sent("ScheduleOverride", OverrideDocument.self), Sent("ScheduleWeek", ScheduleWeekDocument.self),
        Sent("ScheduleWeekOfOne", ScheduleWeekDocument.Week.self), Sent("ScheduleDay", ScheduleWeekDocument.Day.self),
        Sent("ScheduleSegment", ScheduleWeekDocument.Segment.self), Sent("ScheduleStart", ScheduleWeekDocument.Start.self),
        Sent("ScheduleRule", ScheduleDefinition.Rule.self), Sent("ScheduleException", ScheduleDefinition.Exception.self),
        Sent("Setting", SettingDocument.self), Sent("SettingList", SettingList.self), Sent("Token", TokenDocument.self),
        Sent("TokenList", TokenList.self), Sent("Webhook", WebhookDocument.self),
        Sent("WebhookList", WebhookList.self), Sent("Delivery", DeliveryDocument.self), Sent("DeliveryList", DeliveryList.self),
        Sent("GPU", MetricsDocument.GPU.self), Sent("SignalHistory", SignalHistoryDocument.self),
        Sent("SignalRow", SignalHistoryDocument.Row.self), Sent("SignalSpan", SignalHistoryDocument.Span.self),
        Sent("IdleSpan", SignalHistoryDocument.Idle.self), Sent("Lines", LinesDocument.self),
        Sent("FleetHistory", FleetHistoryDocument.self), Sent("FleetPoint", FleetHistoryDocument.Point.self),
        Sent("Budget", BudgetDocument.self), Sent("BudgetList", BudgetList.self),
        Sent("BudgetStayingServer", BudgetDocument.StayingServer.self), Sent("BudgetOverride", BudgetDocument.Override.self),
        Sent("Waste", WasteDocument.self), Sent("WastedServer", WasteDocument.Server.self), Sent("Savings", SavingsDocument.self),
        Sent("StopSaving", SavingsDocument.Stop.self), Sent("Underused", UnderusedDocument.self),
        Sent("UnderusedServer", UnderusedDocument.Server.self), Sent("UnmeasuredServer", UnderusedDocument.Unmeasured.self),
        Sent("UseAlternative", UnderusedDocument.Alternative.self),
        Sent("StopPreview", StopPreviewDocument.self), Sent("StopEffect", StopPreviewDocument.Effect.self),
        Sent("Backtest", BacktestDocument.self), Sent("BacktestLine", BacktestDocument.Line.self), Sent("Advice", AdviceDocument.self),
        Sent("AdviceItem", AdviceDocument.Item.self), Sent("AdviceTaken", AdviceDocument.Taken.self),
        Sent("ManyControlResponse", ManyControlResponse.self), Sent("ManyControlEntry", ManyControlResponse.Entry.self),
    ])
    func documentsEveryFieldThatIsSent(sent: Sent) throws {
        var comparison = OpenAPISchema(try document())
        let schema = try #require(comparison.schema(sent.name))
        comparison.compare(schema, full: try sent.encoded(.full), empty: try sent.encoded(.empty), at: sent.name)
        #expect(comparison.differences.isEmpty, "\(comparison.differences.joined(separator: "\n"))")
    }

    /// A body that the API reads, by the name of its schema.
    struct Read: Sendable, CustomTestStringConvertible {
        let name: String
        let fields: [String: Set<String>]
        let encoded: @Sendable () throws -> JSONValue
        let decodes: @Sendable (JSONValue) -> Bool
        var testDescription: String { name }

        init<Body: RequestDocument & Encodable>(_ name: String, _ type: Body.Type) {
            self.name = name
            fields = Body.fields
            encoded = { try JSONValue(encoding: try Blank.value(type, .full)) }
            decodes = { json in
                do {
                    _ = try JSONDecoder().decode(type, from: Data(json.rendered.utf8))
                    return true
                } catch { return false }
            }
        }
    }

    @Test(arguments: [
        Read("DeployRequest", DeployRequest.self), Read("ControlRequest", ControlRequest.self),
        Read("ManyControlRequest", ManyControlRequest.self),
        Read("ProtectRequest", ProtectRequest.self),
        Read("ActivityRequest", ActivityRequest.self), Read("ExtendRequest", ExtendRequest.self), Read("AdoptRequest", AdoptRequest.self),
        Read("RecordRequest", RecordRequest.self), Read("TokenRequest", TokenRequest.self), Read("WebhookRequest", WebhookDocument.self),
        Read("ExchangeRequest", ExchangeRequest.self), Read("EnrollmentRequest", EnrollmentRequest.self),
        Read("EnrollRequest", EnrollRequest.self), Read("ScheduleRequest", ScheduleDefinition.self),
        Read("OverrideRequest", OverrideRequest.self), Read("BudgetRequest", BudgetRequest.self),
        Read("BudgetOverrideRequest", BudgetOverrideRequest.self),
    ])
    func documentsEveryFieldThatIsRead(read: Read) throws {
        var comparison = OpenAPISchema(try document())
        let schema = try #require(comparison.schema(read.name))
        for (place, fields) in read.fields {
            let inner = place.isEmpty ? schema : try #require(schema["properties"]?[place], "\(place)")
            var resolved = comparison.resolved(inner).schema
            if let items = resolved["items"] { resolved = comparison.resolved(items).schema }
            #expect(resolved["properties"]?.keys == fields, "\(read.name).\(place)")
            #expect(resolved["additionalProperties"] == .bool(false), "\(read.name).\(place)")
        }
        let full = (try read.encoded().object ?? [:]).filter { read.fields[""]?.contains($0.key) ?? false }
        comparison.compare(schema, full: .object(full), empty: nil, at: read.name)
        #expect(comparison.differences.isEmpty, "\(comparison.differences.joined(separator: "\n"))")
        for example in schema["examples"]?.list ?? [] { #expect(read.decodes(example), "\(read.name): its example cannot be decoded") }
        let required = schema["required"]?.texts ?? []
        for name in full.keys {
            #expect(read.decodes(.object(full.filter { $0.key != name })) == !required.contains(name), "\(read.name).\(name)")
        }
    }

    @Test func listsEveryValueOfEverySet() throws {
        let document = try document()
        let schemas = OpenAPISchema(document)
        func values(_ schema: String, _ property: String? = nil) -> Set<String>? {
            let found = schemas.schema(schema)
            return property.map { found?["properties"]?[$0]?["enum"]?.texts } ?? found?["enum"]?.texts
        }
        let kinds = Set(Event.Kind.allCases.map(\.rawValue))
        #expect(values("EventKind") == kinds)
        #expect(values("EventFilter") == kinds.union(kinds.map { String($0.prefix { $0 != "." }) + "." }))
        #expect(values("Severity") == ["info", "warning", "critical"])
        #expect(values("AlertName") == Set(AlertName.allCases.map(\.rawValue)))
        #expect(values("ReasonCode") == Set(Reason.Code.allCases.map(\.rawValue)))
        #expect(values("SignalName") == Set(Signal.allCases.map(\.rawValue)))
        #expect(values("Signal", "source") == Set(SignalSource.allCases.map(\.rawValue)))
        #expect(values("Server", "class") == Set(ServerClass.allCases.map(\.rawValue)))
        #expect(values("Server", "type") == Set(ServerKind.allCases.map(\.rawValue)))
        for schema in ["Server", "Explanation", "Status"] {
            #expect(values(schema, "state") == Set(ServerState.allCases.map(\.rawValue)), "\(schema)")
        }
        #expect(values("ControlRequest", "action") == Set(ControlRequest.Action.allCases.map(\.rawValue)))
        #expect(values("Token", "scope") == Set(Scope.allCases.map(\.rawValue)))
        #expect(values("LogLine", "level") == Set(LogLevel.allCases.map(\.rawValue)))
        #expect(values("Delivery", "state") == Set(Delivery.State.allCases.map(\.rawValue)))
        let history = document["paths"]?["/api/v1/servers/{id}/metrics/{name}"]?["get"]?["parameters"]?.list ?? []
        let name = history.first { $0["name"] == .text("name") }
        #expect(name?["schema"]?["enum"]?.texts == Set(Series.allCases.map(\.rawValue)))
    }
}

extension JSONValue {
    fileprivate var rendered: String {
        switch self {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        // The texts of these tests need no escapes.
        case .text(let text): "\"\(text)\""
        case .list(let items): "[\(items.map(\.rendered).joined(separator: ","))]"
        case .object(let members): "{\(members.map { "\"\($0.key)\":\($0.value.rendered)" }.joined(separator: ","))}"
        }
    }
}

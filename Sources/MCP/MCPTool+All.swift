import Fleet
import Foundation
import Wire

extension MCPTool {
    static let all: [MCPTool] = [
        listServers, explainServer, listEvents, listAlerts, costs, protectServer, postponeStop, startServer, stopServer,
    ]

    private static let server: JSONValue = ["type": "string", "description": "The server's id, or its name if only one has it."]

    private static func text(_ arguments: JSONValue, _ name: String) -> String? { arguments[name]?.text }

    private static func integer(_ arguments: JSONValue, _ name: String) -> Int64? {
        guard case .integer(let value)? = arguments[name] else { return nil }
        return value
    }

    private static func found(_ arguments: JSONValue, _ api: DaemonAPI) async throws -> ServerDocument {
        try await api.server(text(arguments, "server") ?? "")
    }

    private static func path(_ server: ServerDocument) -> String { "/servers/\(server.id.urlPart)" }

    static let listServers = MCPTool(
        name: "list_servers", title: "List servers",
        description:
            "Lists the GPU servers: state, price in $ per hour, idle time, when each one stops, and why it is on or off.",
        properties: [
            "state": [
                "type": "string", "enum": ["starting", "running", "stopping", "stopped", "error"], "description": "Only in this state.",
            ],
            "tag": ["type": "string", "description": "Only with this tag."],
            "limit": ["type": "integer", "minimum": 1, "maximum": 200, "description": "Maximum number; 50 by default."],
        ], isReadOnly: true
    ) { arguments, api in
        let query = ["state", "tag"].compactMap { name in text(arguments, name).map { "\(name)=\($0.urlPart)" } }
        let document = try await api.get("/servers" + (query.isEmpty ? "" : "?" + query.joined(separator: "&")))
        return shortened(document, to: Int(integer(arguments, "limit") ?? 50))
    }

    /// The first servers of a list, and how many more there are: an agent reads no megabytes.
    private static func shortened(_ document: JSONValue, to limit: Int) -> Outcome {
        guard case .object(var members) = document, case .list(let servers)? = members["servers"], servers.count > limit else {
            return Outcome(document: document)
        }
        members["servers"] = .list(Array(servers.prefix(limit)))
        return Outcome(
            document: .object(members),
            remark: "These are \(limit) of \(servers.count) servers. Give a state, a tag or a higher limit to see others.")
    }

    static let explainServer = MCPTool(
        name: "explain_server", title: "Explain a server",
        description: "Explains why a server is on, or why it stopped: every signal, what prevents a stop, and what comes next.",
        properties: ["server": server], required: ["server"], isReadOnly: true
    ) { arguments, api in
        Outcome(document: try await api.get(path(try await found(arguments, api)) + "/explain"))
    }

    static let listEvents = MCPTool(
        name: "list_events", title: "List events",
        description: "Lists the latest events, newest first: warnings, stops, starts, alerts.",
        properties: [
            "server": ["type": "string", "description": "Only of this server: its id or name."],
            "limit": ["type": "integer", "minimum": 1, "maximum": 200, "description": "Maximum number; 50 by default."],
        ], isReadOnly: true
    ) { arguments, api in
        var query = "?order=newest&limit=\(integer(arguments, "limit") ?? 50)"
        if text(arguments, "server") != nil { query += "&server=\(try await found(arguments, api).id.urlPart)" }
        return Outcome(document: try await api.get("/events" + query))
    }

    static let listAlerts = MCPTool(
        name: "list_alerts", title: "List alerts", description: "Lists the open alerts.", properties: [:], isReadOnly: true
    ) { _, api in
        Outcome(document: try await api.get("/alerts"))
    }

    static let costs = MCPTool(
        name: "get_costs", title: "Show costs",
        description: "Shows what the servers cost now and in total, and what stopping idle ones saved, in $.",
        properties: [:], isReadOnly: true
    ) { _, api in
        Outcome(document: try await api.get("/costs"))
    }

    static let protectServer = MCPTool(
        name: "protect_server", title: "Protect a server",
        description: "Excludes a server from automatic stops for a time. It keeps costing money.",
        properties: [
            "server": server,
            "seconds": [
                "type": "integer", "minimum": 60, "maximum": 31_536_000,
                "description": "Duration in seconds; a day is 86400, a year the maximum.",
            ],
            "reason": ["type": "string", "description": "Reason, shown to people."],
        ], required: ["server", "seconds", "reason"], isIdempotent: true
    ) { arguments, api in
        let body = ProtectRequest(forSeconds: integer(arguments, "seconds") ?? 0, reason: text(arguments, "reason"))
        return Outcome(document: try await api.post(path(try await found(arguments, api)) + "/protect", body))
    }

    static let postponeStop = MCPTool(
        name: "postpone_stop", title: "Postpone a stop",
        description: "Postpones the automatic stop of a server once. It keeps costing money.",
        properties: [
            "server": server,
            "seconds": [
                "type": "integer", "minimum": 60, "maximum": 86_400,
                "description": "Time from now in seconds; an hour is 3600, the maximum a day.",
            ],
        ], required: ["server", "seconds"], isIdempotent: true
    ) { arguments, api in
        let body = ExtendRequest(seconds: integer(arguments, "seconds") ?? 0)
        return Outcome(document: try await api.post(path(try await found(arguments, api)) + "/extend", body))
    }

    static let startServer = MCPTool(
        name: "start_server", title: "Start a server",
        description: "Starts a stopped server. It costs money from then on; the response has its price in $ per hour.",
        properties: ["server": server], required: ["server"], isIdempotent: true
    ) { arguments, api in
        let body = ControlRequest(action: .start, waitForCompletion: false)
        return Outcome(document: try await api.post(path(try await found(arguments, api)) + "/control", body))
    }

    static let stopServer = MCPTool(
        name: "stop_server", title: "Stop a server",
        description: """
            Stops a server, busy or idle: everything on it ends. Its container disk is erased; a volume is kept. Call \
            explain_server first, and repeat the server's name in `confirm`.
            """,
        properties: ["server": server, "confirm": ["type": "string", "description": "The server's name again."]],
        required: ["server", "confirm"], isDestructive: true, isIdempotent: true
    ) { arguments, api in
        let server = try await found(arguments, api)
        let loss = server.stopLoss
        guard let confirm = text(arguments, "confirm"), confirm == server.name else {
            throw Failure(text: "nothing was stopped; confirm must be the server's name, “\(server.name)”. A stop \(loss).")
        }
        let document = try await api.post(path(server) + "/control", ControlRequest(action: .stop, waitForCompletion: false))
        let done = document["completed"] == .bool(true)
        return Outcome(
            document: document,
            remark: "The stop of \(server.name) is \(done ? "confirmed by RunPod" : "requested, not yet confirmed by RunPod"); it \(loss).")
    }
}

extension String {
    /// Escaped for one part of a path, or one value of a query.
    fileprivate var urlPart: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-_"))) ?? ""
    }
}

import Fleet
import Schedule
import Wire

// The names that each body may contain.

extension DeployRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self), "config": ConfigDocument.fields] }
}

extension ControlRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self), "config": ConfigDocument.fields] }
}

extension ManyControlRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension ProtectRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension ActivityRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension ExtendRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension BudgetRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension BudgetOverrideRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension AdoptRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension ExchangeRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension RecordRequest: RequestDocument {
    static var fields: [String: Set<String>] {
        ["": Set(of: CodingKeys.self), "requests": Set(of: Entry.CodingKeys.self), "models": Set(of: Model.CodingKeys.self)]
    }
}

extension EnrollmentRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension EnrollRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension TokenRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension WebhookDocument: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self).subtracting([CodingKeys.hasSecret.rawValue])] }
}

extension ScheduleDefinition: RequestDocument {
    static var fields: [String: Set<String>] {
        ["": Set(of: CodingKeys.self), "rules": Set(of: Rule.CodingKeys.self), "exceptions": Set(of: Exception.CodingKeys.self)]
    }
}

extension OverrideRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": Set(of: CodingKeys.self)] }
}

extension AgentReport: RequestDocument {
    /// Agents of later versions may send more.
    static var fields: [String: Set<String>] { [:] }
}

/// The body of a route that takes no fields.
struct EmptyRequest: RequestDocument {
    static var fields: [String: Set<String>] { ["": []] }
}

// Each room of the database is a type of its own. What belongs to servers, stops, deploys and events stays in `FleetStore`.
extension FleetStore {
    /// Webhooks, and the deliveries that wait for them.
    package var webhooks: WebhookStore { WebhookStore(store: self) }

    /// Alerts, and the health of servers over time.
    package var alerts: AlertStore { AlertStore(store: self) }

    /// Measurements by minute and hour, and what signals said.
    package var series: SeriesStore { SeriesStore(store: self) }

    /// Schedules, their overrides, and the starts that they caused.
    package var schedules: ScheduleStore { ScheduleStore(store: self) }

    /// Tokens, enrollments, and the links in warnings.
    package var credentials: CredentialStore { CredentialStore(store: self) }

    /// What is learned from idle times, and the advice that was given.
    package var learning: LearningStore { LearningStore(store: self) }

    /// Budgets, their reservations, savings and waste.
    package var budgets: BudgetStore { BudgetStore(store: self) }

    /// The ledger of costs, and the bill.
    package var ledger: LedgerStore { LedgerStore(store: self) }
}

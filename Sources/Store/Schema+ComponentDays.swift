extension Schema {
    /// Times are microseconds since 1970 UTC, money is micro-dollars.
    static let componentDays = """
        -- Days that are over, all servers together. A day without rows is added up from `cost_day` when it is read.
        CREATE TABLE cost_day_component (
            day INTEGER NOT NULL, component TEXT NOT NULL,
            observed INTEGER NOT NULL, estimated INTEGER NOT NULL, billed INTEGER NOT NULL, implausible INTEGER NOT NULL,
            duration INTEGER NOT NULL, unpriced INTEGER NOT NULL,
            PRIMARY KEY (day, component)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO cost_day_component
            SELECT day, component, SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
            FROM cost_day GROUP BY day, component;
        """
}

extension Schema {
    /// What the signals of each server said, and measurements by the hour.
    static let signalHistory = """
        -- From `at` on, the signals of a server say this, until its next row. `states`: two bits for each signal; 0: not recorded.
        CREATE TABLE signal_change (
            server TEXT NOT NULL, at INTEGER NOT NULL, states INTEGER NOT NULL CHECK (states >= 0), idle_since INTEGER,
            PRIMARY KEY (server, at)
        ) STRICT, WITHOUT ROWID;

        -- Hours of what metric_minute holds.
        CREATE TABLE metric_hour (
            server TEXT NOT NULL, series TEXT NOT NULL, at INTEGER NOT NULL,
            average REAL NOT NULL, minimum REAL NOT NULL, maximum REAL NOT NULL,
            PRIMARY KEY (server, series, at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX hour_by_age ON metric_hour (at);
        """
}

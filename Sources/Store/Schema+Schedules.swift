extension Schema {
    /// Sets that grow with the program have no CHECK: the program refuses what it cannot read.
    static let schedules = """
        CREATE TABLE schedule (
            name TEXT PRIMARY KEY NOT NULL,
            -- ScheduleDefinition as JSON.
            definition TEXT NOT NULL,
            saved_at INTEGER NOT NULL,
            saved_by TEXT NOT NULL,
            is_by_admin INTEGER NOT NULL CHECK (is_by_admin IN (0, 1))
        ) STRICT;

        -- In wall time.
        CREATE TABLE schedule_override (
            server TEXT PRIMARY KEY NOT NULL REFERENCES server (id),
            mode TEXT NOT NULL,
            since INTEGER NOT NULL,
            until INTEGER NOT NULL,
            by TEXT NOT NULL,
            reason TEXT
        ) STRICT;

        -- A start happens once for a server, a schedule (empty: an override) and an edge, whatever restarts.
        CREATE TABLE schedule_start (
            server TEXT NOT NULL REFERENCES server (id),
            schedule TEXT NOT NULL,
            edge INTEGER NOT NULL,
            step TEXT NOT NULL,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            requested_at INTEGER,
            running_at INTEGER,
            detail TEXT,
            PRIMARY KEY (server, schedule, edge)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX schedule_start_by_edge ON schedule_start (edge);
        """
}

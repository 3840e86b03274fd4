extension Schema {
    /// What was learned from idle times, and the idle times. Times and spans are microseconds, rates micro-dollars per hour.
    static let learning = """
        -- Of one server, or under the empty id of the whole fleet, as JSON.
        CREATE TABLE learning (server TEXT PRIMARY KEY NOT NULL, state TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE idle_time (
            server TEXT NOT NULL, began INTEGER NOT NULL, ended INTEGER NOT NULL CHECK (ended > began),
            follows_work INTEGER NOT NULL CHECK (follows_work IN (0, 1)), ends_with_work INTEGER NOT NULL CHECK (ends_with_work IN (0, 1)),
            stopped_at INTEGER, learned INTEGER NOT NULL, start INTEGER NOT NULL, rate INTEGER,
            PRIMARY KEY (server, began)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX idle_time_by_age ON idle_time (ended);

        -- Timeouts that were advised, with idle time and starts a day as they were and as predicted.
        CREATE TABLE advice (
            server TEXT NOT NULL, timeout TEXT NOT NULL, at INTEGER NOT NULL, before INTEGER NOT NULL, predicted INTEGER NOT NULL,
            PRIMARY KEY (server, timeout)
        ) STRICT, WITHOUT ROWID;

        -- The default idle timeouts in words, as settings have them.
        ALTER TABLE idle_timeout ADD COLUMN value TEXT;
        UPDATE idle_timeout SET value = CASE seconds WHEN 0 THEN 'off' ELSE CAST(seconds AS TEXT) END;
        """
}

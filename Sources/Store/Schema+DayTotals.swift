extension Schema {
    /// Times are microseconds since 1970 UTC, money is micro-dollars.
    static let dayTotals = """
        -- Days that are over, all components of a server together: what most reports add up. Computed together with `cost_day`.
        CREATE TABLE cost_day_total (
            day INTEGER NOT NULL, label INTEGER NOT NULL REFERENCES ledger_label (id), server TEXT NOT NULL,
            observed INTEGER NOT NULL, estimated INTEGER NOT NULL, billed INTEGER NOT NULL, implausible INTEGER NOT NULL,
            duration INTEGER NOT NULL, unpriced INTEGER NOT NULL,
            PRIMARY KEY (day, label, server)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO cost_day_total
            SELECT day, label, server, SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
            FROM cost_day GROUP BY day, label, server;

        -- Most intervals are observed while a server runs: NULL says so, and takes no room.
        CREATE TABLE smaller_interval (
            server TEXT NOT NULL, component TEXT NOT NULL, start INTEGER NOT NULL,
            "end" INTEGER CHECK ("end" > start),
            rate INTEGER CHECK (rate >= 0),
            source TEXT CHECK (source <> 'observed'), reason TEXT CHECK (reason <> 'running'),
            label INTEGER NOT NULL REFERENCES ledger_label (id),
            edge INTEGER NOT NULL CHECK (edge >= 0),
            PRIMARY KEY (server, component, start)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO smaller_interval
            SELECT server, component, start, "end", rate, NULLIF(source, 'observed'), NULLIF(reason, 'running'), label, edge FROM rate_interval;
        DROP TABLE rate_interval;
        ALTER TABLE smaller_interval RENAME TO rate_interval;
        CREATE UNIQUE INDEX one_open_interval ON rate_interval (server, component) WHERE "end" IS NULL;
        """
}

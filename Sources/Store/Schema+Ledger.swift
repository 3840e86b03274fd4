extension Schema {
    /// Times are microseconds since 1970 UTC, money is micro-dollars, rates are micro-dollars per 720 hours.
    static let ledger = """
        -- Which server an id of the provider was, and since when.
        CREATE TABLE ledger_resource (
            provider_id TEXT NOT NULL, from_at INTEGER NOT NULL, server TEXT NOT NULL, kind TEXT NOT NULL, to_at INTEGER,
            PRIMARY KEY (provider_id, from_at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resource_of_server ON ledger_resource (server);

        -- Who pays: name, kind, owner, tags, GPU and whether it was managed, as JSON.
        CREATE TABLE ledger_label (id INTEGER PRIMARY KEY NOT NULL, content TEXT NOT NULL UNIQUE) STRICT;

        -- A hole is time that costs nothing. Without a rate the price was unknown. Without an end it goes on.
        CREATE TABLE rate_interval (
            server TEXT NOT NULL, component TEXT NOT NULL, start INTEGER NOT NULL,
            "end" INTEGER CHECK ("end" > start),
            rate INTEGER CHECK (rate >= 0),
            source TEXT NOT NULL, reason TEXT NOT NULL,
            label INTEGER NOT NULL REFERENCES ledger_label (id),
            edge INTEGER NOT NULL CHECK (edge >= 0),
            PRIMARY KEY (server, component, start)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX one_open_interval ON rate_interval (server, component) WHERE "end" IS NULL;

        -- Days that are over: computed from intervals, adjustments and the bill, never incremented. `day` is the start of the day.
        CREATE TABLE cost_day (
            day INTEGER NOT NULL, server TEXT NOT NULL, component TEXT NOT NULL,
            label INTEGER NOT NULL REFERENCES ledger_label (id),
            observed INTEGER NOT NULL, estimated INTEGER NOT NULL, billed INTEGER NOT NULL,
            duration INTEGER NOT NULL, unpriced INTEGER NOT NULL,
            PRIMARY KEY (day, server, component, label)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ledger_state (
            only INTEGER PRIMARY KEY NOT NULL CHECK (only = 1), zone TEXT NOT NULL, rolled_until INTEGER NOT NULL
        ) STRICT;

        -- The provider's bill as it was read. A record without any amount is not stored.
        CREATE TABLE bill_bucket (
            resource TEXT NOT NULL, start INTEGER NOT NULL, size INTEGER NOT NULL CHECK (size > 0), part TEXT NOT NULL,
            amount INTEGER NOT NULL, first_read INTEGER NOT NULL, last_changed INTEGER NOT NULL,
            reads INTEGER NOT NULL CHECK (reads >= 1), closed_at INTEGER,
            PRIMARY KEY (resource, start, size, part)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX open_bill ON bill_bucket (start) WHERE closed_at IS NULL;
        -- Billed minus computed, of closed hours.
        CREATE TABLE adjustment (
            server TEXT NOT NULL, hour INTEGER NOT NULL, component TEXT NOT NULL,
            amount INTEGER NOT NULL, class TEXT NOT NULL, revision INTEGER NOT NULL CHECK (revision >= 1),
            label INTEGER NOT NULL REFERENCES ledger_label (id),
            PRIMARY KEY (server, hour, component)
        ) STRICT, WITHOUT ROWID;
        """
}

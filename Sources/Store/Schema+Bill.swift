extension Schema {
    /// Times are microseconds since 1970 UTC, money is micro-dollars, rates are micro-dollars per 720 hours.
    static let bill = """
        -- Hours that cost something, and that the bill has no record of a day later.
        CREATE TABLE bill_missing (
            server TEXT NOT NULL, hour INTEGER NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),
            label INTEGER NOT NULL REFERENCES ledger_label (id),
            PRIMARY KEY (server, hour)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX missing_by_hour ON bill_missing (hour);

        -- Servers that are billed at another price than the provider shows: the billed one counts while the shown one stays.
        CREATE TABLE price_correction (
            server TEXT PRIMARY KEY NOT NULL,
            shown INTEGER NOT NULL CHECK (shown >= 0), billed INTEGER NOT NULL CHECK (billed >= 0), since INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}

extension Schema {
    /// Tokens that agents exchange for their own.
    static let enrollments = """
        CREATE TABLE agent_enrollment (
            name TEXT PRIMARY KEY NOT NULL,
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            server TEXT,
            deployment TEXT,
            created_at INTEGER NOT NULL, created_by TEXT NOT NULL, expires_at INTEGER NOT NULL,
            used_at INTEGER,
            instances TEXT NOT NULL,
            reused_at INTEGER
        ) STRICT;
        """
}

extension Schema {
    /// Advice on other ways to rent a server: a day's cost as it was and as predicted, in micro-dollars. `target` is what the advice names beside
    /// the server: a GPU type, another server's id, or nothing.
    static let rentalAdvice = """
        CREATE TABLE rental_advice (
            server TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL, before INTEGER NOT NULL,
            predicted INTEGER NOT NULL,
            PRIMARY KEY (server, kind, target)
        ) STRICT, WITHOUT ROWID;
        """
}

import Fleet

extension Schema {
    /// Times are microseconds since 1970 UTC, money is micro-dollars, rates are micro-dollars per 720 hours.
    static let budgets = """
        -- A set of causes that grows with the program has no CHECK. `cause_name` names the budget that caused a stop.
        CREATE TABLE stop_intent_of_any_cause (
            server TEXT NOT NULL REFERENCES server (id),
            generation INTEGER NOT NULL CHECK (generation >= 1),
            cause TEXT NOT NULL,
            cause_since INTEGER, cause_span INTEGER, cause_actor TEXT,
            step TEXT NOT NULL CHECK (step IN ('scheduled', 'requested', 'accepted', 'confirmed', 'canceled')),
            decided_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            next_attempt_at INTEGER NOT NULL,
            last_error TEXT,
            run_started_at INTEGER,
            cause_name TEXT CHECK (cause <> 'budget' OR cause_name IS NOT NULL),
            PRIMARY KEY (server, generation)
        ) STRICT;
        INSERT INTO stop_intent_of_any_cause
            SELECT server, generation, cause, cause_since, cause_span, cause_actor, step, decided_at, attempts, next_attempt_at, last_error,
                run_started_at, NULL
            FROM stop_intent;
        DROP TABLE stop_intent;
        ALTER TABLE stop_intent_of_any_cause RENAME TO stop_intent;
        CREATE UNIQUE INDEX one_open_stop ON stop_intent (server) WHERE step IN ('scheduled', 'requested', 'accepted');
        CREATE INDEX stop_by_time ON stop_intent (decided_at) WHERE step = 'confirmed';
        CREATE TRIGGER ended_stops_stay BEFORE UPDATE ON stop_intent WHEN OLD.step IN ('confirmed', 'canceled')
            BEGIN SELECT RAISE(ABORT, 'an ended stop never changes'); END;
        CREATE TRIGGER stops_are_kept BEFORE DELETE ON stop_intent BEGIN SELECT RAISE(ABORT, 'stops are never deleted'); END;
        CREATE TRIGGER stops_are_numbered BEFORE INSERT ON stop_intent
            WHEN NEW.generation <> (SELECT COALESCE(MAX(generation), 0) + 1 FROM stop_intent WHERE server = NEW.server)
            BEGIN SELECT RAISE(ABORT, 'a stop must have the next generation'); END;

        CREATE TABLE budget (
            name TEXT PRIMARY KEY NOT NULL,
            scope TEXT NOT NULL, scope_value TEXT,
            amount INTEGER NOT NULL CHECK (amount > 0),
            period TEXT NOT NULL, time_zone TEXT NOT NULL,
            -- Percentages, as a JSON list.
            thresholds TEXT NOT NULL,
            action TEXT NOT NULL, busy_after INTEGER CHECK (busy_after > 0), basis TEXT NOT NULL,
            owner TEXT,
            revision INTEGER NOT NULL CHECK (revision >= 1), changed_at INTEGER NOT NULL,
            override_until INTEGER, override_by TEXT, override_reason TEXT, override_since INTEGER,
            CHECK ((override_until IS NULL) = (override_by IS NULL) AND (override_until IS NULL) = (override_reason IS NULL)
                AND (override_until IS NULL) = (override_since IS NULL))
        ) STRICT;
        -- What was reported, once: the key makes a second writer harmless.
        CREATE TABLE budget_notice (
            budget TEXT NOT NULL REFERENCES budget (name) ON DELETE CASCADE,
            revision INTEGER NOT NULL, period_start INTEGER NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (budget, revision, period_start, key)
        ) STRICT, WITHOUT ROWID;
        -- What deploys and starts will spend in their first hour. `server` is NULL until the deploy has one.
        CREATE TABLE budget_reservation (
            key TEXT PRIMARY KEY NOT NULL, server TEXT, owner TEXT, tags TEXT NOT NULL,
            rate INTEGER NOT NULL CHECK (rate >= 0), start INTEGER NOT NULL, until INTEGER NOT NULL CHECK (until >= start)
        ) STRICT, WITHOUT ROWID;
        -- The forecast at each tenth of a period; `actual` once the period is over.
        CREATE TABLE forecast_log (
            budget TEXT NOT NULL REFERENCES budget (name) ON DELETE CASCADE,
            period_start INTEGER NOT NULL, tenth INTEGER NOT NULL CHECK (tenth BETWEEN 0 AND 9),
            at INTEGER NOT NULL, forecast INTEGER NOT NULL, actual INTEGER,
            PRIMARY KEY (budget, period_start, tenth)
        ) STRICT, WITHOUT ROWID;

        -- When a start after an automatic stop was ready for work.
        CREATE TABLE stop_saving (
            server TEXT NOT NULL, generation INTEGER NOT NULL,
            requested_at INTEGER NOT NULL, started_at INTEGER, ready_at INTEGER CHECK (ready_at >= started_at),
            PRIMARY KEY (server, generation)
        ) STRICT, WITHOUT ROWID;

        -- Time in which an idle server was not stopped, with what a stop would have spared.
        CREATE TABLE waste_interval (
            server TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL CHECK ("end" > start),
            reason TEXT NOT NULL, rate INTEGER NOT NULL CHECK (rate >= 0), owner TEXT, name TEXT NOT NULL,
            PRIMARY KEY (server, start)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX waste_by_end ON waste_interval ("end");
        """
}

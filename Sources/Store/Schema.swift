import Fleet
import GRDB

/// The tables, as numbered migrations. A released migration never changes.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001 servers, holds, stops, deploys, events, tokens") { db in
            try db.execute(sql: first)
        }
        migrator.registerMigration("002 agents' tokens, short work, history, alerts, health") { db in try db.execute(sql: second) }
        migrator.registerMigration("003 owners of tokens, webhooks") { db in try db.execute(sql: third) }
        migrator.registerMigration("004 owners of servers, admins' settings, links, daily sums") { db in try db.execute(sql: fourth) }
        migrator.registerMigration("005 releases, price of the last run, idle timeout in force") { db in try db.execute(sql: fifth) }
        migrator.registerMigration("007 what events are about, deliveries that flap or are late") { db in try db.execute(sql: seventh) }
        migrator.registerMigration("008 indexes by what is asked for, CPU use of single servers") { db in try db.execute(sql: eighth) }
        migrator.registerMigration("009 the boot of the last pass") { db in
            try db.execute(sql: "ALTER TABLE heartbeat ADD COLUMN boot_id TEXT; ALTER TABLE heartbeat ADD COLUMN boot_elapsed INTEGER;")
        }
        migrator.registerMigration("010 the part of a cost that is an estimate") { db in try db.execute(sql: estimates) }
        migrator.registerMigration("011 the idle time for which it was told why a server stays on") { db in
            try db.execute(sql: "ALTER TABLE server ADD COLUMN kept_told_for INTEGER")
        }
        migrator.registerMigration("012 webhooks of any format") { db in try db.execute(sql: formats) }
        migrator.registerMigration("013 the token that a page signed in with") { db in
            try db.execute(sql: "ALTER TABLE token ADD COLUMN parent BLOB CHECK (length(parent) = 32)")
        }
        migrator.registerMigration("014 the ledger") { db in try db.execute(sql: ledger) }
        migrator.registerMigration("015 budgets, savings, waste, any cause of a stop") { db in try db.execute(sql: budgets) }
        migrator.registerMigration("016 schedules, overrides, scheduled starts") { db in try db.execute(sql: schedules) }
        migrator.registerMigration("018 what signals said, measurements by the hour") { db in try db.execute(sql: signalHistory) }
        migrator.registerMigration("017 learned timeouts and idle times") { db in try db.execute(sql: learning) }
        migrator.registerMigration("019 tokens that agents exchange for their own") { db in try db.execute(sql: enrollments) }
        migrator.registerMigration("020 settings of single servers as one value") { db in try db.execute(sql: overrides) }
        migrator.registerMigration("021 what the bill lacks, prices it corrects") { db in try db.execute(sql: bill) }
        migrator.registerMigration("022 costs from before the ledger") { db in try db.execute(sql: openingCosts) }
        migrator.registerMigration("023 advice on other ways to rent") { db in try db.execute(sql: rentalAdvice) }
        migrator.registerMigration("024 the part of a day's bill that cannot be right") { db in
            try db.execute(sql: "ALTER TABLE cost_day ADD COLUMN implausible INTEGER NOT NULL DEFAULT 0")
        }
        migrator.registerMigration("025 ids that servers had before they were moved") { db in
            try db.execute(
                sql:
                    "CREATE TABLE server_move (old TEXT PRIMARY KEY NOT NULL, new TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID"
            )
        }
        migrator.registerMigration("026 days of the ledger as sums, smaller intervals") { db in try db.execute(sql: dayTotals) }
        migrator.registerMigration("027 the last day that the bill is joined for") { db in
            try db.execute(sql: "ALTER TABLE ledger_state ADD COLUMN joined_until INTEGER")
        }
        migrator.registerMigration("028 agents that were refused") { db in
            try db.execute(sql: "ALTER TABLE server ADD COLUMN agent_refused_at INTEGER")
        }
        migrator.registerMigration("029 when people got the latest warning") { db in
            try db.execute(sql: "ALTER TABLE server ADD COLUMN warned_at INTEGER")
        }
        migrator.registerMigration("030 days of the ledger by component") { db in try db.execute(sql: componentDays) }
        migrator.registerMigration("031 when stops were postponed") { db in
            try db.execute(sql: "ALTER TABLE extension ADD COLUMN since INTEGER;")
        }
        migrator.registerMigration("032 how the clock of the latest poll was set") { db in
            try db.execute(
                sql: """
                    ALTER TABLE heartbeat ADD COLUMN clock_correction INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE heartbeat ADD COLUMN clock_since INTEGER;
                    """)
        }
        return migrator
    }()

    private static func oneOf<T: CaseIterable & RawRepresentable>(_ type: T.Type) -> String where T.RawValue == String {
        T.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }

    // Times are microseconds since 1970 UTC, money is micro-dollars, durations are microseconds.
    private static let first = """
        CREATE TABLE server (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9_-]*'),
            kind TEXT NOT NULL CHECK (kind IN (\(oneOf(ServerKind.self)))),
            name TEXT NOT NULL,
            ownership TEXT NOT NULL CHECK (ownership IN ('watched', 'adopted', 'deployed')),
            adopted_by TEXT CHECK ((ownership = 'adopted') = (adopted_by IS NOT NULL)),
            adopted_at INTEGER CHECK ((ownership = 'adopted') = (adopted_at IS NOT NULL)),
            deployment TEXT CHECK ((ownership = 'deployed') = (deployment IS NOT NULL)),
            config TEXT,
            idle_timeout_seconds INTEGER CHECK (idle_timeout_seconds >= 0),
            max_runtime INTEGER CHECK (max_runtime > 0),
            accepts_data_loss INTEGER NOT NULL CHECK (accepts_data_loss IN (0, 1)),
            tags TEXT NOT NULL,
            first_seen_at INTEGER NOT NULL,
            created_at INTEGER,
            started_at INTEGER,
            stopped_at INTEGER,
            remembered_min INTEGER CHECK (remembered_min >= 0),
            remembered_max INTEGER CHECK ((remembered_max IS NULL) = (remembered_min IS NULL)),
            run_started_at INTEGER,
            idle_since INTEGER,
            timeout_changed_at INTEGER,
            cost_settled INTEGER NOT NULL, cost_rate INTEGER NOT NULL, cost_since INTEGER NOT NULL,
            savings_settled INTEGER NOT NULL, savings_rate INTEGER NOT NULL, savings_since INTEGER NOT NULL,
            gone_at INTEGER
        ) STRICT;

        CREATE TABLE protection (
            server TEXT PRIMARY KEY NOT NULL REFERENCES server (id),
            until INTEGER, owner TEXT NOT NULL, reason TEXT, since INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE lease (
            server TEXT PRIMARY KEY NOT NULL REFERENCES server (id), until INTEGER NOT NULL, holder TEXT NOT NULL
        ) STRICT;
        CREATE TABLE extension (
            server TEXT PRIMARY KEY NOT NULL REFERENCES server (id), until INTEGER NOT NULL, by TEXT NOT NULL
        ) STRICT;

        CREATE TABLE stop_intent (
            server TEXT NOT NULL REFERENCES server (id),
            generation INTEGER NOT NULL CHECK (generation >= 1),
            cause TEXT NOT NULL CHECK (cause IN ('idle', 'maximum_runtime', 'requested')),
            cause_since INTEGER, cause_span INTEGER, cause_actor TEXT,
            step TEXT NOT NULL CHECK (step IN (\(oneOf(StopIntent.Step.self)))),
            decided_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            next_attempt_at INTEGER NOT NULL,
            last_error TEXT,
            run_started_at INTEGER,
            PRIMARY KEY (server, generation)
        ) STRICT;
        CREATE UNIQUE INDEX one_open_stop ON stop_intent (server) WHERE step IN ('scheduled', 'requested', 'accepted');
        CREATE TRIGGER ended_stops_stay BEFORE UPDATE ON stop_intent WHEN OLD.step IN ('confirmed', 'canceled')
            BEGIN SELECT RAISE(ABORT, 'an ended stop never changes'); END;
        CREATE TRIGGER stops_are_kept BEFORE DELETE ON stop_intent BEGIN SELECT RAISE(ABORT, 'stops are never deleted'); END;
        -- INSERT OR REPLACE fires no trigger for the row that it deletes: a new row must be new.
        CREATE TRIGGER stops_are_numbered BEFORE INSERT ON stop_intent
            WHEN NEW.generation <> (SELECT COALESCE(MAX(generation), 0) + 1 FROM stop_intent WHERE server = NEW.server)
            BEGIN SELECT RAISE(ABORT, 'a stop must have the next generation'); END;

        CREATE TABLE deployment (
            id TEXT PRIMARY KEY NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN (\(oneOf(ServerKind.self)))),
            name TEXT NOT NULL UNIQUE,
            config TEXT NOT NULL,
            tags TEXT NOT NULL,
            auto_start INTEGER NOT NULL CHECK (auto_start IN (0, 1)),
            idempotency_key TEXT UNIQUE,
            step TEXT NOT NULL CHECK (step IN (\(oneOf(Deployment.Step.self)))),
            asked_at INTEGER NOT NULL,
            server TEXT,
            last_error TEXT
        ) STRICT;

        CREATE TABLE event (
            sequence INTEGER PRIMARY KEY NOT NULL,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN (\(oneOf(Event.Severity.self)))),
            server TEXT,
            actor TEXT NOT NULL,
            summary TEXT NOT NULL
        ) STRICT;
        CREATE INDEX event_of_server ON event (server, sequence);
        CREATE TRIGGER events_stay BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
        CREATE TRIGGER events_are_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
        CREATE TRIGGER events_are_numbered BEFORE INSERT ON event
            WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM event)
            BEGIN SELECT RAISE(ABORT, 'an event must have the next number'); END;

        CREATE TABLE token (
            name TEXT PRIMARY KEY NOT NULL,
            scope TEXT NOT NULL CHECK (scope IN ('read', 'operate', 'admin')),
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            created_at INTEGER NOT NULL,
            expires_at INTEGER
        ) STRICT;

        CREATE TABLE heartbeat (only INTEGER PRIMARY KEY NOT NULL CHECK (only = 1), last_pass_at INTEGER NOT NULL) STRICT;
        """

    private static let second = """
        CREATE TABLE bound_token (
            name TEXT PRIMARY KEY NOT NULL,
            scope TEXT NOT NULL CHECK (scope IN ('agent', 'read', 'operate', 'admin')),
            server TEXT CHECK ((scope = 'agent') = (server IS NOT NULL)),
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            created_at INTEGER NOT NULL,
            expires_at INTEGER
        ) STRICT;
        INSERT INTO bound_token SELECT name, scope, NULL, digest, created_at, expires_at FROM token;
        DROP TABLE token;
        ALTER TABLE bound_token RENAME TO token;

        ALTER TABLE server ADD COLUMN sparse_bursts REAL NOT NULL DEFAULT 0 CHECK (sparse_bursts >= 0);
        ALTER TABLE server ADD COLUMN sparse_seconds REAL NOT NULL DEFAULT 0 CHECK (sparse_seconds >= 0);
        ALTER TABLE server ADD COLUMN sparse_at INTEGER;
        ALTER TABLE server ADD COLUMN health_check_url TEXT;

        CREATE TABLE metric_minute (
            server TEXT NOT NULL, series TEXT NOT NULL, at INTEGER NOT NULL,
            average REAL NOT NULL, minimum REAL NOT NULL, maximum REAL NOT NULL,
            PRIMARY KEY (server, series, at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX minute_by_age ON metric_minute (at);

        CREATE TABLE alert (
            id INTEGER PRIMARY KEY NOT NULL,
            -- Empty: the machine of the control plane.
            server TEXT NOT NULL,
            name TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'critical')),
            detail TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            resolved_at INTEGER,
            acknowledged_at INTEGER,
            acknowledged_by TEXT CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX one_open_alert ON alert (server, name) WHERE resolved_at IS NULL;

        -- A server's health from `at` on, until the next row.
        CREATE TABLE health_change (
            server TEXT NOT NULL, at INTEGER NOT NULL,
            health TEXT NOT NULL CHECK (health IN ('healthy', 'degraded', 'unhealthy', 'unknown')),
            PRIMARY KEY (server, at)
        ) STRICT, WITHOUT ROWID;
        """

    private static let third = """
        ALTER TABLE token ADD COLUMN owner TEXT;

        CREATE TABLE webhook (
            name TEXT PRIMARY KEY NOT NULL,
            url TEXT NOT NULL,
            format TEXT NOT NULL CHECK (format IN ('generic', 'slack', 'discord')),
            secret TEXT,
            kinds TEXT NOT NULL,
            minimum_severity TEXT NOT NULL CHECK (minimum_severity IN ('info', 'warning', 'critical')),
            tags TEXT NOT NULL,
            cursor INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE delivery (
            webhook TEXT NOT NULL REFERENCES webhook (name) ON DELETE CASCADE,
            event INTEGER NOT NULL REFERENCES event (sequence),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            created_at INTEGER NOT NULL,
            next_attempt_at INTEGER NOT NULL,
            last_error TEXT,
            PRIMARY KEY (webhook, event)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX waiting_deliveries ON delivery (next_attempt_at) WHERE state = 'waiting';
        """

    private static let fourth = """
        ALTER TABLE server ADD COLUMN owner TEXT;
        ALTER TABLE server ADD COLUMN has_admin_policy INTEGER NOT NULL DEFAULT 0 CHECK (has_admin_policy IN (0, 1));
        ALTER TABLE protection ADD COLUMN is_by_admin INTEGER NOT NULL DEFAULT 0 CHECK (is_by_admin IN (0, 1));
        ALTER TABLE deployment ADD COLUMN owner TEXT;
        ALTER TABLE deployment ADD COLUMN is_by_admin INTEGER NOT NULL DEFAULT 0 CHECK (is_by_admin IN (0, 1));
        ALTER TABLE webhook ADD COLUMN owners TEXT NOT NULL DEFAULT '[]';

        -- Signs links that need no token; created once.
        CREATE TABLE link_key (only INTEGER PRIMARY KEY NOT NULL CHECK (only = 1), key BLOB NOT NULL CHECK (length(key) = 32)) STRICT;
        CREATE TABLE used_link (link TEXT PRIMARY KEY NOT NULL, used_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        -- Total cost and savings up to a time: a day is the difference of two rows.
        CREATE TABLE money_mark (at INTEGER PRIMARY KEY NOT NULL, cost INTEGER NOT NULL, savings INTEGER NOT NULL) STRICT;
        """

    private static let fifth = """
        ALTER TABLE server ADD COLUMN released_at INTEGER;
        ALTER TABLE server ADD COLUMN running_rate INTEGER CHECK (running_rate >= 0);

        -- The default idle timeout (0: never), and since when it is in force.
        CREATE TABLE idle_timeout (
            only INTEGER PRIMARY KEY NOT NULL CHECK (only = 1), seconds INTEGER NOT NULL CHECK (seconds >= 0), since INTEGER
        ) STRICT;
        """

    private static let seventh = """
        ALTER TABLE event ADD COLUMN about TEXT;

        -- Events of one flapping cause share a key; a held delivery waits until its time.
        ALTER TABLE delivery ADD COLUMN flapping_key TEXT;
        ALTER TABLE delivery ADD COLUMN held_until INTEGER;
        ALTER TABLE delivery ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out >= 0);
        ALTER TABLE delivery ADD COLUMN is_said_late INTEGER NOT NULL DEFAULT 0 CHECK (is_said_late IN (0, 1));
        CREATE INDEX flapping_deliveries ON delivery (webhook, flapping_key, created_at) WHERE flapping_key IS NOT NULL;
        CREATE INDEX line_of_webhook ON delivery (webhook, event) WHERE state = 'waiting';
        """

    private static let eighth = """
        CREATE INDEX event_of_kind ON event (kind, sequence);
        CREATE INDEX alert_of_server ON alert (server, id);
        CREATE INDEX held_deliveries ON delivery (webhook, held_until) WHERE state = 'waiting' AND held_until IS NOT NULL;
        -- Only warnings are reported as late.
        UPDATE delivery SET is_said_late = 1 WHERE event IN (SELECT sequence FROM event WHERE kind <> 'stop.warning');
        CREATE INDEX unsaid_deliveries ON delivery (created_at) WHERE state = 'waiting' AND is_said_late = 0;

        ALTER TABLE server ADD COLUMN cpu_busy_percent REAL CHECK (cpu_busy_percent > 0);
        """

    private static let estimates = """
        ALTER TABLE server ADD COLUMN estimated_settled INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE server ADD COLUMN estimated_rate INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE server ADD COLUMN estimated_since INTEGER;
        """

    /// A set that grows with the program has no CHECK: the program refuses what it cannot read.
    private static let formats = """
        CREATE TABLE webhook_of_any_format (
            name TEXT PRIMARY KEY NOT NULL,
            url TEXT NOT NULL,
            format TEXT NOT NULL,
            secret TEXT,
            kinds TEXT NOT NULL,
            minimum_severity TEXT NOT NULL CHECK (minimum_severity IN ('info', 'warning', 'critical')),
            tags TEXT NOT NULL,
            cursor INTEGER NOT NULL,
            owners TEXT NOT NULL DEFAULT '[]'
        ) STRICT;
        INSERT INTO webhook_of_any_format
            SELECT name, url, format, secret, kinds, minimum_severity, tags, cursor, owners FROM webhook;
        DROP TABLE webhook;
        ALTER TABLE webhook_of_any_format RENAME TO webhook;
        """
}

extension Schema {
    /// What earlier versions knew of a server's cost is one sum: it becomes an estimate, spread evenly since its first observation. The bill closes
    /// the hours that it still has. One that ran at the last pass goes on, so that the time of the upgrade counts.
    static let openingCosts = """
        CREATE TEMP TABLE opening AS
            SELECT id, kind, first_seen_at AS start, last,
                json_object('isManaged', json(CASE ownership WHEN 'watched' THEN 'false' ELSE 'true' END),
                    'kind', CASE kind WHEN 'serverless' THEN 'endpoint' ELSE 'pod' END, 'name', name, 'owner', owner, 'tags', json(tags)) AS label,
                CASE WHEN cost_rate > 0 AND stopped_at IS NULL AND gone_at IS NULL THEN NULL ELSE last END AS until,
                CAST(ROUND((cost_settled + cost_rate * MAX(last - cost_since, 0) / 3600000000.0) * 2592000000000.0 / (last - first_seen_at))
                    AS INTEGER) AS rate
            FROM (
                SELECT server.*, COALESCE(gone_at, (SELECT last_pass_at FROM heartbeat), cost_since) AS last FROM server
                WHERE NOT EXISTS (SELECT 1 FROM ledger_resource WHERE ledger_resource.server = server.id)
            ) WHERE last > first_seen_at AND (cost_settled > 0 OR cost_rate > 0);
        DELETE FROM opening WHERE rate <= 0;
        INSERT OR IGNORE INTO ledger_label (content) SELECT label FROM opening;
        INSERT INTO ledger_resource (provider_id, from_at, server, kind, to_at)
            SELECT id, start, id, CASE kind WHEN 'serverless' THEN 'endpoint' ELSE 'pod' END, NULL FROM opening;
        INSERT INTO rate_interval (server, component, start, "end", rate, source, reason, label, edge)
            SELECT opening.id, 'compute', start, until, rate, 'estimated', 'carried_over', ledger_label.id, 0
            FROM opening JOIN ledger_label ON ledger_label.content = opening.label;
        -- Days that were completed without them are completed again.
        DELETE FROM cost_day WHERE EXISTS (SELECT 1 FROM opening);
        DELETE FROM ledger_state WHERE EXISTS (SELECT 1 FROM opening);
        DROP TABLE opening;
        """
}

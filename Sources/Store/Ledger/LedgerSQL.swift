/// The statements that read the ledger. Each seeks: what it costs does not grow with the years.
enum LedgerSQL {
    static let days = """
        SELECT server, component, content, SUM(observed) AS observed, SUM(estimated) AS estimated, SUM(billed) AS billed,
            SUM(implausible) AS implausible,
            SUM(duration) AS duration, SUM(unpriced) AS unpriced
        FROM cost_day JOIN ledger_label ON ledger_label.id = cost_day.label
        WHERE day >= ? AND day < ? GROUP BY server, component, label
        """

    static let dayTotals = """
        SELECT label, server, observed, estimated, billed, implausible, duration, unpriced FROM cost_day_total WHERE day = ?
        """

    static let totals = """
        SELECT label, server, SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
        FROM cost_day_total WHERE day >= ? AND day < ? GROUP BY label, server
        """

    static let wholeTotals = """
        SELECT COUNT(*), SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
        FROM cost_day_total WHERE day >= ? AND day < ?
        """

    /// The day comes last.
    static let componentDays = """
        SELECT component, observed, estimated, billed, implausible, duration, unpriced, day FROM cost_day_component WHERE day >= ? AND day < ?
        """

    static let componentsOfDay = """
        SELECT component, SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
        FROM cost_day WHERE day = ? GROUP BY component
        """

    static let keepComponents = """
        INSERT INTO cost_day_component
        SELECT day, component, SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
        FROM cost_day WHERE day = ? GROUP BY component
        """

    static let unpricedTotals = """
        SELECT label, server, SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
        FROM cost_day_total WHERE day >= ? AND day < ? AND unpriced > 0 GROUP BY label, server
        """

    static let intervals = """
        SELECT start, "end", rate, \(storedWords), content, edge
        FROM rate_interval JOIN ledger_label ON ledger_label.id = rate_interval.label
        WHERE server = :server AND component = :component AND start < :to AND start >= COALESCE((
            SELECT MAX(start) FROM rate_interval WHERE server = :server AND component = :component AND start <= :begin), :begin)
        ORDER BY start
        """

    static let closedSpans = """
        SELECT DISTINCT start, size, part FROM ledger_resource JOIN bill_bucket ON bill_bucket.resource = ledger_resource.provider_id
        WHERE ledger_resource.server = ? AND start >= ? AND start < ? AND closed_at IS NOT NULL ORDER BY start
        """

    static let adjustments = """
        SELECT hour, component, amount, class, revision, content FROM adjustment
        JOIN ledger_label ON ledger_label.id = adjustment.label WHERE server = ? AND hour >= ? AND hour < ? ORDER BY hour
        """

    static let adjusted = "SELECT COALESCE(SUM(amount), 0) FROM adjustment WHERE server = ? AND hour >= ?"

    static let closedHours = """
        SELECT DISTINCT start FROM bill_bucket
        WHERE resource IN (SELECT provider_id FROM ledger_resource WHERE server = ?) AND start > ? AND size = ? AND closed_at IS NOT NULL
        ORDER BY start
        """

    static let billedParts = """
        SELECT part, SUM(amount) AS amount, MAX(closed_at) AS closed_at FROM bill_bucket
        WHERE resource IN (SELECT provider_id FROM ledger_resource WHERE server = ?) AND start = ? AND size = ? GROUP BY part
        """

    static let drift = """
        SELECT server, hour, amount, class, content FROM adjustment JOIN ledger_label ON ledger_label.id = adjustment.label
        WHERE server IN (SELECT DISTINCT server FROM ledger_resource) AND hour >= :from AND hour < :to
        UNION ALL
        SELECT server, hour, -amount, :missing, content FROM bill_missing JOIN ledger_label ON ledger_label.id = bill_missing.label
        WHERE hour >= :from AND hour < :to
        ORDER BY hour, server
        """

    // One seek for each id, and no index by time: that would be a third of the bill's size.
    static let billedUntil = """
        SELECT MAX((SELECT start + size FROM bill_bucket WHERE resource = provider_id AND closed_at IS NOT NULL ORDER BY start DESC LIMIT 1))
        FROM (SELECT DISTINCT provider_id FROM ledger_resource)
        """

    static let oldestBilledHour = """
        SELECT MIN((SELECT start FROM bill_bucket WHERE resource = provider_id AND closed_at IS NOT NULL ORDER BY start LIMIT 1))
        FROM (SELECT DISTINCT provider_id FROM ledger_resource)
        """

    static let billedDay = """
        SELECT resource, part, start, size, amount FROM bill_bucket
        WHERE resource IN (SELECT provider_id FROM ledger_resource) AND start >= ? AND start < ? AND size = ? AND closed_at IS NOT NULL
        ORDER BY resource, part, start
        """

    static let deleteBilledDay = """
        DELETE FROM bill_bucket
        WHERE resource IN (SELECT provider_id FROM ledger_resource) AND start >= ? AND start < ? AND size = ? AND closed_at IS NOT NULL
        """

    static let openVolumes = """
        SELECT server, start, "end", rate, \(storedWords), content, edge
        FROM rate_interval INDEXED BY one_open_interval JOIN ledger_label ON ledger_label.id = rate_interval.label
        WHERE "end" IS NULL AND component = ?
        """

    private static let storedWords = "COALESCE(source, 'observed') AS source, COALESCE(reason, 'running') AS reason"

    static let all = [
        days, dayTotals, totals, wholeTotals, componentDays, componentsOfDay, unpricedTotals, intervals, closedSpans, adjustments, adjusted,
        closedHours, billedParts,
        drift, billedUntil,
        oldestBilledHour, billedDay,
        deleteBilledDay,
        openVolumes,
    ]
}

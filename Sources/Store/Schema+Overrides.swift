extension Schema {
    /// The settings of single servers as one JSON value, so that a new one needs no column.
    static let overrides = """
        ALTER TABLE server ADD COLUMN overrides TEXT NOT NULL DEFAULT '{}';
        UPDATE server SET overrides = json_object(
            'idle_timeout_seconds', idle_timeout_seconds, 'max_runtime_seconds', (max_runtime + 999999) / 1000000,
            'health_check_url', health_check_url, 'cpu_busy_percent', cpu_busy_percent);
        ALTER TABLE server DROP COLUMN idle_timeout_seconds;
        ALTER TABLE server DROP COLUMN max_runtime;
        ALTER TABLE server DROP COLUMN health_check_url;
        ALTER TABLE server DROP COLUMN cpu_busy_percent;
        UPDATE server SET config = \(nested("config")) WHERE config IS NOT NULL;
        UPDATE deployment SET config = \(nested("config"));
        """

    private static func nested(_ column: String) -> String {
        """
        json_remove(json_set(\(column), '$.overrides', json_object(
            'idle_timeout_seconds', \(column) ->> 'idleTimeoutSeconds',
            'max_runtime_seconds', (\(column) ->> 'maxRuntimeMicroseconds' + 999999) / 1000000,
            'health_check_url', \(column) ->> 'healthCheckURL', 'cpu_busy_percent', \(column) ->> 'cpuBusyPercent')),
            '$.idleTimeoutSeconds', '$.maxRuntimeMicroseconds', '$.healthCheckURL', '$.cpuBusyPercent')
        """
    }
}

import Fleet

extension HostReading {
    /// Memory and disks in percent, as far as they were measured. GPU memory only where every GPU reports it.
    var shares: [Series: Double] {
        var values: [Series: Double] = [:]
        let gpus = gpus.devices.map { ($0.memoryUsedBytes, $0.memoryTotalBytes) }
        if let share = HostReading.percent(gpus) { values[.gpuMemoryPercent] = share }
        if let share = HostReading.percent([(memory.usedBytes, memory.limitBytes)]) { values[.memoryPercent] = share }
        values[.diskUsed] = disks.compactMap { HostReading.percent([($0.usedBytes, $0.totalBytes)]) }.max()
        return values
    }

    /// Bytes per second of the network and of the block devices.
    var transfers: [Series: Double] {
        var values: [Series: Double] = [:]
        if !network.isUnreadable { (values[.networkIn], values[.networkOut]) = (network.inBytesPerSecond, network.outBytesPerSecond) }
        if !io.isUnreadable { (values[.diskRead], values[.diskWrite]) = (io.inBytesPerSecond, io.outBytesPerSecond) }
        return values
    }

    /// `nil`: a part was not measured, or has no size.
    private static func percent(_ parts: [(used: Int64?, total: Int64?)]) -> Double? {
        var (used, total) = (0.0, 0.0)
        for part in parts {
            guard let partUsed = part.used, let partTotal = part.total, partUsed >= 0, partTotal > 0 else { return nil }
            used += Double(partUsed)
            total += Double(partTotal)
        }
        return total > 0 ? used / total * 100 : nil
    }
}

import Fleet
import Policy

extension TrackedServer {
    /// Before a stop lowers the limits: what a start is to restore.
    mutating func rememberWorkers(leaving floor: Int) {
        guard let workers = observed?.workers else { return }
        let remembered = workerMemory.stop(workers, remembered: record.rememberedWorkers, floor: floor)
        guard remembered != record.rememberedWorkers else { return }
        (record.rememberedWorkers, isRecordDirty) = (remembered, true)
    }

    /// Somebody set the limits through this control plane.
    mutating func forgetWorkers() {
        workerMemory.forget()
        (record.rememberedWorkers, stoppedBeforeDoubt, isRecordDirty) = (nil, nil, true)
    }

    /// Limits that somebody else set are what a later start restores, and end what the time off saved.
    mutating func noteWorkers(_ workers: WorkerLimits, settings: ControlPlaneSettings, at now: Timestamp) {
        guard !hasOpenIntent else { return }
        let floor = record.stoppedAt == nil ? settings.minimumWorkers : 0
        let remembered = workerMemory.see(workers, remembered: record.rememberedWorkers, floor: floor, at: now)
        guard remembered != record.rememberedWorkers else { return }
        if remembered == nil, workers.min > 0 {
            (stoppedBeforeDoubt, record.stoppedAt) = (record.stoppedAt, nil)
            record.savings.change(to: .zero, at: now)
        } else if record.rememberedWorkers == nil {
            // The answer in between was an old one.
            (record.stoppedAt, stoppedBeforeDoubt) = (record.stoppedAt ?? stoppedBeforeDoubt, nil)
        }
        (record.rememberedWorkers, isRecordDirty) = (remembered, true)
    }
}

// NVIDIA's management library, loaded at run time: nothing of CUDA is needed to build, and a machine without it is told so.
// Declarations of our own after NVIDIA's documented API (docs.nvidia.com/deploy/nvml-api).
#ifndef CNVML_H
#define CNVML_H

#include <stddef.h>
#include <stdint.h>

// A symbol that this library does not have. NVML's own codes are 0 and above.
#define CNVML_MISSING (-1)
#define CNVML_SUCCESS 0
#define CNVML_UNINITIALIZED 1
#define CNVML_NOT_SUPPORTED 3
#define CNVML_NO_PERMISSION 4
#define CNVML_NOT_FOUND 6
#define CNVML_INSUFFICIENT_SIZE 7
#define CNVML_DRIVER_NOT_LOADED 9
#define CNVML_GPU_IS_LOST 15
#define CNVML_RESET_REQUIRED 16

typedef struct cnvml cnvml;
typedef void *cnvml_device;

typedef struct { unsigned int pid; unsigned long long memory; unsigned int gpu_instance; unsigned int compute_instance; } cnvml_process;

// NULL on failure, with the reason in `why`.
cnvml *cnvml_open(const char *path, char *why, size_t size);
void cnvml_close(cnvml *lib);
const char *cnvml_error(cnvml *lib, int code);

int cnvml_driver_version(cnvml *lib, char *text, unsigned int size);
int cnvml_count(cnvml *lib, unsigned int *count);
int cnvml_device_at(cnvml *lib, unsigned int index, cnvml_device *device);
int cnvml_uuid(cnvml *lib, cnvml_device device, char *text, unsigned int size);
int cnvml_name(cnvml *lib, cnvml_device device, char *text, unsigned int size);
int cnvml_utilization(cnvml *lib, cnvml_device device, unsigned int *gpu, unsigned int *memory);
// Bytes; `*used` without what the driver reserves for itself, where the driver tells that apart (from 510 on).
int cnvml_memory(cnvml *lib, cnvml_device device, unsigned long long *used, unsigned long long *total);
int cnvml_temperature(cnvml *lib, cnvml_device device, unsigned int *celsius);
int cnvml_power(cnvml *lib, cnvml_device device, unsigned int *milliwatts);
int cnvml_power_limit(cnvml *lib, cnvml_device device, unsigned int *milliwatts);
int cnvml_energy(cnvml *lib, cnvml_device device, unsigned long long *millijoules);
int cnvml_clocks(cnvml *lib, cnvml_device device, unsigned int *sm, unsigned int *memory);
int cnvml_throttle_reasons(cnvml *lib, cnvml_device device, unsigned long long *reasons);
int cnvml_processes(cnvml *lib, cnvml_device device, unsigned int *count, cnvml_process *processes);
int cnvml_uncorrected_ecc(cnvml *lib, cnvml_device device, unsigned long long *count);
int cnvml_mig(cnvml *lib, cnvml_device device, unsigned int *current);

// The highest utilisation among the driver's own samples after `*last_seen` (microseconds, moved on to the newest).
// `*count`: how many there were; 0 leaves `*peak` alone. `*gap`: the longest time without one since `*last_seen`, in microseconds; the
// driver keeps some seconds of them and drops the oldest.
int cnvml_peak_utilization(
    cnvml *lib, cnvml_device device, unsigned long long *last_seen, unsigned int *peak, unsigned int *count, unsigned long long *gap);
// The highest share of the GPU, its encoder or its decoder that one process had after `*last_seen` (as above).
int cnvml_busiest_process(cnvml *lib, cnvml_device device, unsigned long long *last_seen, unsigned int *peak, unsigned int *count);

// Critical errors (XID). Watch once per device; then take, without waiting, those that came since.
int cnvml_watch_xid(cnvml *lib, cnvml_device device);
int cnvml_take_xid(cnvml *lib, cnvml_device *device, unsigned long long *xid);

// A detached thread that runs `body` once. 0, or the code of the error.
int cnvml_thread(void *(*body)(void *), void *context);
// A pipe that no process inherits by accident.
int cnvml_pipe(int ends[2]);

#endif

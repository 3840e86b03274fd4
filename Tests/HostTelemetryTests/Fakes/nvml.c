// A small libnvidia-ml.so.1 for tests. What it is like is chosen when it is compiled:
// GPUS (count), SAMPLE_CALLS (until there are no new samples), DROPPED (seconds of samples that are gone before they are read), NO_PROCESS_SAMPLES, PROCESSES (per GPU), XID, MIG, OLD (few functions), LOST_AFTER (utilisation calls until the last GPU is gone), INIT (code of nvmlInit), DENIED, HANG (the first reading never ends), SLOW (milliseconds of each reading), NEEDS (a file without which nvmlInit fails), LATE (how often the last GPU's handle is refused).
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef GPUS
#define GPUS 1
#endif
#ifndef PROCESSES
#define PROCESSES 2
#endif
#ifndef XID
#define XID 79
#endif
#ifndef INIT
#define INIT 0
#endif

// What the driver keeps for itself; the first version of the call counts it as used.
#define RESERVED (600ULL << 20)

typedef struct { unsigned int gpu, memory; } utilization;
typedef struct { unsigned long long total, free, used; } memory;
typedef struct { unsigned int version; unsigned long long total, reserved, free, used; } memory_2;
typedef struct { unsigned int pid; unsigned long long memory; unsigned int gi, ci; } process;
typedef struct { unsigned long long time; union { unsigned int u; double d; } value; } sample;
typedef struct { unsigned int pid; unsigned long long time; unsigned int sm, memory, encoder, decoder; } process_sample;
typedef struct { void *device; unsigned long long type, data; unsigned int gi, ci; } event;

static char devices[64];
static unsigned int index_of(void *device) { return (unsigned int)((char *)device - devices); }
static unsigned long long clock_us = 1000000;
static int calls = 0;

int nvmlInit_v2(void) {
#ifdef NEEDS
    if (access(NEEDS, F_OK) != 0) return 9;
#endif
    return INIT;
}
int nvmlShutdown(void) { return 0; }
const char *nvmlErrorString(int code) {
    return code == 15 ? "GPU is lost" : code == 9 ? "Driver Not Loaded" : code == 3 ? "Not Supported" : "Unknown Error";
}
int nvmlDeviceGetCount_v2(unsigned int *count) { *count = GPUS; return 0; }
int nvmlDeviceGetHandleByIndex_v2(unsigned int index, void **device) {
#ifdef DENIED
    if (index == GPUS - 1) return 4;
#endif
#ifdef LATE
    static int asked = 0;
    if (index == GPUS - 1 && ++asked <= LATE - 1) return 15;
#endif
    *device = devices + index;
    return 0;
}
int nvmlDeviceGetUtilizationRates(void *device, utilization *u) {
#ifdef LOST_AFTER
    if (index_of(device) == GPUS - 1 && calls++ >= LOST_AFTER) return 15;
#endif
#ifdef MIG
    return 3;
#endif
#ifdef HANG
    for (;;) sleep(1000);
#endif
#ifdef SLOW
    usleep(SLOW * 500);
#endif
    (void)calls;
    u->gpu = 10 * index_of(device);
    u->memory = 5;
    return 0;
}
int nvmlDeviceGetMemoryInfo(void *device, memory *m) {
    m->total = 141ULL << 30;
    m->used = ((unsigned long long)(index_of(device) + 1) << 30) + RESERVED;
    m->free = m->total - m->used;
    return 0;
}
#ifndef OLD
int nvmlDeviceGetMemoryInfo_v2(void *device, memory_2 *m) {
    if (m->version != (sizeof *m | 2 << 24)) return 25;
    m->total = 141ULL << 30;
    m->reserved = RESERVED;
    m->used = (unsigned long long)(index_of(device) + 1) << 30;
    m->free = m->total - m->used - m->reserved;
    return 0;
}
int nvmlSystemGetDriverVersion(char *text, unsigned int size) { strncpy(text, "570.86.15", size); return 0; }
// The driver's own loads the whole library of CUDA: it must not be asked.
int nvmlSystemGetCudaDriverVersion_v2(int *version) { (void)version; abort(); }
int nvmlSystemGetCudaDriverVersion(int *version) { (void)version; abort(); }
int nvmlDeviceGetUUID(void *device, char *text, unsigned int size) {
    strncpy(text, "GPU-0000000", size);
    text[10] = (char)('0' + index_of(device));
    return 0;
}
int nvmlDeviceGetName(void *device, char *text, unsigned int size) { (void)device; strncpy(text, "NVIDIA H200", size); return 0; }
int nvmlDeviceGetTemperature(void *device, int sensor, unsigned int *c) { (void)sensor; *c = 40 + index_of(device); return 0; }
int nvmlDeviceGetPowerUsage(void *device, unsigned int *mw) { (void)device; *mw = 76500; return 0; }
int nvmlDeviceGetEnforcedPowerLimit(void *device, unsigned int *mw) { (void)device; *mw = 700000; return 0; }
int nvmlDeviceGetTotalEnergyConsumption(void *device, unsigned long long *mj) {
    static unsigned long long total = 0;
    (void)device;
    *mj = total += 100000;
    return 0;
}
int nvmlDeviceGetClockInfo(void *device, int type, unsigned int *mhz) { (void)device; *mhz = type == 1 ? 345 : 3201; return 0; }
int nvmlDeviceGetCurrentClocksThrottleReasons(void *device, unsigned long long *r) { (void)device; *r = 0x1 | 0x4 | 0x40; return 0; }
int nvmlDeviceGetComputeRunningProcesses_v3(void *device, unsigned int *count, process *list) {
    (void)device;
    unsigned int room = *count;
    *count = PROCESSES;
    if (room < PROCESSES) return 7;
    for (unsigned int n = 0; n < PROCESSES; n++) list[n] = (process){4242 + n, n == 1 ? ~0ULL : 2ULL << 30, 0, 0};
    return 0;
}
int nvmlDeviceGetTotalEccErrors(void *device, int type, int counter, unsigned long long *n) {
    (void)device; (void)type; (void)counter;
    *n = 3;
    return 0;
}
int nvmlDeviceGetMigMode(void *device, unsigned int *current, unsigned int *pending) {
    (void)device;
#ifdef MIG
    *current = *pending = 1;
#else
    *current = *pending = 0;
#endif
    return 0;
}
// Six samples a second, all quiet but one between any two readings: work that a look at this instant does not see.
int nvmlDeviceGetSamples(void *device, int type, unsigned long long last, int *value, unsigned int *count, sample *samples) {
    (void)device; (void)last;
#ifdef MIG
    return 3;
#endif
    if (type != 1) return 3;
#ifdef SAMPLE_CALLS
    static int sampled = 0;
    if (sampled++ >= SAMPLE_CALLS) return 6;
#endif
#ifdef DROPPED
    clock_us += DROPPED * 1000000;
#endif
    unsigned int n = 0;
    for (; n < 6; n++) { samples[n].time = clock_us += 166667; samples[n].value.u = n == 2 ? 97 : 0; }
    *value = 1;
    *count = n;
    return 0;
}
// One process that computes a little, one that codes video, and an old sample of each call before.
int nvmlDeviceGetProcessUtilization(void *device, process_sample *samples, unsigned int *count, unsigned long long last) {
    (void)device;
#ifdef NO_PROCESS_SAMPLES
    return 6;
#endif
    if (*count < 4) return 7;
    unsigned long long now = last + 1000000;
    samples[0] = (process_sample){4242, now, 12, 3, 0, 0};
    samples[1] = (process_sample){4243, now, 0, 0, 55, 20};
    samples[2] = (process_sample){4244, last, 99, 0, 0, 0};
    samples[3] = (process_sample){4245, now, 4294967295u, 0, 101, 0};
    *count = 4;
    return 0;
}
int nvmlEventSetCreate(void **set) { *set = devices; return 0; }
int nvmlDeviceRegisterEvents(void *device, unsigned long long types, void *set) { (void)device; (void)set; return types == 8 ? 0 : 3; }
int nvmlEventSetWait_v2(void *set, event *e, unsigned int ms) {
    static int thrown = 0;
    (void)set; (void)ms;
    if (thrown++) return 10;
    *e = (event){devices, 8, XID, 0, 0};
    return 0;
}
int nvmlEventSetFree(void *set) { (void)set; return 0; }
#endif

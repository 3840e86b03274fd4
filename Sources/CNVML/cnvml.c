#include "cnvml.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { unsigned long long total, free, used; } memory_info;
typedef struct { unsigned int version; unsigned long long total, reserved, free, used; } memory_info_2;
typedef struct { unsigned int gpu, memory; } utilization_info;
typedef struct { unsigned long long time; union { unsigned int u; unsigned long long ull; double d; } value; } sample;
typedef struct { unsigned int pid; unsigned long long time; unsigned int sm, memory, encoder, decoder; } process_sample;
typedef struct { void *device; unsigned long long type, data; unsigned int gpu_instance, compute_instance; } event;

#define XID_CRITICAL_ERROR 8ULL
#define UTILIZATION_SAMPLES 1
#define LONGEST_SAMPLE_BUFFER 1024

struct cnvml {
    void *library;
    void *events;
    int (*shutdown)(void);
    const char *(*error)(int);
    int (*driver)(char *, unsigned int);
    int (*count)(unsigned int *);
    int (*at)(unsigned int, void **);
    int (*uuid)(void *, char *, unsigned int);
    int (*name)(void *, char *, unsigned int);
    int (*utilization)(void *, utilization_info *);
    int (*memory)(void *, memory_info *);
    int (*memory_2)(void *, memory_info_2 *);
    int (*temperature)(void *, int, unsigned int *);
    int (*power)(void *, unsigned int *);
    int (*power_limit)(void *, unsigned int *);
    int (*energy)(void *, unsigned long long *);
    int (*clock)(void *, int, unsigned int *);
    int (*reasons)(void *, unsigned long long *);
    int (*processes)(void *, unsigned int *, cnvml_process *);
    int (*ecc)(void *, int, int, unsigned long long *);
    int (*mig)(void *, unsigned int *, unsigned int *);
    int (*samples)(void *, int, unsigned long long, int *, unsigned int *, sample *);
    int (*process_samples)(void *, process_sample *, unsigned int *, unsigned long long);
    int (*event_set)(void **);
    int (*register_events)(void *, unsigned long long, void *);
    int (*wait)(void *, event *, unsigned int);
    int (*free_events)(void *);
};

static void *symbol(void *library, const char *name, const char *older) {
    void *found = dlsym(library, name);
    return found || !older ? found : dlsym(library, older);
}

/* Containers get the driver's libraries in folders that the loader may not search. A path is taken as it is. */
static void *in_usual_folder(const char *name) {
    static const char *const folders[] = {"/usr/local/nvidia/lib64", "/usr/lib64", "/usr/lib/x86_64-linux-gnu/nvidia/current"};
    if (strchr(name, '/')) return NULL;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        char path[256];
        if (snprintf(path, sizeof path, "%s/%s", folders[i], name) >= (int)sizeof path) continue;
        void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        if (library) return library;
    }
    return NULL;
}

cnvml *cnvml_open(const char *path, char *why, size_t size) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        snprintf(why, size, "%s", dlerror());
        library = in_usual_folder(path);
        if (!library) return NULL;
    }
    int (*init)(void) = (int (*)(void))symbol(library, "nvmlInit_v2", "nvmlInit");
    int (*count)(unsigned int *) = (int (*)(unsigned int *))symbol(library, "nvmlDeviceGetCount_v2", "nvmlDeviceGetCount");
    int (*at)(unsigned int, void **) =
        (int (*)(unsigned int, void **))symbol(library, "nvmlDeviceGetHandleByIndex_v2", "nvmlDeviceGetHandleByIndex");
    if (!init || !count || !at) {
        snprintf(why, size, "%s is not NVML", path);
        dlclose(library);
        return NULL;
    }
    const char *(*error)(int) = (const char *(*)(int))symbol(library, "nvmlErrorString", NULL);
    int code = init();
    if (code != CNVML_SUCCESS) {
        snprintf(why, size, "NVML does not start: %s (%d)", error ? error(code) : "error", code);
        dlclose(library);
        return NULL;
    }
    cnvml *lib = calloc(1, sizeof *lib);
    if (!lib) abort();
    lib->library = library;
    lib->error = error;
    lib->count = count;
    lib->at = at;
#define LOAD(field, name, older) *(void **)&lib->field = symbol(library, name, older)
    LOAD(shutdown, "nvmlShutdown", NULL);
    LOAD(driver, "nvmlSystemGetDriverVersion", NULL);
    // Not the version of CUDA: nobody shows it, and NVML reads it from the driver library of CUDA.
    LOAD(uuid, "nvmlDeviceGetUUID", NULL);
    LOAD(name, "nvmlDeviceGetName", NULL);
    LOAD(utilization, "nvmlDeviceGetUtilizationRates", NULL);
    LOAD(memory, "nvmlDeviceGetMemoryInfo", NULL);
    LOAD(memory_2, "nvmlDeviceGetMemoryInfo_v2", NULL);
    LOAD(temperature, "nvmlDeviceGetTemperature", NULL);
    LOAD(power, "nvmlDeviceGetPowerUsage", NULL);
    LOAD(power_limit, "nvmlDeviceGetEnforcedPowerLimit", "nvmlDeviceGetPowerManagementLimit");
    LOAD(energy, "nvmlDeviceGetTotalEnergyConsumption", NULL);
    LOAD(clock, "nvmlDeviceGetClockInfo", NULL);
    LOAD(reasons, "nvmlDeviceGetCurrentClocksEventReasons", "nvmlDeviceGetCurrentClocksThrottleReasons");
    // Both have the layout of cnvml_process; but drivers 535.43 to 535.86 gave the third version a longer one for a while.
    LOAD(processes, "nvmlDeviceGetComputeRunningProcesses_v2", "nvmlDeviceGetComputeRunningProcesses_v3");
    LOAD(ecc, "nvmlDeviceGetTotalEccErrors", NULL);
    LOAD(mig, "nvmlDeviceGetMigMode", NULL);
    LOAD(samples, "nvmlDeviceGetSamples", NULL);
    LOAD(process_samples, "nvmlDeviceGetProcessUtilization", NULL);
    LOAD(event_set, "nvmlEventSetCreate", NULL);
    LOAD(register_events, "nvmlDeviceRegisterEvents", NULL);
    LOAD(wait, "nvmlEventSetWait_v2", NULL);
    LOAD(free_events, "nvmlEventSetFree", NULL);
#undef LOAD
    return lib;
}

void cnvml_close(cnvml *lib) {
    if (lib->events && lib->free_events) lib->free_events(lib->events);
    if (lib->shutdown) lib->shutdown();
    dlclose(lib->library);
    free(lib);
}

const char *cnvml_error(cnvml *lib, int code) {
    if (code == CNVML_MISSING) return "this driver's library does not have the function";
    return lib->error ? lib->error(code) : "error";
}

#define CALL(field, ...) (lib->field ? lib->field(__VA_ARGS__) : CNVML_MISSING)

int cnvml_driver_version(cnvml *lib, char *text, unsigned int size) { return CALL(driver, text, size); }
int cnvml_count(cnvml *lib, unsigned int *count) { return lib->count(count); }
int cnvml_device_at(cnvml *lib, unsigned int index, cnvml_device *device) { return lib->at(index, device); }
int cnvml_uuid(cnvml *lib, cnvml_device device, char *text, unsigned int size) { return CALL(uuid, device, text, size); }
int cnvml_name(cnvml *lib, cnvml_device device, char *text, unsigned int size) { return CALL(name, device, text, size); }

int cnvml_utilization(cnvml *lib, cnvml_device device, unsigned int *gpu, unsigned int *memory) {
    utilization_info info = {0, 0};
    int code = CALL(utilization, device, &info);
    *gpu = info.gpu;
    *memory = info.memory;
    return code;
}

int cnvml_memory(cnvml *lib, cnvml_device device, unsigned long long *used, unsigned long long *total) {
    // The first version counts what the driver reserves as used: hundreds of MiB on an idle GPU.
    memory_info_2 second = {.version = sizeof second | 2 << 24};
    if (CALL(memory_2, device, &second) == CNVML_SUCCESS) {
        *used = second.used;
        *total = second.total;
        return CNVML_SUCCESS;
    }
    memory_info info = {0, 0, 0};
    int code = CALL(memory, device, &info);
    *used = info.used;
    *total = info.total;
    return code;
}

int cnvml_temperature(cnvml *lib, cnvml_device device, unsigned int *celsius) { return CALL(temperature, device, 0, celsius); }
int cnvml_power(cnvml *lib, cnvml_device device, unsigned int *milliwatts) { return CALL(power, device, milliwatts); }
int cnvml_power_limit(cnvml *lib, cnvml_device device, unsigned int *milliwatts) { return CALL(power_limit, device, milliwatts); }
int cnvml_energy(cnvml *lib, cnvml_device device, unsigned long long *millijoules) { return CALL(energy, device, millijoules); }

int cnvml_clocks(cnvml *lib, cnvml_device device, unsigned int *sm, unsigned int *memory) {
    int code = CALL(clock, device, 1, sm);
    return code != CNVML_SUCCESS ? code : CALL(clock, device, 2, memory);
}

int cnvml_throttle_reasons(cnvml *lib, cnvml_device device, unsigned long long *reasons) { return CALL(reasons, device, reasons); }

int cnvml_processes(cnvml *lib, cnvml_device device, unsigned int *count, cnvml_process *processes) {
    return CALL(processes, device, count, processes);
}

int cnvml_uncorrected_ecc(cnvml *lib, cnvml_device device, unsigned long long *count) { return CALL(ecc, device, 1, 0, count); }

int cnvml_mig(cnvml *lib, cnvml_device device, unsigned int *current) {
    unsigned int pending = 0;
    return CALL(mig, device, current, &pending);
}

int cnvml_peak_utilization(
    cnvml *lib, cnvml_device device, unsigned long long *last_seen, unsigned int *peak, unsigned int *count, unsigned long long *gap) {
    sample samples[LONGEST_SAMPLE_BUFFER];
    unsigned int have = LONGEST_SAMPLE_BUFFER;
    int type = 0;
    *count = 0;
    *gap = 0;
    int code = CALL(samples, device, UTILIZATION_SAMPLES, *last_seen, &type, &have, samples);
    // Nothing newer than what was seen.
    if (code == CNVML_NOT_FOUND) return CNVML_SUCCESS;
    if (code != CNVML_SUCCESS) return code;
    unsigned long long after = *last_seen;
    unsigned int highest = 0;
    for (unsigned int i = 0; i < have && i < LONGEST_SAMPLE_BUFFER; i++) {
        if (samples[i].time <= after) continue;
        if (samples[i].time > *last_seen) {
            if (*last_seen > 0 && samples[i].time - *last_seen > *gap) *gap = samples[i].time - *last_seen;
            *last_seen = samples[i].time;
        }
        if (samples[i].value.u > highest) highest = samples[i].value.u;
        *count += 1;
    }
    if (*count > 0) *peak = highest;
    return CNVML_SUCCESS;
}

int cnvml_busiest_process(cnvml *lib, cnvml_device device, unsigned long long *last_seen, unsigned int *peak, unsigned int *count) {
    process_sample samples[LONGEST_SAMPLE_BUFFER];
    unsigned int have = LONGEST_SAMPLE_BUFFER;
    *count = 0;
    int code = CALL(process_samples, device, samples, &have, *last_seen);
    // No process did anything since.
    if (code == CNVML_NOT_FOUND) return CNVML_SUCCESS;
    if (code != CNVML_SUCCESS) return code;
    unsigned long long after = *last_seen;
    unsigned int highest = 0;
    for (unsigned int i = 0; i < have && i < LONGEST_SAMPLE_BUFFER; i++) {
        if (samples[i].time <= after) continue;
        if (samples[i].time > *last_seen) *last_seen = samples[i].time;
        unsigned int shares[] = {samples[i].sm, samples[i].encoder, samples[i].decoder};
        for (int share = 0; share < 3; share++) {
            // Drivers give shares beyond all sense now and then: no reading.
            if (shares[share] <= 100 && shares[share] > highest) highest = shares[share];
        }
        *count += 1;
    }
    if (*count > 0) *peak = highest;
    return CNVML_SUCCESS;
}

int cnvml_watch_xid(cnvml *lib, cnvml_device device) {
    if (!lib->events) {
        int code = CALL(event_set, &lib->events);
        if (code != CNVML_SUCCESS) return code;
    }
    return CALL(register_events, device, XID_CRITICAL_ERROR, lib->events);
}

int cnvml_take_xid(cnvml *lib, cnvml_device *device, unsigned long long *xid) {
    if (!lib->events) return CNVML_NOT_SUPPORTED;
    event happened = {0};
    int code = CALL(wait, lib->events, &happened, 0);
    if (code != CNVML_SUCCESS) return code;
    *device = happened.device;
    *xid = happened.data;
    return CNVML_SUCCESS;
}

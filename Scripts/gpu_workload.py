#!/usr/bin/env python3
"""One way to use a GPU, for gpu_check.py. Needs PyTorch; the faulty kernel also CuPy or nvcc.

usage: gpu_workload.py NAME      NAME: a function below

Says "ready" after its imports, waits for a line on standard input, says "started" when the work begins, and works until it is killed.
"""
import os
import subprocess
import sys
import tempfile
import time

BURST_SECONDS = 0.03


def say(*words):
    print(*words, flush=True)


def wait_for_start():
    say("ready")
    if not sys.stdin.readline():
        sys.exit(0)


def torch_after_start():
    """PyTorch, imported before the start, so that the GPU is untouched until then."""
    import torch

    wait_for_start()
    torch.cuda.init()
    return torch


def sleeper():
    """Holds 20 GB and does nothing."""
    torch = torch_after_start()
    held = torch.empty(20 << 30, dtype=torch.uint8, device="cuda")
    held.zero_()
    torch.cuda.synchronize()
    say("started")
    while True:
        time.sleep(60)


def matrices(torch, size):
    pair = [torch.randn(size, size, device="cuda", dtype=torch.bfloat16) for _ in range(2)]
    torch.matmul(*pair)
    torch.cuda.synchronize()
    return pair


def matmul():
    """Multiplies matrices without a pause."""
    torch = torch_after_start()
    pair = matrices(torch, 8192)
    say("started")
    while True:
        for _ in range(20):
            torch.matmul(*pair)
        torch.cuda.synchronize()


def bursts(period):
    torch = torch_after_start()
    pair = matrices(torch, 4096)
    time.sleep(1)
    say("started")
    due = time.time() + 1
    while True:
        time.sleep(max(0, due - time.time()))
        began = time.time()
        while time.time() - began < BURST_SECONDS:
            torch.matmul(*pair)
            torch.cuda.synchronize()
        say("burst", began, time.time())
        due += period


def bursts5():
    """Works for 30 ms every 5 s, like a model server with few users."""
    bursts(5)


def bursts30():
    """Works for 30 ms every 30 s."""
    bursts(30)


def lengths():
    """Works for 1, 2, 5, 10, 20 and 30 ms in turn, with pauses of 3 s: how short may work be and still be seen?"""
    torch = torch_after_start()
    torch.zeros(1, device="cuda")
    torch.cuda._sleep(1_000_000)
    torch.cuda.synchronize()
    time.sleep(3)
    say("started")
    while True:
        for milliseconds in (1, 2, 5, 10, 20, 30):
            time.sleep(3)
            begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
            began = time.time()
            begin.record()
            torch.cuda._sleep(milliseconds * 1_980_000)
            end.record()
            torch.cuda.synchronize()
            say("burst", began, time.time(), begin.elapsed_time(end))


def spin():
    """One thread that spins: a persistent kernel."""
    torch = torch_after_start()
    torch.zeros(1, device="cuda")
    say("started")
    while True:
        torch.cuda._sleep(1_500_000_000)
        torch.cuda.synchronize()


def copies():
    """Copies between the host and the GPU, without a kernel."""
    torch = torch_after_start()
    host = torch.empty(1 << 30, dtype=torch.uint8, pin_memory=True)
    there = torch.empty(1 << 30, dtype=torch.uint8, device="cuda")
    torch.cuda.synchronize()
    say("started")
    while True:
        there.copy_(host, non_blocking=True)
        host.copy_(there, non_blocking=True)
        torch.cuda.synchronize()


def duty():
    """Small kernels bound by memory, about 5 % of the time."""
    torch = torch_after_start()
    values = torch.zeros(64 << 20, dtype=torch.float32, device="cuda")
    torch.cuda.synchronize()
    say("started")
    while True:
        began = time.time()
        while time.time() - began < 0.005:
            values.add_(1)
            torch.cuda.synchronize()
        time.sleep(0.095)


def context():
    """A CUDA context is open, and only the CPU works, as while a program compiles."""
    torch = torch_after_start()
    torch.zeros(1, device="cuda")
    torch.cuda.synchronize()
    say("started")
    while True:
        compile("x = [" + ",".join(map(str, range(20_000))) + "]", "jit", "exec")


FAULTY = 'extern "C" __global__ void faulty(int *to) { to[threadIdx.x] = 1; }'
FAULTY_MAIN = """
#include <cstdio>
int main() {
    faulty<<<1, 32>>>((int *)0x7f0000001000ull);
    cudaError_t error = cudaDeviceSynchronize();
    printf("%s\\n", cudaGetErrorString(error));
    return error == cudaSuccess ? 0 : 1;
}
"""


def faulty_by_cupy():
    import cupy

    kernel = cupy.RawKernel(FAULTY, "faulty")
    kernel((1,), (32,), (cupy.uint64(0x7F0000001000),))
    cupy.cuda.Device().synchronize()


def faulty_by_nvcc():
    with tempfile.TemporaryDirectory() as folder:
        source, program = os.path.join(folder, "faulty.cu"), os.path.join(folder, "faulty")
        with open(source, "w") as file:
            file.write(FAULTY + FAULTY_MAIN)
        subprocess.run(["nvcc", "-o", program, source], check=True, timeout=30, capture_output=True)
        ended = subprocess.run([program], timeout=20, capture_output=True, text=True)
        if ended.returncode:
            raise RuntimeError(ended.stdout.strip())


def faulty():
    """Dies by a write to an address that is not mapped."""
    wait_for_start()
    say("started")
    try:
        import cupy  # noqa: F401
    except ImportError:
        return faulty_by_nvcc()
    faulty_by_cupy()


def nvml():
    """What NVML says by its Python binding, one JSON document each second: for comparison with the agent."""
    import json

    import pynvml

    pynvml.nvmlInit()
    device = pynvml.nvmlDeviceGetHandleByIndex(0)
    wait_for_start()
    say("started")
    last = {"samples": 0, "processes": 0}

    def samples():
        _, found = pynvml.nvmlDeviceGetSamples(device, pynvml.NVML_GPU_UTILIZATION_SAMPLES, last["samples"])
        values = [(sample.timeStamp, sample.sampleValue.uiVal) for sample in found if sample.timeStamp > last["samples"]]
        last["samples"] = max([last["samples"]] + [moment for moment, _ in values])
        gaps = [(b[0] - a[0]) / 1000 for a, b in zip(values, values[1:])]
        return {
            "count": len(values), "peak": max([value for _, value in values], default=None), "values": [value for _, value in values][-12:],
            "gap_ms": [round(min(gaps), 1), round(max(gaps), 1)] if gaps else None}

    def shares():
        found = pynvml.nvmlDeviceGetProcessUtilization(device, last["processes"])
        last["processes"] = max([last["processes"]] + [sample.timeStamp for sample in found])
        return [[sample.pid, sample.smUtil, sample.memUtil, sample.encUtil, sample.decUtil] for sample in found][:8]

    def memory(version=None):
        info = pynvml.nvmlDeviceGetMemoryInfo(device, version=version) if version else pynvml.nvmlDeviceGetMemoryInfo(device)
        return {"used": info.used, "free": info.free, "total": info.total, "reserved": getattr(info, "reserved", None)}

    def listed(call):
        return [[process.pid, process.usedGpuMemory] for process in call(device)]

    def field(number):
        value = pynvml.nvmlDeviceGetFieldValues(device, [number])[0]
        return value.value.uiVal if value.nvmlReturn == 0 else f"error {value.nvmlReturn}"

    questions = {
        "samples": samples, "shares": shares, "memory": memory,
        "memory_v2": lambda: memory(getattr(pynvml, "nvmlMemory_v2", 0x02000028)),
        "compute": lambda: listed(pynvml.nvmlDeviceGetComputeRunningProcesses),
        "graphics": lambda: listed(pynvml.nvmlDeviceGetGraphicsRunningProcesses),
        "utilization": lambda: [pynvml.nvmlDeviceGetUtilizationRates(device).gpu, pynvml.nvmlDeviceGetUtilizationRates(device).memory],
        "power_mw": lambda: pynvml.nvmlDeviceGetPowerUsage(device), "energy_mj": lambda: pynvml.nvmlDeviceGetTotalEnergyConsumption(device),
        "power_average_mw": lambda: field(185), "power_instant_mw": lambda: field(186),
        "pstate": lambda: pynvml.nvmlDeviceGetPerformanceState(device),
        "sm_mhz": lambda: pynvml.nvmlDeviceGetClockInfo(device, pynvml.NVML_CLOCK_SM),
    }
    while True:
        document = {"at": time.time()}
        for name, question in questions.items():
            try:
                document[name] = question()
            except Exception as error:
                document[name] = f"{type(error).__name__}: {error}"[:120]
        say("nvml", json.dumps(document))
        time.sleep(1)


WORKLOADS = [sleeper, matmul, bursts5, bursts30, lengths, spin, copies, duty, context, faulty, nvml]

if __name__ == "__main__":
    named = {workload.__name__: workload for workload in WORKLOADS}
    if len(sys.argv) != 2 or sys.argv[1] not in named:
        sys.exit(__doc__ + "\nNAME: " + ", ".join(named))
    named[sys.argv[1]]()

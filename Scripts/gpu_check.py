#!/usr/bin/env python3
"""What only a real NVIDIA GPU can show: what the agent measures beside nvidia-smi, how workloads are judged, what the agent costs, and stops.

usage: gpu_check.py AGENT CONTROLPLANE OUT [--seconds N] [--only NAME,NAME]

Runs for at most N seconds (390), and writes OUT/gpu_check.json and OUT/gpu_check.md after every step, and every report in OUT/reports.jsonl.
A step that fails is written down, and the next one runs. Needs Python with PyTorch, and nvidia-smi; without a GPU it says so and ends.
CONTROLPLANE may have its libraries in a folder `lib` beside it.
"""
import argparse
import http.server
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
TIMEOUT = 60
PODS = ["bench", "work", "bursts", "sleeper", "rare", "steady"]
# The machine of the check is not the pod: only the GPU counts in the pods that may be stopped.
AT_REST = {
    "cpu": {"percent": 0.4, "cores": 16}, "memory": {"used_bytes": 1 << 30, "limit_bytes": 64 << 30},
    "network": {"in_bytes_per_second": 100, "out_bytes_per_second": 100}, "io": {"in_bytes_per_second": 0, "out_bytes_per_second": 0},
    "process_io": {"in_bytes_per_second": 1000, "out_bytes_per_second": 1000}, "major_faults_per_second": 0, "sessions": []}
QUERY = [
    "index", "uuid", "name", "utilization.gpu", "memory.used", "memory.total", "temperature.gpu", "power.draw", "power.limit", "clocks.sm",
    "clocks.mem", "ecc.errors.uncorrected.volatile.total", "mig.mode.current", "driver_version"]
EXTRA = ["memory.reserved", "memory.free", "enforced.power.limit", "power.draw.instant", "power.draw.average", "pstate", "persistence_mode"]
# Name, seconds, workload, the pods that get its reports from then on, and those that get none after it.
PLAN = [
    ("nothing", 12, None, (), ()), ("matmul", 14, "matmul", ("work",), ()), ("spin", 10, "spin", (), ()), ("copies", 10, "copies", (), ()),
    ("duty", 12, "duty", (), ()), ("bursts5", 2 * TIMEOUT + 5, "bursts5", ("bursts",), ("bursts", "work")),
    ("context", 12, "context", (), ()), ("xid", 25, "faulty", (), ()), ("xid again", 25, "faulty", (), ()),
    ("sleeper", TIMEOUT + 14, "sleeper", ("sleeper",), ()), ("lengths", 80, "lengths", (), ()),
    ("bursts30", 70, "bursts30", ("rare",), ("rare",)), ("steady", 2 * TIMEOUT + 5, "matmul", ("steady",), ("steady",))]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def iso(moment):
    """A moment of a report in seconds."""
    import datetime

    return datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp()


class Results:
    """Everything found so far, written after each step."""

    def __init__(self, folder):
        self.folder, self.lock = folder, threading.RLock()
        folder.mkdir(parents=True, exist_ok=True)
        self.began = time.time()
        self.steps, self.text = {}, {}
        self.reports = open(folder / "reports.jsonl", "w")

    def keep(self, document):
        with self.lock:
            self.reports.write(json.dumps(document) + "\n")
            self.reports.flush()

    def save(self, name=None, found=None, lines=()):
        with self.lock:
            if name:
                self.steps[name] = found
                # A step that is repeated replaces what it said before.
                self.text[name] = "\n".join([f"## {name} ({time.time() - self.began:.0f} s)", "", *map(str, lines), ""])
                print(f"{time.time() - self.began:5.0f} s  {name}: " + (str(lines[0]) if lines else "done"), flush=True)
            (self.folder / "gpu_check.json").write_text(json.dumps(self.steps, indent=1, default=str) + "\n")
            (self.folder / "gpu_check.md").write_text("# The agent on a real GPU\n\n" + "\n".join(self.text.values()) + "\n")

    def step(self, name, limit, body):
        """Runs it for at most `limit` seconds; it returns what it found, and lines for people."""
        done = []

        def run():
            try:
                done.append(body())
            except BaseException:
                done.append(({"failed": traceback.format_exc()}, ["FAILED", "```", traceback.format_exc(), "```"]))

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        thread.join(limit)
        if not done:
            done.append(({"failed": f"not done after {limit} s"}, [f"FAILED: not done after {limit} s"]))
        try:
            self.save(name, *done[0])
        except BaseException:
            self.save(name, {"failed": traceback.format_exc()}, ["FAILED to write", traceback.format_exc()])
        return done[0][0]


class Programs:
    """The processes that were started, ended by number."""

    def __init__(self, logs):
        self.all, self.logs = [], logs

    def start(self, name, command, **options):
        options.setdefault("stdout", open(self.logs / f"{name}.log", "ab"))
        process = subprocess.Popen(list(map(str, command)), stderr=open(self.logs / f"{name}.log", "ab"), **options)
        self.all.append(process)
        return process

    @staticmethod
    def end(process, patience=3):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(patience)
            except subprocess.TimeoutExpired:
                process.kill()
                try:
                    process.wait(8)
                except subprocess.TimeoutExpired:
                    return f"process {process.pid} does not end"
        return None

    def end_all(self):
        for process in self.all:
            if process.poll() is None:
                process.terminate()
        for process in self.all:
            self.end(process, 2)


class Workload:
    """A program of gpu_workload.py: prepared early, started when its turn comes."""

    def __init__(self, programs, name):
        self.name, self.said, self.is_over = name, [], False
        self.process = programs.start(
            f"workload-{name}", [sys.executable, HERE / "gpu_workload.py", name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.said.append((time.time(), line.split()[0] if line.split() else "", line.strip()))
        self.is_over = True

    def wait(self, word, limit):
        end = time.time() + limit
        while time.time() < end:
            for moment, first, _ in list(self.said):
                if first == word:
                    return moment
            if self.is_over:
                return None
            time.sleep(0.02)
        return None

    def go(self, limit):
        """Starts it, and returns when the work began; None: it did not."""
        if self.wait("ready", limit) is None:
            return None
        try:
            self.process.stdin.write("go\n")
            self.process.stdin.flush()
        except OSError:
            return None
        return self.wait("started", limit)

    def of(self, word):
        return [line for _, first, line in list(self.said) if first == word]


class Receiver:
    """Takes the agents' reports, keeps them, and passes those of the agent `bench` on to the daemon."""

    def __init__(self, results):
        self.results, self.daemon, self.reports, self.lock = results, None, [], threading.Lock()
        self.active, self.tokens, self.problems = set(), {}, []
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                try:
                    answer = receiver.take(self.path.split("/")[-2], json.loads(body))
                except BaseException as error:
                    receiver.problems.append(f"{type(error).__name__}: {error}"[:200])
                    answer = None
                answer = json.dumps(answer or {"dead_man_seconds": 900, "idle_timeout_seconds": 0, "may_stop_itself": False}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def take(self, name, report):
        kept = {"agent": name, "at": time.time(), "reading": report["reading"], "backlog": len(report.get("backlog", []))}
        kept["taken_at"] = iso(report["reading"]["taken_at"])
        answer = None
        if name == "bench" and self.daemon:
            answer = self.pass_on("bench", report)
            kept["signals"] = self.signals("bench")
            at_rest = {**report, "reading": {**report["reading"], **AT_REST}, "backlog": []}
            for pod in sorted(self.active):
                self.pass_on(pod, at_rest)
        with self.lock:
            self.reports.append(kept)
        self.results.keep(kept)
        return answer

    def pass_on(self, pod, report):
        status, answer = self.daemon.call("POST", f"/api/v1/servers/{pod}/report", report, self.tokens.get(pod))
        if status != 200:
            self.problems.append(f"report of {pod}: {status} {answer}"[:200])
            return None
        return answer

    def signals(self, pod):
        status, answer = self.daemon.call("GET", f"/api/v1/servers/{pod}/explain")
        if status != 200:
            return None
        return {one["signal"]: [one["reading"], one.get("detail"), one.get("source")] for one in answer["signals"]}

    def of(self, name, since=0.0, until=float("inf")):
        with self.lock:
            return [one for one in self.reports if one["agent"] == name and since <= one["taken_at"] <= until]


class Daemon:
    """The emulator with pods about which the provider says nothing but that they run, and a daemon that manages them."""

    def __init__(self, programs, program, folder):
        self.emulator, self.port, self.data = free_port(), free_port(), folder / "data"
        self.program = program
        self.environment = {"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": str(program.parent / "lib"), "HOME": str(folder)}
        pods = [{"id": name, "name": name, "gpu_type": "NVIDIA H100 80GB HBM3", "volume_gb": 50} for name in PODS]
        (folder / "scenario.json").write_text(json.dumps({"pods": pods, "faults": [{"fault": "runtime_null"}]}))
        programs.start(
            "emulator", [program, "emulate", "--port", self.emulator, "--scenario", folder / "scenario.json"], env=self.environment)
        settings = {
            "RUNPOD_API_KEY": "any", "RUNPOD_API_URL": f"http://127.0.0.1:{self.emulator}", "CONTROL_PLANE_DATA": str(self.data),
            "CONTROL_PLANE_PORT": str(self.port), "RESOURCE_MONITOR_INTERVAL": "1", "IDLE_TIMEOUT_SECONDS": str(TIMEOUT),
            "WARNING_BEFORE_SECONDS": "10", "START_GRACE_SECONDS": "0"}
        programs.start("daemon", [program, "serve", "--adopt-all"], env={**self.environment, **settings})
        self.seen, self.headlines = {}, []

    def call(self, method, path, body=None, token=None):
        data = None if body is None else json.dumps(body).encode()
        token = token or (self.data / "admin-token").read_text().strip()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data=data, method=method, headers={"Authorization": f"Bearer {token}"})
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(errors="replace")[:300]

    def wait(self, limit):
        end, problem = time.time() + limit, None
        while time.time() < end:
            try:
                status, answer = self.call("GET", "/api/v1/servers")
                if status == 200 and len(answer["servers"]) == len(PODS):
                    return
                problem = f"{status} {answer}"[:300]
            except Exception as error:
                problem = error
            time.sleep(0.2)
        raise RuntimeError(f"the daemon lists no servers after {limit} s: {problem}")

    def watch(self, receiver):
        """Notes when a pod is no longer running, and what the daemon said before."""
        count = 0
        while True:
            time.sleep(0.5)
            count += 1
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.emulator}/emulator/state", timeout=5) as answer:
                    for server in json.loads(answer.read())["servers"]:
                        if server["status"] != "RUNNING" and server["id"] not in self.seen:
                            self.seen[server["id"]] = time.time()
                            self.note(server["id"])
                if count % 10 == 0:
                    for pod in sorted(receiver.active):
                        self.note(pod)
            except Exception as error:
                receiver.problems.append(f"watching: {type(error).__name__}: {error}"[:200])

    def note(self, pod):
        status, answer = self.call("GET", f"/api/v1/servers/{pod}/explain")
        if status == 200:
            self.headlines.append((time.time(), pod, answer["headline"]))

    def why(self, pod):
        environment = {
            **self.environment, "CONTROL_PLANE_URL": f"http://127.0.0.1:{self.port}", "CONTROL_PLANE_DATA": str(self.data)}
        done = subprocess.run([self.program, "why", pod], env=environment, capture_output=True, text=True, timeout=15)
        return (done.stdout + done.stderr).strip()


# nvidia-smi

def smi(fields, what="gpu", limit=15):
    done = subprocess.run(
        ["nvidia-smi", f"--query-{what}={','.join(fields)}", "--format=csv,noheader,nounits"], capture_output=True, text=True,
        timeout=limit)
    if done.returncode:
        raise RuntimeError(f"nvidia-smi: status {done.returncode}: {(done.stdout + done.stderr)[:200]}")
    return [dict(zip(fields, [cell.strip() for cell in line.split(",")])) for line in done.stdout.splitlines() if line.strip()]


def smi_sample(fields):
    began = time.time()
    rows = smi(fields)
    processes = smi(["pid", "used_gpu_memory", "name"], what="compute-apps")
    return {"at": (began + time.time()) / 2, "took": time.time() - began, "gpus": rows, "processes": processes}


def number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def differences(gpu, row, processes):
    """What the agent says of a GPU, and nvidia-smi, where they differ by more than jitter."""
    pairs = [
        ("index", gpu.get("index"), number(row["index"]), 0), ("utilization %", gpu.get("utilization_percent"), number(row["utilization.gpu"]), 5),
        ("memory used MiB", scaled(gpu.get("memory_used_bytes")), number(row["memory.used"]), 16),
        ("memory total MiB", scaled(gpu.get("memory_total_bytes")), number(row["memory.total"]), 1),
        ("temperature", gpu.get("temperature_celsius"), number(row["temperature.gpu"]), 2),
        ("power W", gpu.get("power_watts"), number(row["power.draw"]), max(5, (number(row["power.draw"]) or 0) * 0.1)),
        ("power limit W", gpu.get("power_limit_watts"), number(row["power.limit"]), 1),
        ("SM clock", gpu.get("sm_clock_mhz"), number(row["clocks.sm"]), 60), ("memory clock", gpu.get("memory_clock_mhz"), number(row["clocks.mem"]), 30),
        ("ECC errors", gpu.get("uncorrected_ecc_errors"), number(row["ecc.errors.uncorrected.volatile.total"]), 0)]
    found = [f"{name}: agent {ours}, nvidia-smi {theirs}" for name, ours, theirs, jitter in pairs
             if (ours is None) != (theirs is None) or ours is not None and abs(ours - theirs) > jitter]
    mig = {"Enabled": True, "Disabled": False}.get(row["mig.mode.current"])
    for name, ours, theirs in [("uuid", gpu.get("uuid"), row["uuid"]), ("name", gpu.get("name"), row["name"]), ("MIG", gpu.get("mig_enabled"), mig)]:
        if ours != theirs:
            found.append(f"{name}: agent {ours}, nvidia-smi {theirs}")
    if processes is not None:
        ours = sorted((p["pid"], round(scaled(p.get("memory_bytes")) or -1)) for p in gpu.get("processes") or [])
        theirs = sorted((int(p["pid"]), round(number(p["used_gpu_memory"]) or -1)) for p in processes)
        if ours != theirs:
            found.append(f"processes (pid, MiB): agent {ours if gpu.get('processes') is not None else None}, nvidia-smi {theirs}")
    return found


def scaled(count):
    return None if count is None else count / 1_048_576


# What a process costs

def group_of(path, program):
    if path.endswith(program):
        return "the agent's program"
    name = os.path.basename(path)
    if "nvidia" in path:
        return name if name.startswith("lib") else path
    if path.startswith("["):
        return path
    return name or "anonymous"


def memory_of(pid, program):
    """KiB resident and proportional, by mapping."""
    groups, current = {}, None
    for line in pathlib.Path(f"/proc/{pid}/smaps").read_text().splitlines():
        cells = line.split()
        if "-" in cells[0] and not cells[0].endswith(":"):
            current = groups.setdefault(
                group_of(" ".join(cells[5:]), program), {"Rss": 0, "Pss": 0, "Private_Dirty": 0, "Size": 0, "Anonymous": 0})
        elif current is not None and cells[0][:-1] in current:
            current[cells[0][:-1]] += int(cells[1])
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    values = {key: int(status.split(key + ":")[1].split()[0]) for key in ("VmRSS", "VmHWM", "RssAnon", "RssFile", "Threads") if key + ":" in status}
    return {"kib": values, "groups": dict(sorted(groups.items(), key=lambda one: -one[1]["Rss"]))}


def cpu_of(pid):
    """CPU seconds so far, of the process and of its threads by name."""
    tick = os.sysconf("SC_CLK_TCK")

    def spent(path):
        cells = pathlib.Path(path).read_text().rsplit(")", 1)[1].split()
        return (int(cells[11]) + int(cells[12])) / tick

    threads = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            name = pathlib.Path(f"/proc/{pid}/task/{task}/comm").read_text().strip()
            threads[f"{name} {task}"] = spent(f"/proc/{pid}/task/{task}/stat")
        except OSError:
            pass
    children = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return {"at": time.time(), "seconds": spent(f"/proc/{pid}/stat"), "children": (int(children[13]) + int(children[14])) / tick, "threads": threads}


class Check:
    def __init__(self, options):
        self.options, self.results = options, Results(options.out)
        self.end = time.time() + options.seconds
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="gpu-check-"))
        self.logs = self.place / "logs"
        self.logs.mkdir()
        self.programs = Programs(self.logs)
        self.receiver = Receiver(self.results)
        self.agents, self.costs, self.smis, self.workloads, self.daemon = {}, {}, [], {}, None
        self.fields, self.phases, self.busy_begins = list(QUERY), [], {}
        self.environment = dict(os.environ)
        own = str(options.controlplane.parent / "lib")
        kept = [one for one in os.environ.get("LD_LIBRARY_PATH", "").split(":") if one and os.path.abspath(one) != own]
        self.environment["LD_LIBRARY_PATH"] = ":".join(kept)
        if not kept:
            del self.environment["LD_LIBRARY_PATH"]
        os.environ.clear()
        os.environ.update(self.environment)

    def left(self):
        return self.end - time.time()

    def wants(self, name):
        return not self.options.only or name in self.options.only

    # Starting

    def agent_environment(self, name, **more):
        return {
            "PATH": os.environ["PATH"], "HOME": str(self.place), "RUNPOD_POD_ID": name, "RUNPOD_GPU_COUNT": "1",
            "CONTROL_PLANE_URL": self.receiver.url, "CONTROL_PLANE_AGENT_TOKEN": "cpm_any",
            **({"LD_LIBRARY_PATH": os.environ["LD_LIBRARY_PATH"]} if "LD_LIBRARY_PATH" in os.environ else {}), **more}

    def start_agent(self, name, interval, **more):
        process = self.programs.start(
            f"agent-{name}", [self.options.agent, "--interval", interval], env=self.agent_environment(name, **more))
        self.agents[name], self.costs[name] = process, []
        threading.Thread(target=self.measure_costs, args=(name, process), daemon=True).start()

    def measure_costs(self, name, process):
        began = time.time()
        for after in (10, 25, 60, 120, 240, 360):
            while time.time() - began < after:
                time.sleep(0.2)
            if process.poll() is not None:
                return
            try:
                self.costs[name].append({"after": after, **memory_of(process.pid, self.options.agent.name), "cpu": cpu_of(process.pid)})
            except Exception as error:
                self.costs[name].append({"after": after, "failed": str(error)})

    def hidden(self):
        """An environment in which NVML is another library, and nvidia-smi still finds the real one."""
        folder = self.place / "hidden"
        folder.mkdir(exist_ok=True)
        for known in ("libutil.so.1", "libdl.so.2", "libm.so.6"):
            for where in ("/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64"):
                if (folder / "libnvidia-ml.so.1").exists():
                    continue
                if os.path.exists(f"{where}/{known}"):
                    shutil.copy(f"{where}/{known}", folder / "libnvidia-ml.so.1")
        real = shutil.which("nvidia-smi")
        (folder / "bin").mkdir(exist_ok=True)
        wrapper = folder / "bin/nvidia-smi"
        before = os.environ.get("LD_LIBRARY_PATH")
        line = f"export LD_LIBRARY_PATH='{before}'" if before else "unset LD_LIBRARY_PATH"
        wrapper.write_text(f"#!/bin/sh\n{line}\nexec '{real}' \"$@\"\n")
        wrapper.chmod(0o755)
        return {"LD_LIBRARY_PATH": ":".join(filter(None, [str(folder), before])), "PATH": f"{folder}/bin:{os.environ['PATH']}"}

    def start(self):
        for name in ["nvml"] + [workload for name, _, workload, _, _ in PLAN if workload and self.wants(name)]:
            if name not in self.workloads:
                self.workloads[name] = Workload(self.programs, name)
        self.start_agent("bench", 1)
        self.start_agent("slow", 5)
        hidden = self.hidden()
        # Neither NVML nor nvidia-smi: what the agent costs by itself.
        self.start_agent("bare", 1, LD_LIBRARY_PATH=hidden["LD_LIBRARY_PATH"], PATH="/nowhere")
        return {"agents": {name: process.pid for name, process in self.agents.items()}}, ["agents and workloads started"]

    def start_daemon(self):
        self.daemon = Daemon(self.programs, self.options.controlplane, self.place)
        self.daemon.wait(30)
        for pod in PODS:
            status, answer = self.daemon.call("POST", f"/api/v1/servers/{pod}/agent-token")
            if status != 201:
                raise RuntimeError(f"no agent token for {pod}: {status} {answer}")
            self.receiver.tokens[pod] = answer["token"]
        # The pod of the raw reports is only looked at.
        self.daemon.call("POST", "/api/v1/servers/bench/protect", {"reason": "watched by gpu_check"})
        self.receiver.daemon = self.daemon
        threading.Thread(target=self.daemon.watch, args=(self.receiver,), daemon=True).start()
        return {"port": self.daemon.port}, ["the daemon runs"]

    def machine(self):
        found = {"uname": " ".join(os.uname()), "python": sys.version, "cores": os.cpu_count()}
        for name, command in {
            "smi": ["nvidia-smi"], "version": [str(self.options.agent), "--version"],
            "libraries": ["sh", "-c", "ldconfig -p | grep -i nvidia-ml; ls -l /usr/local/nvidia/lib64 2>/dev/null | grep nvidia-ml"],
            "daemon": ["env", f"LD_LIBRARY_PATH={self.options.controlplane.parent / 'lib'}", str(self.options.controlplane), "--version"],
        }.items():
            try:
                done = subprocess.run(command, capture_output=True, text=True, timeout=20)
                found[name] = (done.stdout + done.stderr)[:3000]
            except Exception as error:
                found[name] = f"failed: {error}"
        try:
            text = subprocess.run(["nvidia-smi", "-q"], capture_output=True, text=True, timeout=20).stdout
            (self.results.folder / "nvidia_smi_q.txt").write_text(text[:300_000])
        except Exception as error:
            found["q"] = str(error)
        for field in EXTRA:
            try:
                smi([field])
                self.fields.append(field)
            except Exception:
                pass
        return found, ["```", found["smi"], "```", found["libraries"]]

    # a and d

    def once(self, **more):
        began = time.time()
        done = subprocess.run(
            [self.options.agent, "--once"], env=self.agent_environment("once", **more), capture_output=True, text=True, timeout=40)
        took = time.time() - began
        if done.returncode:
            raise RuntimeError(f"--once: status {done.returncode}: {done.stderr[:300]}")
        return json.loads(done.stdout), took

    def sample(self, count=1):
        """nvidia-smi, beside the agent's report nearest in time."""
        for _ in range(count):
            try:
                taken = smi_sample(self.fields)
            except Exception as error:
                self.smis.append({"at": time.time(), "failed": str(error)})
                continue
            self.smis.append(taken)
            time.sleep(max(0.1, 1 - taken["took"]))

    def compared(self, since, until):
        found = []
        for taken in self.smis:
            if not since <= taken["at"] <= until or "failed" in taken:
                continue
            near = sorted(self.receiver.of("bench", taken["at"] - 1.2, taken["at"] + 1.2), key=lambda one: abs(one["taken_at"] - taken["at"]))
            if not near:
                continue
            devices = {gpu.get("uuid"): gpu for gpu in near[0]["reading"]["gpus"]["devices"]}
            for row in taken["gpus"]:
                gpu = devices.get(row["uuid"])
                found += differences(gpu, row, taken["processes"]) if gpu else [f"the agent does not list {row['uuid']}"]
            if len(devices) != len(taken["gpus"]):
                found.append(f"the agent lists {len(devices)} GPUs, nvidia-smi {len(taken['gpus'])}")
        return found

    def measurements(self):
        reading, took = self.once()
        gpus = reading["gpus"]
        began = time.time()
        self.sample(5)
        time.sleep(1.5)
        found = self.compared(began - 1, time.time())
        if self.smis and "gpus" in self.smis[-1] and gpus.get("driver_version") != self.smis[-1]["gpus"][0]["driver_version"]:
            found.append(f"driver: agent {gpus.get('driver_version')}, nvidia-smi {self.smis[-1]['gpus'][0]['driver_version']}")
        lines = [f"`--once` took {took:.2f} s; source {gpus.get('source')}, driver {gpus.get('driver_version')}"]
        lines += ["```", json.dumps(gpus), json.dumps({key: reading[key] for key in reading if key != "gpus"}), json.dumps(self.smis[-1:]), "```"]
        lines += ["Differences:" if found else "No differences."] + [f"- {one}" for one in counted(found)]
        return {"once": reading, "took": took, "smi": self.smis[-5:], "differences": counted(found)}, lines

    def fallback(self):
        timed = []
        for _ in range(3):
            began = time.time()
            smi(QUERY)
            timed.append(time.time() - began)
        ours, took = self.once()
        hidden, took_hidden = self.once(**self.hidden())
        found = []
        by_uuid = {gpu.get("uuid"): gpu for gpu in hidden["gpus"]["devices"]}
        for gpu in ours["gpus"]["devices"]:
            other = by_uuid.get(gpu.get("uuid"))
            if other is None:
                found.append(f"GPU {gpu.get('uuid')} is not in the fallback's list")
                continue
            for key in sorted(set(gpu) | set(other)):
                if gpu.get(key) != other.get(key):
                    found.append(f"{key}: NVML {gpu.get(key)}, fallback {other.get(key)}")
        lines = [
            f"source {hidden['gpus'].get('source')} ({hidden['gpus'].get('absence')}); one nvidia-smi {min(timed):.3f} to {max(timed):.3f} s; "
            f"`--once`, a second of it sleep: NVML {took:.2f} s, fallback {took_hidden:.2f} s"]
        lines += [f"- {one}" for one in found]
        return {"nvml": ours["gpus"], "fallback": hidden["gpus"], "smi_seconds": timed, "took": [took, took_hidden], "differs": found}, lines

    # b and e

    def phase(self, name, seconds, workload=None, pods=(), leaves=()):
        """One workload for some seconds. Pods get the reports of this phase, and of the later ones until they leave."""
        if self.left() < min(seconds, 8) + 12:
            return {"skipped": "no time left"}, ["skipped: no time left"]
        seconds = min(seconds, self.left() - 12)
        program, asked = (self.workloads.get(workload) if workload else None), time.time()
        began, work = time.time(), program
        if program:
            began = program.go(25)
            if began is None:
                log = self.logs / f"workload-{workload}.log"
                raise RuntimeError(f"{workload} did not start: {log.read_text()[-1500:] if log.exists() else 'no log'}")
        for pod in pods:
            self.busy_begins.setdefault(pod, time.time())
        self.receiver.active |= set(pods)
        until = began + seconds
        sampled = 0
        while time.time() < until:
            if work and work.is_over:
                # The error of its end is reported a moment later.
                until = min(until, time.time() + 4)
                work = None
            if sampled < 3 and time.time() - began > 4 + 4 * sampled:
                self.sample()
                sampled += 1
            time.sleep(0.1)
        stop = time.time()
        self.receiver.active -= set(leaves)
        problem = None
        if program:
            problem = self.programs.end(program.process)
        # The readings at the end of the work belong to it.
        time.sleep(1.5)
        found = self.summary(name, began, stop, program)
        found.update({"start_took": began - asked, "problem": problem, "status": program.process.poll() if program else None})
        self.phases.append((name, began, stop))
        return found, self.described(name, found)

    def summary(self, name, began, stop, work):
        reports = self.receiver.of("bench", began + 0.9, stop + 0.2)
        found = {"began": began, "seconds": stop - began, "reports": len(reports), "differences": counted(self.compared(began + 1, stop))}
        devices = [report["reading"]["gpus"]["devices"][0] for report in reports if report["reading"]["gpus"]["devices"]]
        for key in (
            "utilization_percent", "peak_utilization_percent", "busiest_process_percent", "longest_sample_gap_seconds", "power_watts",
            "average_power_watts", "burst_power_watts", "memory_used_bytes", "sm_clock_mhz", "temperature_celsius"):
            values = [device[key] for device in devices if device.get(key) is not None]
            found[key] = [min(values), statistics.median(values), max(values), len(values)] if values else None
        found["processes"] = counted([json.dumps(device.get("processes")) for device in devices])[:4]
        found["xid"] = sorted({device["xid"] for device in devices if device.get("xid") is not None})
        found["throttle"] = counted([json.dumps(device.get("throttle_reasons")) for device in devices])[:4]
        found["signals"] = {
            signal: counted([(report.get("signals") or {}).get(signal, ["absent"])[0] for report in reports])
            for signal in ("gpu", "cpu", "network", "disk", "sessions", "processes")}
        found["details"] = [((report.get("signals") or {}).get("gpu") or ["", ""])[1] for report in reports][:40]
        if work and work.of("burst"):
            found["bursts"] = self.bursts(work, reports)
        if work:
            found["said"] = [line for _, word, line in work.said if word not in ("burst", "nvml")][:20]
        raw = self.workloads.get("nvml")
        if raw:
            documents = [json.loads(line.split(" ", 1)[1]) for line in raw.of("nvml")]
            found["raw"] = [one for one in documents if began + 0.9 <= one["at"] <= stop][:130 if "burst" in name else 6]
        return found

    def bursts(self, work, reports):
        """For each burst: did the report that covers it show it, and how?"""
        found = []
        for line in work.of("burst"):
            began, ended, *worked = map(float, line.split()[1:])
            covering = [one for one in reports if one["taken_at"] >= ended][:2]
            shown = [
                {"after": round(one["taken_at"] - ended, 2), "utilization": device.get("utilization_percent"),
                 "peak": device.get("peak_utilization_percent"), "busiest": device.get("busiest_process_percent"),
                 "burst_watts": device.get("burst_power_watts"), "gpu": ((one.get("signals") or {}).get("gpu") or [None])[0]}
                for one in covering for device in one["reading"]["gpus"]["devices"][:1]]
            found.append({"at": began, "ms": round(worked[0] if worked else (ended - began) * 1000, 1), "reports": shown})
        return found

    def described(self, name, found):
        def triple(key, scale=1.0, digits=1):
            values = found.get(key)
            return "-" if not values else " / ".join(f"{value / scale:.{digits}f}" for value in values[:3])

        lines = [
            f"{found['reports']} reports in {found['seconds']:.0f} s; started in {found.get('start_took', 0):.1f} s; GPU signal {found['signals']['gpu']}",
            "", "| value | least / median / most |", "|---|---|",
            f"| utilization % | {triple('utilization_percent', 1, 0)} |", f"| peak % | {triple('peak_utilization_percent', 1, 0)} |",
            f"| busiest process % | {triple('busiest_process_percent', 1, 0)} |", f"| sample gap s | {triple('longest_sample_gap_seconds', 1, 2)} |",
            f"| power W | {triple('power_watts')} |", f"| average power W | {triple('average_power_watts')} |",
            f"| burst power W | {triple('burst_power_watts')} |", f"| memory MiB | {triple('memory_used_bytes', 1_048_576, 0)} |",
            f"| SM MHz | {triple('sm_clock_mhz', 1, 0)} |", "",
            f"processes: {found['processes']}", "", f"signals: {found['signals']}", "", f"throttle: {found['throttle']}; XID: {found['xid']}", ""]
        lines += [f"- {detail}" for detail in counted(found["details"])[:6]]
        if "bursts" in found:
            seen = sum(any(one["gpu"] == "busy" for one in burst["reports"]) for burst in found["bursts"])
            lines.append(f"bursts seen as busy: {seen} of {len(found['bursts'])}")
            by_length = {}
            for burst in found["bursts"]:
                by_length.setdefault(round(burst["ms"]), []).append(any(one["gpu"] == "busy" for one in burst["reports"]))
            lines += [f"- {length} ms: {sum(all_seen)} of {len(all_seen)}" for length, all_seen in sorted(by_length.items())]
            lines += [f"- {json.dumps(burst)}" for burst in found["bursts"][:12]]
        if found["differences"]:
            lines += ["", "Differences from nvidia-smi:"] + [f"- {one}" for one in found["differences"][:12]]
        for key in ("problem", "status", "said"):
            if found.get(key):
                lines.append(f"{key}: {found[key]}")
        return lines

    def kernel_log(self):
        done = subprocess.run(["dmesg"], capture_output=True, text=True, timeout=10)
        lines = [line for line in done.stdout.splitlines() if "xid" in line.lower() or "NVRM" in line]
        return {"lines": lines[-20:]}, lines[-20:] or ["none (" + done.stderr.strip()[:100] + ")"]

    # What came of it

    def stops(self, reasons=False):
        if not self.daemon:
            return {"failed": "no daemon"}, ["no daemon"]
        found, lines = {}, [f"idle timeout {TIMEOUT} s; only the agent's GPU readings are evidence", "", "| pod | first report | stopped | after |", "|---|---|---|---|"]
        for pod in PODS:
            begin, stopped = self.busy_begins.get(pod), self.daemon.seen.get(pod)
            found[pod] = {"first_report": begin, "stopped": stopped, "after": stopped - begin if begin and stopped else None}
            after = f"{stopped - begin:.1f} s" if begin and stopped else "-"
            lines.append(f"| {pod} | {'-' if not begin else f'{begin - self.results.began:.0f} s'} | {'no' if not stopped else f'{stopped - self.results.began:.0f} s'} | {after} |")
        for pod in PODS if reasons else []:
            try:
                found[pod]["why"] = self.daemon.why(pod)
            except Exception as error:
                found[pod]["why"] = f"failed: {error}"
            lines += ["", f"### why {pod}", "```", found[pod]["why"], "```"]
        status, answer = self.daemon.call("GET", "/api/v1/events?limit=200")
        found["events"] = answer.get("events", []) if status == 200 else answer
        found["headlines"] = self.daemon.headlines[-200:]
        lines += ["", "Said on the way:"] + [f"- {moment - self.results.began:.0f} s {pod}: {text}" for moment, pod, text in self.daemon.headlines]
        for event in found["events"] if status == 200 else []:
            if event["kind"].startswith(("stop", "idle", "alert", "server.stopp")):
                lines.append(f"- {iso(event['at']) - self.results.began:.0f} s event {event['kind']}: {event['summary']}")
        return found, lines

    def cost(self):
        lines = ["KiB resident (limit 13,312), by agent: `bench` 1 s, `slow` 5 s, `bare` without NVML and nvidia-smi", ""]
        for name, taken in self.costs.items():
            usable = [one for one in taken if "kib" in one]
            for one in usable:
                top = ", ".join(f"{group} {sizes['Rss']}/{sizes['Pss']}" for group, sizes in list(one["groups"].items())[:9])
                lines.append(f"- {name} after {one['after']} s: {one['kib']}; Rss/Pss: {top}")
            for first, last in zip(usable, usable[1:]):
                passed = last["cpu"]["at"] - first["cpu"]["at"]
                spent = last["cpu"]["seconds"] - first["cpu"]["seconds"]
                lines.append(f"- {name} CPU from {first['after']} to {last['after']} s: {spent / passed * 60:.2f} s a minute")
        return self.costs, lines

    def run(self):
        step = self.results.step
        step("machine", 60, self.machine)
        step("start", 20, self.start)
        step("daemon", 50, self.start_daemon)
        if "nvml" in self.workloads:
            step("raw NVML", 25, lambda: ({"started": self.workloads["nvml"].go(20)}, ["asked each second"]))
        if self.wants("measurements"):
            step("a. measurements", 45, self.measurements)
        if self.wants("fallback"):
            step("d. fallback", 40, self.fallback)
        for name, seconds, workload, pods, leaves in PLAN:
            if not self.wants(name):
                continue
            # A workload that ran is prepared again.
            if workload and self.workloads[workload].process.stdin and any(word == "started" for _, word, _ in self.workloads[workload].said):
                self.workloads[workload] = Workload(self.programs, workload)
            step(f"b. {name}", seconds + 60, lambda: self.phase(name, seconds, workload, pods, leaves))
            if name in ("duty", "bursts5", "sleeper", "bursts30"):
                step("c. cost", 10, self.cost)
                step("e. stops", 20, self.stops)
            if self.left() < 14:
                break
        step("kernel log", 12, self.kernel_log)
        step("c. cost", 10, self.cost)
        step("e. stops", 40, lambda: self.stops(reasons=True))

    def close(self):
        self.receiver.active = set()
        self.programs.end_all()
        tails = [f"==== {log.name}\n{log.read_text(errors='replace')[-20_000:]}" for log in sorted(self.logs.iterdir()) if log.stat().st_size]
        (self.results.folder / "logs.txt").write_text("\n".join(tails))
        self.results.save("problems", {"problems": counted(self.receiver.problems)}, [f"- {one}" for one in counted(self.receiver.problems)[:20]] or ["none"])
        shutil.rmtree(self.place, ignore_errors=True)


def counted(found):
    """Texts with how often each came, the most frequent first."""
    counts = {}
    for one in found:
        counts[one] = counts.get(one, 0) + 1
    return [f"{text} ({count}x)" for text, count in sorted(counts.items(), key=lambda pair: -pair[1])]


def watchdog(check, seconds):
    """Ends everything when the check itself hangs."""
    time.sleep(seconds)
    print("the check took too long; what was found is written", flush=True)
    try:
        check.results.save()
        check.programs.end_all()
    finally:
        os._exit(0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("agent", type=pathlib.Path)
    parser.add_argument("controlplane", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=390)
    parser.add_argument("--only", type=lambda text: text.split(","), default=[])
    options = parser.parse_args()
    try:
        subprocess.run(["nvidia-smi", "-L"], check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.SubprocessError) as error:
        return print(f"skipped: no NVIDIA GPU here (nvidia-smi: {error})")
    options.agent, options.controlplane = options.agent.resolve(), options.controlplane.resolve()
    check = Check(options)
    threading.Thread(target=watchdog, args=(check, options.seconds + 25), daemon=True).start()
    try:
        check.run()
    except BaseException:
        check.results.save("run", {"failed": traceback.format_exc()}, ["FAILED", traceback.format_exc()])
    finally:
        check.close()
    # Threads that hang in a step must not keep it alive.
    sys.stdout.flush()
    os._exit(0)


main()

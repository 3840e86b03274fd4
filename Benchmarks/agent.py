#!/usr/bin/env python3
"""Measures CPU and memory of an agent and its daemon for some minutes (10, or the first argument). Private memory excludes pages of the program
file, which are shared and can be dropped. Needs the release build (make release)."""
import json
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent.resolve()
os.environ.setdefault("CONTROLPLANE", str(HERE.parent / ".build/release/controlplane"))
sys.path.insert(0, str(HERE.parent / "Scripts"))
from daemon import PROGRAM, daemon, running, wait_for  # noqa: E402


def cpu(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid):
    """In MB: resident memory, and the part that belongs to no file."""
    lines = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines())
    return tuple(int(lines[name].split()[0]) * 1024 / 1e6 for name in ["VmRSS", "RssAnon"])


def main(minutes):
    scenario = {"pods": [{"id": "pod1", "name": "train", "workload": "training"}, {"id": "pod2", "name": "notebook", "workload": "training"}]}
    with daemon(scenario) as it:
        answer = subprocess.run(
            [str(PROGRAM), "agent-token", "train", "--json", "--url", it.url],
            env={"PATH": os.environ["PATH"], "CONTROL_PLANE_TOKEN": it.token}, capture_output=True, text=True, check=True)
        token = json.loads(answer.stdout)["token"]
        with running(
            str(PROGRAM), "agent", CONTROL_PLANE_URL=it.url, CONTROL_PLANE_AGENT_TOKEN=token, RUNPOD_POD_ID="pod1", JUPYTER_PORT="0") as agent:
            wait_for("the agent's report", lambda: "agent" in json.dumps(it.call("GET", "/api/v1/servers/train/explain")[1]))
            pids = {"agent": agent.pid, "daemon": it.process.pid}
            began = {name: cpu(pid) for name, pid in pids.items()}
            time.sleep(minutes * 60)
            results = []
            for name, pid in pids.items():
                took, (resident, own) = cpu(pid) - began[name], memory(pid)
                results.append({
                    "process": name, "minutes": minutes, "cpu_seconds": round(took, 2), "core_percent": round(took / minutes / 0.6, 3),
                    "resident_mb": round(resident, 1), "own_mb": round(own, 1)})
    for row in results:
        print("{process}: {cpu_seconds} s of CPU in {minutes} min ({core_percent} % of a core); {own_mb} MB of its own, {resident_mb} MB resident".format(**row))
    (HERE / "agent.json").write_text(json.dumps(results, indent=2) + "\n")


main(float(sys.argv[1]) if len(sys.argv) > 1 else 10)

#!/usr/bin/env python3
"""A real Prometheus scrapes a running daemon and answers a query; promtool finds nothing to say about the page.

Starts the emulator, the daemon and Prometheus on free ports, and ends them again.
"""
import contextlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

PROGRAM = pathlib.Path(".build/debug/controlplane").resolve()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(url, token=None):
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"} if token else {})
    with urllib.request.urlopen(request, timeout=5) as answer:
        return answer.read().decode()


def wait_for(what, check, seconds=40):
    end = time.monotonic() + seconds
    problem = None
    while time.monotonic() < end:
        try:
            answer = check()
            if answer:
                return answer
        except (OSError, urllib.error.URLError, ValueError) as error:
            problem = error
        time.sleep(0.2)
    sys.exit(f"scrape check: {what} did not come within {seconds} s ({problem})")


@contextlib.contextmanager
def running(*command, **environment):
    process = subprocess.Popen(
        command, env={"PATH": os.environ["PATH"], **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=30)


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="scrape-"))
    emulator, daemon, prometheus = free_port(), free_port(), free_port()
    token_file = folder / "data/admin-token"
    try:
        with running(str(PROGRAM), "emulate", "--port", str(emulator)), running(
            str(PROGRAM), "serve", RUNPOD_API_KEY="k", RUNPOD_API_URL=f"http://127.0.0.1:{emulator}", CONTROL_PLANE_PORT=str(daemon),
            CONTROL_PLANE_DATA=str(folder / "data"), RESOURCE_MONITOR_INTERVAL="1"):
            base = f"http://127.0.0.1:{daemon}"
            wait_for("the daemon", lambda: get(f"{base}/readyz"))
            token = token_file.read_text().strip()
            wait_for("a provider call in /metrics", lambda: "controlplane_provider_requests_total" in get(f"{base}/metrics", token))
            page = get(f"{base}/metrics", token)
            checked = subprocess.run(["promtool", "check", "metrics"], input=page, capture_output=True, text=True)
            if checked.returncode or checked.stdout or checked.stderr:
                sys.exit(f"promtool is not silent:\n{checked.stdout}{checked.stderr}")
            config = folder / "prometheus.yml"
            config.write_text(json.dumps({
                "global": {"scrape_interval": "1s", "scrape_timeout": "1s"},
                "scrape_configs": [{
                    "job_name": "controlplane", "authorization": {"credentials_file": str(token_file)},
                    "static_configs": [{"targets": [f"127.0.0.1:{daemon}"]}]}]}))
            with running("prometheus", f"--config.file={config}", f"--storage.tsdb.path={folder}/tsdb",
                         f"--web.listen-address=127.0.0.1:{prometheus}"):
                query = urllib.parse.quote('count(controlplane_server_info) and on() up{job="controlplane"} == 1')
                answer = wait_for(
                    "an answer of Prometheus",
                    lambda: json.loads(get(f"http://127.0.0.1:{prometheus}/api/v1/query?query={query}"))["data"]["result"])
                servers = int(answer[0]["value"][1])
                if servers != 6:
                    sys.exit(f"Prometheus counts {servers} servers; there are 6")
        print(f"scrape check: promtool is silent on {len(page.splitlines())} lines, Prometheus counts {servers} servers")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

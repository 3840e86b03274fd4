#!/usr/bin/env python3
"""Checks the agent that `make agent` builds: its size, what it links, its memory, and that it starts and reports in minimal Debian 11 and 12.

usage: agent_check.py [AGENT]     AGENT: .build-agent/release/controlplane-agent by default
CONTROLPLANE: the daemon's program, .build/debug/controlplane by default.
"""
import base64
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

from daemon import daemon, wait_for
from debian_root import CHROOT, mounted, root_of

AGENT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build-agent/release/controlplane-agent").resolve()
LARGEST = 14_000_000
NEWEST = (2, 31)
LIBRARIES = {"libm.so.6", "libpthread.so.0", "libutil.so.1", "libdl.so.2", "libc.so.6", "ld-linux-x86-64.so.2", "libgcc_s.so.1", "librt.so.1"}
MOST_MEMORY = 13 * 1024
failures = []


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    if not holds:
        failures.append(what)


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def file_checks():
    size = AGENT.stat().st_size
    check(size <= LARGEST, f"size: {size:,} bytes, at most {LARGEST:,}")
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([0-9.]+)", output("objdump", "-T", str(AGENT)))}
    newest = max(versions)
    check(newest <= NEWEST, f"newest symbol of glibc: {'.'.join(map(str, newest))}, at most {'.'.join(map(str, NEWEST))}")
    needed = set(re.findall(r"NEEDED\s+(\S+)", output("objdump", "-p", str(AGENT))))
    check(needed <= LIBRARIES, f"libraries: {' '.join(sorted(needed))}")


def certificate(folder):
    """A self-signed certificate, and the pin of its key."""
    key, pem = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(pem)],
        check=True, capture_output=True)
    public = subprocess.run(["openssl", "x509", "-in", str(pem), "-pubkey", "-noout"], check=True, capture_output=True).stdout
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "der"], input=public, check=True, capture_output=True).stdout
    return key, pem, "sha256//" + base64.b64encode(hashlib.sha256(der).digest()).decode()


def status(pid, name):
    text = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"{name}:\s+(\d+)", text).group(1))


SCENARIO = {"pods": [{"id": "pod1", "name": "one"}, {"id": "pod2", "name": "two"}, {"id": "pod3", "name": "three"}]}


def enrollment(it, server):
    """A token for the agent of a pod."""
    status, answer = it.call("POST", "/api/v1/agents/enrollments", {"server_id": server})
    if status != 201:
        sys.exit(f"no enrollment token: {status} {answer}")
    return answer["token"]


def memory_check():
    """The last of three runs: nearly all of it are pages of the file, which have to be read once."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        key, pem, pin = certificate(folder)
        with daemon(SCENARIO, AGENT_BINARY=str(AGENT), TLS_CERTIFICATE_FILE=str(pem), TLS_KEY_FILE=str(key)) as it:
            seen = []
            for settles in (2, 2, 26):
                log = folder / "log"
                environment = {
                    "PATH": os.environ["PATH"], "CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_PIN": pin,
                    "CONTROL_PLANE_ENROLL": enrollment(it, "pod1"), "RUNPOD_POD_ID": "pod1", "RUNPOD_GPU_COUNT": "0",
                    "JUPYTER_PORT": "0"}
                with open(log, "w") as sink:
                    agent = subprocess.Popen([str(AGENT), "--interval", "1"], env=environment, stdout=sink, stderr=sink)
                    try:
                        wait_for("a report over TLS", lambda: "reporting to" in log.read_text())
                        # It gives back what only its start needed after 20 s.
                        time.sleep(settles)
                        seen.append((status(agent.pid, "VmRSS"), status(agent.pid, "RssAnon"), status(agent.pid, "Threads")))
                    finally:
                        agent.terminate()
                        agent.wait(timeout=10)
            resident, anonymous, threads = seen[-1]
            check(
                resident <= MOST_MEMORY,
                f"memory after reports over TLS: {resident:,} kB resident (at most {MOST_MEMORY:,}), {anonymous:,} kB of it anonymous, "
                f"{threads} threads")


def root_check(suite, server):
    """The install line in a minimal system, which has perl and nothing else to download with."""
    root, why = root_of(suite)
    if root is None:
        return print(f"skipped {suite}: {why}")
    with daemon(SCENARIO, AGENT_BINARY=str(AGENT)) as it:
        token = enrollment(it, server)
        with urllib.request.urlopen(it.url + "/agent") as answer:
            script = answer.read()
        home = root / "tmp/agent-check"
        shutil.rmtree(home, ignore_errors=True)
        with mounted(root / "proc", "-t", "proc", "proc"):
            environment = {
                "PATH": "/usr/bin:/bin", "CONTROL_PLANE_ENROLL": token, "RUNPOD_POD_ID": server, "RUNPOD_GPU_COUNT": "0",
                "JUPYTER_PORT": "0", "CONTROL_PLANE_AGENT_DIR": "/tmp/agent-check", "CONTROL_PLANE_URL": it.url}
            done = subprocess.run([CHROOT, str(root), "/bin/sh"], input=script, env=environment, capture_output=True, timeout=120)
            print("        " + done.stderr.decode().strip())
            log = home / "log"
            reports = False
            for _ in range(120):
                if log.exists() and "reporting to" in log.read_text():
                    reports = True
                    break
                time.sleep(0.25)
            version = (root / "etc/debian_version").read_text().strip()
            check(reports, f"Debian {version}, minimal: installed by perl, started, reports")
            if not reports:
                print(log.read_text() if log.exists() else "no log")
            supervisor = home / "supervise.pid"
            if supervisor.exists():
                pid = int(supervisor.read_text())
                os.kill(pid, 15)
                wait_for("the end of the supervisor", lambda: not supervisor.exists())


def main():
    if not AGENT.exists():
        return print(f"skipped: {AGENT} is missing; build it with make agent")
    file_checks()
    memory_check()
    if os.geteuid() != 0:
        print("skipped: minimal Debian systems need root (chroot)")
    else:
        root_check("bullseye", "pod2")
        root_check("bookworm", "pod3")
    if failures:
        sys.exit(1)


main()

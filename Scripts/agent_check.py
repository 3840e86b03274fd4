#!/usr/bin/env python3
"""Checks the agent that `make agent` builds: its size, what it links, its memory, and that it starts and reports in minimal Debian 11 and 12.

usage: agent_check.py [AGENT]     AGENT: .build-agent/release/controlplane-agent by default
CONTROLPLANE: the daemon's program, .build/debug/controlplane by default.
"""
import base64
import contextlib
import hashlib
import json
import os
import pathlib
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request

from daemon import PROGRAM, free_port, running, wait_for

AGENT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build-agent/release/controlplane-agent").resolve()
LARGEST = 14_000_000
NEWEST = (2, 31)
LIBRARIES = {"libm.so.6", "libpthread.so.0", "libutil.so.1", "libdl.so.2", "libc.so.6", "ld-linux-x86-64.so.2", "libgcc_s.so.1", "librt.so.1"}
MOST_MEMORY = 13 * 1024
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "controlplane"
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


SCENARIO = '{"pods": [{"id": "pod1", "name": "one"}, {"id": "pod2", "name": "two"}, {"id": "pod3", "name": "three"}]}'


@contextlib.contextmanager
def control_plane(folder, **environment):
    """A daemon with three pods; its port."""
    (folder / "scenario.json").write_text(SCENARIO)
    emulator, port = free_port(), free_port()
    with running(str(PROGRAM), "emulate", "--port", str(emulator), "--scenario", str(folder / "scenario.json")):
        settings = {
            "RUNPOD_API_KEY": "key", "RUNPOD_API_URL": f"http://127.0.0.1:{emulator}", "CONTROL_PLANE_DATA": str(folder / "data"),
            "AGENT_BINARY": str(AGENT), "RESOURCE_MONITOR_INTERVAL": "1", **environment}
        with running(str(PROGRAM), "serve", "--adopt-all", "--port", str(port), **settings):
            wait_for("the daemon", lambda: (folder / "data" / "admin-token").exists())
            yield port


def enrollment(folder, port, server):
    """A token from the API, without TLS in the way."""
    secure = (folder / "cert.pem").exists()
    context = ssl._create_unverified_context() if secure else None
    request = urllib.request.Request(
        f"{'https' if secure else 'http'}://localhost:{port}/api/v1/agents/enrollments", data=json.dumps({"server_id": server}).encode(),
        headers={"Authorization": f"Bearer {(folder / 'data' / 'admin-token').read_text().strip()}", "Content-Type": "application/json"})

    def ask():
        with urllib.request.urlopen(request, context=context) as answer:
            return json.load(answer)["token"]
    return wait_for("an enrollment token", ask)


def memory_check():
    """The last of three runs: nearly all of it are pages of the file, which have to be read once."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        key, pem, pin = certificate(folder)
        with control_plane(folder, TLS_CERTIFICATE_FILE=str(pem), TLS_KEY_FILE=str(key)) as port:
            seen = []
            for settles in (2, 2, 26):
                log = folder / "log"
                environment = {
                    "PATH": os.environ["PATH"], "CONTROL_PLANE_URL": f"https://localhost:{port}", "CONTROL_PLANE_PIN": pin,
                    "CONTROL_PLANE_ENROLL": enrollment(folder, port, "pod1"), "RUNPOD_POD_ID": "pod1", "RUNPOD_GPU_COUNT": "0",
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


def debootstrap():
    """The program and its environment. `None`: it cannot be had."""
    if shutil.which("debootstrap"):
        return "debootstrap", {}
    folder = CACHE / "debootstrap"
    program = folder / "usr/sbin/debootstrap"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        try:
            output("apt-get", "download", "debootstrap", cwd=folder)
            output("dpkg-deb", "-x", str(next(folder.glob("debootstrap_*.deb"))), str(folder))
        except (subprocess.CalledProcessError, FileNotFoundError, StopIteration):
            return None
    return str(program), {"DEBOOTSTRAP_DIR": str(folder / "usr/share/debootstrap")}


def root_of(suite):
    """The folder of a minimal system. `None` and why: it cannot be had."""
    root = CACHE / f"root-{suite}"
    if (root / "complete").exists():
        return root, ""
    tool = debootstrap()
    if tool is None:
        return None, "debootstrap cannot be installed"
    sources = " ".join(p.read_text() for p in [pathlib.Path("/etc/apt/sources.list"), *pathlib.Path("/etc/apt/sources.list.d").glob("*")] if p.is_file())
    mirror = os.environ.get("DEBIAN_MIRROR") or next(iter(re.findall(r"^(?!\s*#).*?(https?://\S+/debian)/?(?:\s|$)", sources, re.M)), None)
    if mirror is None:
        return None, "no Debian mirror in /etc/apt; set DEBIAN_MIRROR"
    shutil.rmtree(root, ignore_errors=True)
    program, environment = tool
    result = subprocess.run(
        [program, "--variant=minbase", suite, str(root), mirror], env={**os.environ, **environment}, capture_output=True, text=True)
    if result.returncode:
        return None, f"debootstrap failed: {result.stdout.strip().splitlines()[-1:]}"
    (root / "complete").touch()
    return root, ""


def root_check(suite, server):
    """The install line in a minimal system, which has perl and nothing else to download with."""
    root, why = root_of(suite)
    if root is None:
        return print(f"skipped {suite}: {why}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        with control_plane(folder) as port:
            token = enrollment(folder, port, server)
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/agent") as answer:
                script = answer.read()
            home = root / "tmp/agent-check"
            shutil.rmtree(home, ignore_errors=True)
            subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
            try:
                environment = {
                    "PATH": "/usr/bin:/bin", "CONTROL_PLANE_ENROLL": token, "RUNPOD_POD_ID": server, "RUNPOD_GPU_COUNT": "0",
                    "JUPYTER_PORT": "0", "CONTROL_PLANE_AGENT_DIR": "/tmp/agent-check", "CONTROL_PLANE_URL": f"http://127.0.0.1:{port}"}
                done = subprocess.run([shutil.which("chroot") or "/usr/sbin/chroot", str(root), "/bin/sh"], input=script, env=environment, capture_output=True, timeout=120)
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
            finally:
                for _ in range(20):
                    if subprocess.run(["umount", str(root / "proc")], capture_output=True).returncode == 0:
                        break
                    time.sleep(0.25)


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

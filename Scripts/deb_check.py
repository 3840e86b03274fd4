#!/usr/bin/env python3
"""Builds the Debian package and uses it: unpacked, its daemon stops a pod of the emulator by the settings file that the package installs.

usage: deb_check.py [PROGRAM]     PROGRAM: default the debug build
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request

import daemon as tools
from daemon import free_port, running, wait_for

ROOT = pathlib.Path(__file__).parent.parent
IDLE = {"pods": [{"id": "pod1", "name": "forgotten", "workload": "idle", "volume_gb": 20}]}


def fail(text):
    sys.exit(f"deb check: {text}")


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode:
        fail(f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")
    return done.stdout


def build(program, folder):
    out = run(ROOT / "Scripts/deb.sh", program, folder, env={**os.environ, "DEB_COMPRESSION": os.environ.get("DEB_COMPRESSION", "none")})
    return pathlib.Path(out.strip().splitlines()[-1])


def content(package):
    fields = run("dpkg-deb", "-f", package)
    for field in ("Package: controlplane", "Depends: ", "libsqlite3-0", "ca-certificates", "Version: "):
        if field not in fields:
            fail(f"“{field}” is not in the control file:\n{fields}")
    files = run("dpkg-deb", "-c", package)
    for name in (
            "./usr/bin/controlplane", "./lib/systemd/system/controlplane.service", "./etc/controlplane/controlplane.yaml",
            "./usr/share/man/man1/controlplane.1.gz", "./usr/share/man/man1/controlplane-stop.1.gz",
            "./usr/share/bash-completion/completions/controlplane", "./usr/share/zsh/vendor-completions/_controlplane",
            "./usr/share/fish/vendor_completions.d/controlplane.fish", "./usr/share/doc/controlplane/copyright"):
        if f" {name}\n" not in files:
            fail(f"{name} is not in the package")
    if re.search(r"^[^ ]+ (?!root/root)", files, re.M):
        fail("a file does not belong to root")


def manuals(root):
    if shutil.which("man") is None:
        return "skipped: man is missing (apt-get install man-db)"
    pages = sorted((root / "usr/share/man/man1").glob("*.gz"))
    if shutil.which("groff"):
        plain = [run("gzip", "-dc", page) for page in pages]
        checked = subprocess.run(["groff", "-man", "-ww", "-z", "-Kutf8"], input="\n".join(plain), capture_output=True, text=True)
        if checked.returncode or checked.stderr.strip():
            fail(f"groff: {checked.stderr[:500]}")
    for page in pages[:2]:
        done = subprocess.run(["man", "--warnings", "-l", str(page)], capture_output=True, text=True, env={**os.environ, "MANWIDTH": "80"})
        if done.returncode or done.stderr.strip() or "NAME" not in done.stdout:
            fail(f"man -l {page.name}: {done.stderr or done.stdout[:300]}")
    return f"{len(pages)} manual pages render"


def unit(root):
    if shutil.which("systemd-analyze") is None:
        return "skipped: systemd-analyze is missing (apt-get install systemd)"
    score = run("systemd-analyze", "security", "--offline=yes", "--no-pager", root / "lib/systemd/system/controlplane.service").strip().splitlines()[-1]
    exposure = float(re.search(r"([0-9.]+) [A-Z]", score).group(1))
    if exposure > 2:
        fail(f"the unit is exposed: {score}")
    return f"exposure of the unit: {exposure}"


def stops_a_pod(root, folder):
    emulator, port = free_port(), free_port()
    (folder / "scenario.json").write_text(json.dumps(IDLE))
    program, data = root / "usr/bin/controlplane", folder / "data"
    # As an administrator does: a value instead of the comment, and the key in its file.
    settings = (root / "etc/controlplane/controlplane.yaml").read_text()
    for name, value in {
            "idle_timeout_seconds": "60", "warning_before_seconds": "10", "resource_monitor_interval": "1", "adopt": "all",
            "control_plane_port": str(port), "runpod_api_url": f"http://127.0.0.1:{emulator}", "control_plane_data": str(data)}.items():
        settings, count = re.subn(rf"^#{name}: .*$", f"{name}: {value}", settings, flags=re.M)
        if count != 1:
            fail(f"{name} is in the settings file {count} times")
    (folder / "controlplane.yaml").write_text(settings)
    (folder / "runpod-key").write_text("any\n")
    os.chmod(folder / "runpod-key", 0o600)
    with running(str(program), "emulate", "--port", str(emulator), "--scenario", str(folder / "scenario.json")):
        with running(
                str(program), "serve", "--config", str(folder / "controlplane.yaml"), "--runpod-api-key-file", str(folder / "runpod-key")):
            wait_for("the token", lambda: (data / "admin-token").exists())
            headers = {"Authorization": "Bearer " + (data / "admin-token").read_text().strip()}

            def state():
                request = urllib.request.Request(f"http://127.0.0.1:{port}/api/v1/servers", headers=headers)
                with urllib.request.urlopen(request, timeout=5) as answer:
                    return [server["state"] for server in json.loads(answer.read())["servers"]]
            wait_for("the pod", lambda: state() == ["running"])
            wait_for("the stop of the idle pod", lambda: state() == ["stopped"], seconds=150)


def main():
    program = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else tools.PROGRAM
    for tool in ("dpkg-deb", "strip", "objdump"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is missing (apt-get install dpkg binutils)")
            return
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        package = build(program, folder / "out")
        content(package)
        root = folder / "root"
        run("dpkg-deb", "-x", package, root)
        notes = [manuals(root), unit(root)]
        stops_a_pod(root, folder)
        size = package.stat().st_size / 1e6
    print(f"deb check: {package.name} ({size:.1f} MB, of {program}) is complete; its daemon stops an idle pod; {'; '.join(notes)}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Builds the Debian package and uses it: installed by dpkg in a minimal Debian 12, its daemon, started as its unit says, stops a pod of the emulator.

usage: deb_check.py [PROGRAM]     PROGRAM: default the newer one of the release and the debug build
Without root, the package is unpacked instead.
"""
import contextlib
import json
import os
import pathlib
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

import daemon as tools
from daemon import free_port, running, wait_for
from debian_root import CHROOT, changed_copy, inside, mounted, root_of

ROOT = pathlib.Path(__file__).parent.parent
IDLE = {"pods": [{"id": "pod1", "name": "forgotten", "workload": "idle", "volume_gb": 20}]}


def fail(text):
    sys.exit(f"deb check: {text}")


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode:
        fail(f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")
    return done.stdout


def newest():
    """What `make deb` packs, unless the debug build is newer: an old release would be another program. CONTROLPLANE names one."""
    release = ROOT / ".build/release/controlplane"
    if "CONTROLPLANE" in os.environ or not release.exists():
        return tools.PROGRAM
    isNewer = not tools.PROGRAM.exists() or release.stat().st_mtime >= tools.PROGRAM.stat().st_mtime
    return release if isNewer else tools.PROGRAM


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


def completions(root, folder):
    """Each shell, in a terminal, completes the name of a command from the file that the package installs."""
    program = folder / "bin" / "controlplane"
    program.parent.mkdir()
    program.symlink_to((root / "usr/bin/controlplane").resolve())
    share = root / "usr/share"
    setups = {
        "bash": (["bash", "--norc"], f". {share}/bash-completion/completions/controlplane"),
        "zsh": (["zsh", "-f", "-i"], f"fpath=({share}/zsh/vendor-completions $fpath); autoload -Uz compinit; compinit -u -D"),
        "fish": (["fish", "--no-config", "-i"], f"source {share}/fish/vendor_completions.d/controlplane.fish"),
    }
    notes = []
    for shell, (command, setup) in setups.items():
        if shutil.which(shell) is None:
            notes.append(f"skipped: {shell} is missing (apt-get install {shell})")
            continue
        environment = {"PATH": f"{program.parent}:{os.environ['PATH']}", "HOME": str(folder), "TERM": "xterm"}
        shown = typed(command, environment, f"{setup}; echo rea''dy", b"ready\r\n", b"controlplane doc\t", b"doctor")
        if b"doctor" not in shown:
            fail(f"{shell} does not complete controlplane doc: {shown[-300:]}")
        notes.append(shell)
    return f"completions: {', '.join(notes)}"


def typed(command, environment, setup, ready, keys, wanted, limit=30):
    """What a program shows in a terminal after the keys, once its setup is done."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, environment)

    def shown(until):
        text, end = b"", time.monotonic() + limit
        while until not in text and time.monotonic() < end:
            if select.select([terminal], [], [], 0.2)[0]:
                try:
                    text += os.read(terminal, 65536)
                except OSError:
                    break
        return text

    try:
        os.write(terminal, setup.encode() + b"\n")
        before = shown(ready)
        if ready not in before:
            return before
        os.write(terminal, keys)
        return shown(wanted)
    finally:
        os.kill(child, 9)
        os.close(terminal)
        os.waitpid(child, 0)


def configure(root, emulator, port, data=None):
    """As an administrator does: values instead of the comments."""
    file = root / "etc/controlplane/controlplane.yaml"
    settings = file.read_text()
    values = {
        "idle_timeout_seconds": "60", "warning_before_seconds": "10", "resource_monitor_interval": "1", "adopt": "all",
        "control_plane_port": str(port), "runpod_api_url": f"http://127.0.0.1:{emulator}"}
    if data:
        values["control_plane_data"] = str(data)
    for name, value in values.items():
        settings, count = re.subn(rf"^#{name}: .*$", f"{name}: {value}", settings, flags=re.M)
        if count != 1:
            fail(f"{name} is in the settings file {count} times")
    file.write_text(settings)


def stops_a_pod(port, token):
    wait_for("the token", token.exists)
    headers = {"Authorization": "Bearer " + token.read_text().strip()}

    def state():
        request = urllib.request.Request(f"http://127.0.0.1:{port}/api/v1/servers", headers=headers)
        with urllib.request.urlopen(request, timeout=5) as answer:
            return [server["state"] for server in json.loads(answer.read())["servers"]]
    wait_for("the pod", lambda: state() == ["running"])
    wait_for("the stop of the idle pod", lambda: state() == ["stopped"], seconds=150)


@contextlib.contextmanager
def emulated(program, folder):
    port = free_port()
    (folder / "scenario.json").write_text(json.dumps(IDLE))
    with running(str(program), "emulate", "--port", str(port), "--scenario", str(folder / "scenario.json")):
        yield port


def unpacked(root, program, folder):
    """Its daemon, from the folder that the package was unpacked in."""
    (folder / "runpod-key").write_text("any\n")
    os.chmod(folder / "runpod-key", 0o600)
    with emulated(program, folder) as emulator:
        port, data = free_port(), folder / "data"
        configure(root, emulator, port, data)
        with running(
                str(root / "usr/bin/controlplane"), "serve", "--config", str(root / "etc/controlplane/controlplane.yaml"),
                "--runpod-api-key-file", str(folder / "runpod-key")):
            stops_a_pod(port, data / "admin-token")
    return "unpacked: its daemon stops an idle pod"


def installed(package, program, folder):
    """In a minimal system with nothing but the packages that it depends on."""
    depends = re.findall(r"[a-z0-9][a-z0-9+.-]+(?= \(|,|$)", run("dpkg-deb", "-f", package, "Depends").strip())
    base, why = root_of("bookworm", tuple(name for name in depends if name != "libc6"))
    if base is None:
        return None, why
    with changed_copy(base, folder) as system, contextlib.ExitStack() as stack:
        shutil.copy(package, system / "tmp/controlplane.deb")
        said = inside(system, "dpkg", "--install", "/tmp/controlplane.deb")
        if "put the API key in /etc/controlplane/runpod-key" not in said:
            fail(f"the installation does not say what comes next: {said}")
        # A build for development needs the libraries of the toolchain.
        runtime = re.search(r"RUNPATH\s+(/[^:\s]+)", run("objdump", "-p", program))
        if runtime:
            stack.enter_context(mounted(system / runtime.group(1)[1:], "-o", "bind,ro", runtime.group(1)))
        inside(system, "controlplane", "--version")
        verify_unit(system)
        command, environment = of_unit(system)
        with emulated(program, folder) as emulator:
            port = free_port()
            configure(system, emulator, port)
            # What systemd does for the unit: a user without rights, its folder, and the key as a credential.
            data, key = system / "var/lib/controlplane", system / "run/credentials/controlplane.service/runpod-key"
            for path in (data, key.parent):
                path.mkdir(parents=True)
                os.chown(path, NOBODY, NOBODY)
                path.chmod(0o700)
            key.write_text("any\n")
            os.chown(key, NOBODY, NOBODY)
            key.chmod(0o400)
            with running(CHROOT, f"--userspec={NOBODY}:{NOBODY}", str(system), *command, **environment):
                stops_a_pod(port, data / "admin-token")
        inside(system, "dpkg", "--purge", "controlplane")
        left = [path for path in ("usr/bin/controlplane", "etc/controlplane/controlplane.yaml") if (system / path).exists()]
        if left or not (data / "controlplane.sqlite").exists():
            fail(f"after a purge: {left} are left, or the data are gone")
    return "installed by dpkg in a minimal Debian 12: its daemon stops an idle pod as a user without rights; removed again", ""


NOBODY = 65534


def of_unit(system):
    """The command and the environment of the unit."""
    text = (system / "lib/systemd/system/controlplane.service").read_text()
    lines = [line.replace("%d", "/run/credentials/controlplane.service") for line in text.splitlines()]
    command = next(line for line in lines if line.startswith("ExecStart=")).removeprefix("ExecStart=")
    pairs = [line.removeprefix("Environment=").split("=", 1) for line in lines if line.startswith("Environment=")]
    return shlex.split(command), dict(pairs)


def verify_unit(system):
    if shutil.which("systemd-analyze") is None:
        return
    unit = "controlplane.service"
    # Neither man, for its manual pages, nor the units of systemd itself are in a minimal system.
    done = subprocess.run(["systemd-analyze", f"--root={system}", "--man=no", "verify", unit], capture_output=True, text=True)
    problems = [line for line in (done.stdout + done.stderr).splitlines() if unit in line and "sysinit.target not found" not in line]
    if problems:
        fail(f"systemd-analyze verify: {problems}")


def main():
    program = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else newest()
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
        notes = [manuals(root), unit(root), completions(root, folder)]
        use, why = installed(package, program, folder) if os.geteuid() == 0 else (None, "it needs root")
        if use is None:
            notes.append(f"skipped: the installation in a minimal Debian 12 ({why})")
            use = unpacked(root, program, folder)
        size = package.stat().st_size / 1e6
    print(f"deb check: {package.name} ({size:.1f} MB, of {program}) is complete; {use}; {'; '.join(notes)}")


if __name__ == "__main__":
    main()

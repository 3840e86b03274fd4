"""Minimal Debian systems in folders, for checks that need one. They are kept in the user's cache."""
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import time

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "controlplane"
CHROOT = shutil.which("chroot") or "/usr/sbin/chroot"


def _debootstrap():
    """The program and its environment. `None`: it cannot be had."""
    if shutil.which("debootstrap"):
        return "debootstrap", {}
    folder = CACHE / "debootstrap"
    program = folder / "usr/sbin/debootstrap"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        try:
            subprocess.run(["apt-get", "download", "debootstrap"], cwd=folder, check=True, capture_output=True)
            subprocess.run(["dpkg-deb", "-x", str(next(folder.glob("debootstrap_*.deb"))), str(folder)], check=True, capture_output=True)
        except (subprocess.CalledProcessError, FileNotFoundError, StopIteration):
            return None
    return str(program), {"DEBOOTSTRAP_DIR": str(folder / "usr/share/debootstrap")}


def root_of(suite, packages=()):
    """The folder of a minimal system with these packages beside the essential ones. `None` and why: it cannot be had."""
    root = CACHE / "-".join(["root", suite, *sorted(packages)])
    if (root / "complete").exists():
        return root, ""
    tool = _debootstrap()
    if tool is None:
        return None, "debootstrap cannot be installed"
    files = [pathlib.Path("/etc/apt/sources.list"), *pathlib.Path("/etc/apt/sources.list.d").glob("*")]
    sources = " ".join(file.read_text() for file in files if file.is_file())
    mirror = os.environ.get("DEBIAN_MIRROR") or next(iter(re.findall(r"^(?!\s*#).*?(https?://\S+/debian)/?(?:\s|$)", sources, re.M)), None)
    if mirror is None:
        return None, "no Debian mirror in /etc/apt; set DEBIAN_MIRROR"
    shutil.rmtree(root, ignore_errors=True)
    program, environment = tool
    include = [f"--include={','.join(packages)}"] if packages else []
    result = subprocess.run(
        [program, "--variant=minbase", *include, suite, str(root), mirror], env={**os.environ, **environment}, capture_output=True, text=True)
    if result.returncode:
        return None, f"debootstrap failed: {result.stdout.strip().splitlines()[-1:]}"
    (root / "complete").touch()
    return root, ""


@contextlib.contextmanager
def mounted(target, *options):
    """Mounts on a folder, and unmounts it when nothing uses it any more."""
    pathlib.Path(target).mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", *map(str, options), str(target)], check=True, capture_output=True)
    try:
        yield
    finally:
        for _ in range(40):
            if subprocess.run(["umount", str(target)], capture_output=True).returncode == 0:
                break
            time.sleep(0.25)
        else:
            # What stays mounted would be deleted with the folder.
            subprocess.run(["umount", "--lazy", str(target)], check=True, capture_output=True)


@contextlib.contextmanager
def changed_copy(root, folder):
    """A copy of a system that may be changed, with /proc and /dev/null. `root` stays as it is."""
    copy = folder / "system"
    with contextlib.ExitStack() as stack:
        for name in ("upper", "work", "system"):
            (folder / name).mkdir()
        overlay = f"lowerdir={root},upperdir={folder / 'upper'},workdir={folder / 'work'}"
        try:
            stack.enter_context(mounted(copy, "-t", "overlay", "overlay", "-o", overlay))
        except subprocess.CalledProcessError:
            subprocess.run(["cp", "-a", f"{root}/.", str(copy)], check=True)
        stack.enter_context(mounted(copy / "proc", "-t", "proc", "proc"))
        yield copy


def inside(root, *command, **options):
    """Runs a command in the system; it must succeed. Returns its output."""
    done = subprocess.run(
        [CHROOT, str(root), *map(str, command)], capture_output=True, text=True, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"}, **options)
    if done.returncode:
        raise SystemExit(f"in {root.name}: {' '.join(map(str, command))}: {done.stdout}{done.stderr}")
    return done.stdout + done.stderr

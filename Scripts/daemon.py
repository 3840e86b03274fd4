"""Starts a daemon with an emulated account, for checks from outside."""
import contextlib
import json
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PROGRAM = pathlib.Path(os.environ.get("CONTROLPLANE", ".build/debug/controlplane")).resolve()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(what, check, seconds=40):
    end = time.monotonic() + seconds
    problem = None
    while time.monotonic() < end:
        try:
            answer = check()
            if answer:
                return answer
        # While the daemon starts, it may answer with a problem, or not at all.
        except (OSError, urllib.error.URLError, ValueError, LookupError, TypeError) as error:
            problem = error
        time.sleep(0.1)
    sys.exit(f"{what} was not there after {seconds} s ({problem})")


@contextlib.contextmanager
def running(*command, **environment):
    process = subprocess.Popen(
        command, env={"PATH": os.environ["PATH"], **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            sys.exit(f"{command[1]} was still running 30 s after SIGTERM")


class Daemon:
    def __init__(self, port, directory, emulator, is_secure=False):
        self.port, self.directory, self.emulator, self.is_secure = port, directory, emulator, is_secure
        self.process = None

    @property
    def token(self):
        return (self.directory / "admin-token").read_text().strip()

    @property
    def url(self):
        return f"https://localhost:{self.port}" if self.is_secure else f"http://127.0.0.1:{self.port}"

    def call(self, method, path, body=None, token=None):
        """Status and decoded response body."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.url + path, data=data, method=method, headers={"Authorization": f"Bearer {token or self.token}"})
        try:
            # A certificate of these checks is signed by itself.
            trust = ssl._create_unverified_context() if self.is_secure else None
            with urllib.request.urlopen(request, timeout=20, context=trust) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"null")


@contextlib.contextmanager
def daemon(scenario=None, waits=True, **settings):
    """A running daemon that lists its servers; `waits=False`: one that answers."""
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        emulator, port = free_port(), free_port()
        command = [str(PROGRAM), "emulate", "--port", str(emulator)]
        if scenario:
            (place / "scenario.json").write_text(json.dumps(scenario))
            command += ["--scenario", str(place / "scenario.json")]
        it = Daemon(port, place / "data", emulator, is_secure="TLS_CERTIFICATE_FILE" in settings)
        with running(*command):
            # At once: the daemon waits for the emulator.
            environment = {
                "RUNPOD_API_KEY": "any", "RUNPOD_API_URL": f"http://127.0.0.1:{emulator}", "CONTROL_PLANE_DATA": str(it.directory),
                "CONTROL_PLANE_PORT": str(port), "RESOURCE_MONITOR_INTERVAL": "1", **settings}
            with running(str(PROGRAM), "serve", "--adopt-all", **environment) as it.process:
                wait_for("the fleet", lambda: it.call("GET", "/api/v1/servers")[1]["servers"] or not waits)
                yield it

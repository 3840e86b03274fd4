#!/usr/bin/env python3
"""Sends one event to each of 1,000 WebSockets: the daemon, picows and a plain loop of write(), alternately. Measures the sender's CPU seconds for a
million frames, and for a million messages with ten per frame. Needs the release build (make release), a C compiler, and pip."""
import base64
import json
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent.resolve()
os.environ.setdefault("CONTROLPLANE", str(HERE.parent / ".build/release/controlplane"))
sys.path.insert(0, str(HERE.parent / "Scripts"))
from daemon import daemon  # noqa: E402

READERS, FRAMES, ROUNDS = 1000, 60, 5


def frame(text):
    body = text.encode()
    return bytes([0x81, 0x80 | len(body)]) + b"\0\0\0\0" + body


class Drain:
    """The readers, in a separate process whose CPU time does not count."""

    def __init__(self, place, port, target="/", subscription=""):
        key = base64.b64encode(os.urandom(16)).decode()
        (place / "request").write_bytes(
            (f"GET {target} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             f"Sec-WebSocket-Key: {key}\r\n\r\n").encode())
        (place / "subscription").write_bytes(frame(subscription) if subscription else b"")
        self.process = subprocess.Popen(
            [str(place / "drain"), str(port), str(READERS), str(place / "request"), str(place / "subscription")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n", "the readers did not come up"

    def pong(self):
        self.bytes("pong")

    def bytes(self, order="?"):
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Reference:
    def __init__(self, place, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.readers = Drain(place, int(self.process.stdout.readline()))

    def send(self, frames, size):
        self.process.stdin.write(f"{frames} {size}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.readers.close()
        self.process.wait()


def cpu(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Ours:
    def __init__(self, it, place):
        self.it = it
        self.readers = Drain(place, it.port, f"/ws/control-plane?token={it.token}", '{"action":"subscribe","topic":"activity"}')

    def post(self, count):
        for number in range(count):
            self.it.call("POST", "/api/v1/servers/notebook/extend", {"seconds": 60})

    def send(self, frames, messages):
        """CPU seconds, those of writing the events down included, and the size of a frame."""
        self.readers.pong()
        time.sleep(1)
        before, began = self.readers.bytes(), cpu(self.it.process.pid)
        for _ in range(frames):
            self.post(messages)
            time.sleep(0.15)
        time.sleep(0.5)
        took, size = cpu(self.it.process.pid) - began, (self.readers.bytes() - before) / frames / READERS
        return took, size


def measure(place, it, messages):
    rows = {"this": [], "picows": [], "write": []}
    floor, picows = Reference(place, str(place / "floor"), str(READERS)), Reference(place, sys.executable, str(HERE / "fanout/picows_server.py"))
    ours = Ours(it, place)
    size = 0
    for _ in range(ROUNDS):
        took, size = ours.send(FRAMES, messages)
        rows["this"].append(took)
        for name, reference in [("picows", picows), ("write", floor)]:
            rows[name].append(reference.send(FRAMES, round(size) - (2 if size < 128 else 4)))
    for one in (ours.readers, floor, picows):
        one.close()
    million = 1e6 / (FRAMES * READERS * messages)
    return {
        "messages_per_frame": messages, "frame_bytes": round(size), "readers": READERS, "rounds": ROUNDS,
        **{name: {"median": statistics.median(values) * million, "least": min(values) * million, "most": max(values) * million}
           for name, values in rows.items()}}


def main():
    scenario = {"pods": [{"id": "pod1", "name": "notebook", "workload": "training"}]}
    results = []
    with tempfile.TemporaryDirectory() as directory:
        place = pathlib.Path(directory)
        for name in ["drain", "floor"]:
            subprocess.run(["cc", "-O2", "-o", str(place / name), str(HERE / f"fanout/{name}.c")], check=True)
        with daemon(scenario, RESOURCE_MONITOR_INTERVAL="60") as it:
            for messages in [1, 10]:
                results.append(measure(place, it, messages))
    print(f"{'one frame to each of 1,000 readers':<44}{'this':>8}{'picows':>8}{'write()':>8}   CPU seconds a million messages")
    for row in results:
        name = f"{row['messages_per_frame']} message(s) of it, {row['frame_bytes']} bytes"
        print(f"{name:<44}" + "".join(f"{row[key]['median']:8.2f}" for key in ["this", "picows", "write"]))
    (HERE / "fanout.json").write_text(json.dumps(results, indent=2) + "\n")


main()

#!/usr/bin/env python3
"""Checks that a flood of requests does not delay polling. usage: flood_check.py [CLIENTS] [SECONDS], 1000 and 30 by default.

First a daemon with few open files gets twice as many connections as it allows; then clients send expensive requests, flood WebSockets with pings,
and send requests without reading the responses. Prints the longest gap between two polls of RunPod, and fails beyond two ticks and a second.
"""
import json
import os
import resource
import socket
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from daemon import PROGRAM, free_port, running, wait_for

TICK = 2


class RunPod(ThreadingHTTPServer):
    """Lists 50 idle pods and writes down when it was asked for them."""

    daemon_threads = True
    polls = []

    def __init__(self):
        pods = [
            {"id": f"pod{n}", "name": f"pod-{n}", "status": "RUNNING", "desiredStatus": "RUNNING", "cost": 3.99, "image": "i",
             "gpu": {"type": "NVIDIA H200", "count": 1}, "actions": ["stop", "terminate"], "locked": False,
             "createdAt": "2026-01-01T00:00:00Z", "startedAt": "2026-01-01T00:00:00Z"} for n in range(50)]
        body = {"/v2/pods": json.dumps({"pods": pods}).encode(), "/v2/serverless": b'{"endpoints": []}'}

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                path = self.path.split("?")[0]
                if path == "/v2/pods":
                    RunPod.polls.append(time.monotonic())
                answer = body.get(path, b"{}")
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()


def connect(port):
    one = socket.create_connection(("127.0.0.1", port), timeout=5)
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    return one


def frame(opcode, payload=b""):
    return bytes([0x80 | opcode, 0x80 | len(payload)]) + b"\0\0\0\0" + payload


def misbehave(port, token, kind, until):
    """One client after the other of this kind, each as bad as it can be."""
    head = f"Host: x\r\nAuthorization: Bearer {token}\r\n"
    ask = lambda path: f"GET {path} HTTP/1.1\r\n{head}\r\n".encode()
    while time.monotonic() < until:
        try:
            with connect(port) as one:
                if kind == 0:
                    one.sendall(b"".join(ask(path) for path in ["/api/v1/dashboard", "/api/v1/events?limit=500", "/metrics", "/api/v1/costs"] * 40))
                    time.sleep(1)
                elif kind == 1:
                    one.sendall((
                        f"GET /ws/control-plane HTTP/1.1\r\n{head}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").encode())
                    for _ in range(50):
                        one.sendall(frame(9, b"p" * 100) * 100 + frame(1, b'{"action":"ping"}') * 100)
                elif kind == 2:
                    for path in ["/api/v1/servers", "/api/v1/dashboard", "/api/v1/servers/pod1/metrics/gpu_utilization"] * 5:
                        one.sendall(ask(path))
                        one.recv(65536)
                else:
                    time.sleep(2)
        except OSError:
            time.sleep(0.05)


def longest_gap(since, until):
    moments = [since] + [at for at in RunPod.polls if since < at < until] + [until]
    return max(b - a for a, b in zip(moments, moments[1:]))


def get(port, path):
    with socket.create_connection(("127.0.0.1", port), timeout=10) as one:
        one.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        return one.recv(4096)[9:12].decode()


def settings(place, runpod, port):
    return {
        "RUNPOD_API_KEY": "any", "RUNPOD_API_URL": f"http://127.0.0.1:{runpod.server_port}", "CONTROL_PLANE_DATA": place,
        "CONTROL_PLANE_PORT": str(port), "RESOURCE_MONITOR_INTERVAL": str(TICK), "ADOPT": "all", "IDLE_TIMEOUT_SECONDS": "off"}


def few_files(runpod, place):
    """256 open files, 600 connections that stay: the daemon lives, polls, and answers whoever comes next."""
    port = free_port()
    with running("prlimit", "--nofile=256:256", str(PROGRAM), "serve", **settings(place, runpod, port)) as process:
        wait_for("the daemon", lambda: get(port, "/healthz") == "200")
        began, held = time.monotonic(), []
        for number in range(600):
            try:
                one = connect(port)
                if number % 2:
                    one.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                held.append(one)
            except OSError:
                pass
        time.sleep(4 * TICK)
        gap, files = longest_gap(began + TICK, time.monotonic()), len(os.listdir(f"/proc/{process.pid}/fd"))
        answer = get(port, "/healthz")
        print(f"flood check: 256 files, {len(held)} connections: {files} open, /healthz {answer}, longest gap between polls {gap:.1f} s")
        if process.poll() is not None or answer != "200" or gap > 2 * TICK + 1 or files > 256:
            sys.exit("flood check: the daemon does not work without free files")
        for one in held:
            one.close()


def worst(runpod, place, clients, seconds):
    port = free_port()
    with running(str(PROGRAM), "serve", **settings(place, runpod, port)) as process:
        wait_for("the daemon", lambda: get(port, "/healthz") == "200")
        token = open(f"{place}/admin-token").read().strip()
        until = time.monotonic() + seconds
        threads = [threading.Thread(target=misbehave, args=(port, token, n % 4, until), daemon=True) for n in range(clients)]
        began = time.monotonic()
        for thread in threads:
            thread.start()
        while time.monotonic() < until:
            time.sleep(0.1)
        gap = longest_gap(began, time.monotonic())
        polls = len([at for at in RunPod.polls if at > began])
        print(f"flood check: {clients} clients for {seconds} s: {polls} polls, longest gap {gap:.1f} s, tick {TICK} s")
        if process.poll() is not None or gap > 2 * TICK + 1:
            sys.exit("flood check: the requests delay the polls")


def main():
    clients, seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 1000, int(sys.argv[2]) if len(sys.argv) > 2 else 30
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    runpod = RunPod()
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        few_files(runpod, one)
        worst(runpod, two, clients, seconds)


main()

#!/usr/bin/env python3
"""Runs the examples: the ASGI middleware under uvicorn, and the Swift gateway with an embedded control plane."""
import asyncio
import json
import os
import pathlib
import sys
import tempfile
import threading
import urllib.error
import urllib.request

import uvicorn

from daemon import PROGRAM, daemon, free_port, running, wait_for

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "examples/asgi"))
from control_plane import ControlPlaneMiddleware  # noqa: E402


def check(name, holds, detail=""):
    if not holds:
        raise SystemExit(f"examples check: {name}: {detail}")


def ask(url, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


async def application(scope, receive, send):
    """Streams its answer, as a model does."""
    if scope["type"] != "http":
        return
    if scope["path"] == "/slow":
        await asyncio.sleep(3)
    await send({"type": "http.response.start", "status": 500 if scope["path"] == "/broken" else 200, "headers": []})
    for part in [b"one ", b"two"]:
        await send({"type": "http.response.body", "body": part, "more_body": True})
    await send({"type": "http.response.body"})


def asgi():
    with daemon({"pods": [{"id": "pod1", "name": "served", "workload": "idle"}]}) as it:
        wrapped = ControlPlaneMiddleware(application, it.url, it.token, "served", every=0.3)
        port = free_port()
        server = uvicorn.Server(uvicorn.Config(wrapped, port=port, log_level="critical", lifespan="off"))
        threading.Thread(target=server.run, daemon=True).start()
        place = f"http://127.0.0.1:{port}"
        wait_for("uvicorn", lambda: ask(place + "/healthz")[0] == 200)
        check("answers pass through", ask(place + "/infer") == (200, "one two"))
        ask(place + "/broken")
        metrics = lambda: it.call("GET", "/api/v1/servers/served/metrics")[1]
        wait_for("the requests", lambda: metrics()["total_requests"] == 2)
        check("health checks are not counted", metrics()["error_rate"] == 0.5, metrics())
        slow = threading.Thread(target=ask, args=(place + "/slow",))
        slow.start()
        wait_for("the request under way", lambda: metrics()["active_requests"] == 1)
        why = it.call("GET", "/api/v1/servers/served/explain")[1]
        busy = [signal for signal in why["signals"] if signal["signal"] == "activity"]
        check("a request under way is work", busy and busy[0]["reading"] == "busy", why["signals"])
        slow.join()
        wait_for("its end", lambda: metrics()["total_requests"] == 3 and metrics()["active_requests"] == 0)
        check("its latency", metrics()["windows"]["60"]["max_ms"] >= 3000, metrics())
        server.should_exit = True


def gateway():
    program = PROGRAM.parent / "example-gateway"
    with tempfile.TemporaryDirectory() as place:
        emulator, port = free_port(), free_port()
        scenario = pathlib.Path(place) / "scenario.json"
        scenario.write_text(json.dumps({"pods": [{"id": "pod1", "name": "stopped", "workload": "idle", "status": "exited"}]}))
        with running(str(PROGRAM), "emulate", "--port", str(emulator), "--speed", "20", "--scenario", str(scenario)):
            environment = {
                "RUNPOD_API_KEY": "any", "RUNPOD_API_URL": f"http://127.0.0.1:{emulator}", "ADOPT": "all", "PORT": str(port),
                "CONTROL_PLANE_DATA": place + "/data", "RESOURCE_MONITOR_INTERVAL": "1"}
            with running(str(program), **environment):
                url = f"http://127.0.0.1:{port}"
                token = lambda: (pathlib.Path(place) / "data/admin-token").read_text().strip()
                servers = lambda: json.loads(ask(url + "/api/v1/servers", Authorization=f"Bearer {token()}")[1])["servers"]
                wait_for("the gateway's fleet", lambda: [one["state"] for one in servers()] == ["stopped"])
                check("its own routes", ask(url + "/healthz") == (200, "ok\n"))
                status, text = ask(url + "/infer", **{"X-Server-ID": "stopped"})
                check("the server was started for it", (status, text) == (200, "served by stopped\n"), (status, text))
                wait_for("its state", lambda: [one["state"] for one in servers()] == ["running"])
                metrics = json.loads(ask(url + "/api/v1/servers/stopped/metrics", Authorization=f"Bearer {token()}")[1])
                check("the request is recorded", metrics["total_requests"] == 1, metrics)


asgi()
gateway()
print("examples check: the ASGI middleware and the Swift gateway work as documented")

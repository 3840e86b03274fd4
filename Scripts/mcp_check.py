#!/usr/bin/env python3
"""Checks `controlplane mcp` with the official Python client of the Model Context Protocol, and over a raw pipe."""
import asyncio
import json
import subprocess
import time

from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from daemon import PROGRAM, daemon, wait_for

FLEET = {"pods": [
    {"id": "pod1", "name": "forgotten", "workload": "idle"}, {"id": "pod2", "name": "busy", "workload": "training"}]}


def check(name, holds, detail=""):
    if not holds:
        raise SystemExit(f"mcp check: {name}: {detail}")


def text(result):
    return "".join(part.text for part in result.content if part.type == "text")


def client(it, *arguments, token=None):
    return Client(stdio_client(StdioServerParameters(
        command=str(PROGRAM), args=["mcp", *arguments],
        env={"CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_TOKEN": token or it.token})))


async def operate(it):
    async with client(it) as session:
        tools = {tool.name: tool for tool in (await session.list_tools()).tools}
        check("nine tools", len(tools) == 9, sorted(tools))
        check("hints", tools["stop_server"].annotations.destructive_hint and tools["list_servers"].annotations.read_only_hint)
        listed = await session.call_tool("list_servers", {})
        names = {server["name"] for server in listed.structured_content["servers"]}
        check("the fleet is listed", names == {"forgotten", "busy"}, names)
        why = await session.call_tool("explain_server", {"server": "busy"})
        check("busy is explained", "gpu" in text(why).lower() and not why.is_error, text(why)[:300])
        for tool in ("list_events", "list_alerts", "get_costs"):
            answer = await session.call_tool(tool, {})
            check(tool, not answer.is_error and isinstance(answer.structured_content, dict), text(answer)[:200])
        held = await session.call_tool("protect_server", {"server": "busy", "seconds": 3600, "reason": "evaluation runs"})
        check("protected", held.structured_content["protection"]["reason"] == "evaluation runs", text(held)[:300])
        later = await session.call_tool("postpone_stop", {"server": "forgotten", "seconds": 3600})
        check("postponed", later.structured_content["extension"]["until"], text(later)[:300])
        wrong = await session.call_tool("stop_server", {"server": "forgotten", "confirm": "busy"})
        check("a stop wants the name", wrong.is_error and "nothing was stopped" in text(wrong), text(wrong))
        done = await session.call_tool("stop_server", {"server": "forgotten", "confirm": "forgotten"})
        check("a stop says what is lost", not done.is_error and "erases" in text(done), text(done)[:300])
        unknown = await session.call_tool("explain_server", {"server": "nobody"})
        check("an unknown server is a sentence", unknown.is_error and "no server" in text(unknown), text(unknown))
    state = lambda: {s["id"]: s["state"] for s in it.call("GET", "/api/v1/servers")[1]["servers"]}
    wait_for("the stop", lambda: state()["pod1"] == "stopped")
    check("nothing else was stopped", state()["pod2"] == "running", state())
    async with client(it) as session:
        started = await session.call_tool("start_server", {"server": "forgotten"})
        check("started", not started.is_error, text(started)[:300])
    wait_for("the start", lambda: state()["pod1"] == "running")


async def only_read(it):
    status, made = it.call("POST", "/api/v1/tokens", {"name": "watcher", "scope": "read"})
    check("a token", status in (200, 201), made)
    async with client(it, token=made["token"]) as session:
        refused = await session.call_tool("stop_server", {"server": "busy", "confirm": "busy"})
        check("the token decides", refused.is_error and "refused" in text(refused), text(refused))
    async with client(it, "--read-only") as session:
        names = {tool.name for tool in (await session.list_tools()).tools}
        check("read-only offers no change", names == {"list_servers", "explain_server", "list_events", "list_alerts", "get_costs"}, names)


def raw(it):
    """What no client sends on purpose; and the end of the input is the end of the server."""
    call = lambda number, params: json.dumps({"id": number, "method": "tools/call", "params": params})
    lines = [
        "{", "[]", '"text"', "null", '{"jsonrpc":"2.0"}', '{"id":{},"method":"ping"}', '{"id":true,"method":"ping"}', "",
        '{"id":1,"method":"ping"}', '{"id":"two","method":"server/discover","params":{}}', call(3, {"name": "nope"}),
        call(4, {"name": "explain_server"}), call(5, {"name": "explain_server", "arguments": {"server": 7}}),
        call(6, {"name": "list_servers", "arguments": {"sort": "x"}}), call(7, []), '{"id":8,"result":{}}', "x" * (5 << 20),
        '{"id":9,"method":"initialize","params":{"protocolVersion":"1999-01-01"}}']
    with subprocess.Popen(
            [str(PROGRAM), "mcp"], env={"CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_TOKEN": it.token}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdin.write("\n".join(lines) + "\n")
        process.stdin.flush()
        answers = []
        # Requests are answered beside each other, in any order.
        while {1, "two", 3, 4, 5, 6, 7, 9} - {answer["id"] for answer in answers}:
            answers.append(json.loads(process.stdout.readline()))
        began = time.monotonic()
        process.stdin.close()
        process.wait(timeout=10)
        check("it ends with its input", time.monotonic() - began < 5 and process.returncode == 0, process.returncode)
    by_id = {answer["id"]: answer for answer in answers if answer["id"] is not None}
    codes = {id: answer["error"]["code"] for id, answer in by_id.items() if "error" in answer}
    check("codes", codes == {"two": -32601, 3: -32602, 4: -32602, 5: -32602, 6: -32602, 7: -32602}, codes)
    check("a version it speaks", by_id[9]["result"]["protocolVersion"] == "2025-11-25", by_id[9])
    check("odd lines are answered", len([answer for answer in answers if answer["id"] is None]) >= 6, answers)


with daemon(FLEET, IDLE_TIMEOUT_SECONDS="600") as it:
    asyncio.run(operate(it))
    asyncio.run(only_read(it))
    raw(it)
print("mcp: the official client lists, explains, protects, postpones, stops and starts; scopes, read-only mode and invalid input are handled")

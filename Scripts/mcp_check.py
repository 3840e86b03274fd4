#!/usr/bin/env python3
"""Checks `controlplane mcp` and the daemon's `/mcp` with the official Python client of the Model Context Protocol, and with raw messages."""
import asyncio
import json
import subprocess
import time
import urllib.error
import urllib.request

from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import create_mcp_http_client, streamable_http_client

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


def http_client(it, token=None, query=""):
    headers = {"Authorization": f"Bearer {token or it.token}"}
    return Client(streamable_http_client(f"{it.url}/mcp{query}", http_client=create_mcp_http_client(headers=headers)))


async def over_http(it):
    async with http_client(it) as session:
        check("nine tools over HTTP", len((await session.list_tools()).tools) == 9)
        listed = await session.call_tool("list_servers", {})
        check("the fleet over HTTP", len(listed.structured_content["servers"]) == 2, text(listed)[:300])
        why = await session.call_tool("explain_server", {"server": "busy"})
        check("busy is explained over HTTP", "gpu" in text(why).lower() and not why.is_error, text(why)[:300])
        held = await session.call_tool("protect_server", {"server": "busy", "seconds": 7200, "reason": "over HTTP"})
        check("protected over HTTP", held.structured_content["protection"]["reason"] == "over HTTP", text(held)[:300])
        wrong = await session.call_tool("stop_server", {"server": "busy", "confirm": "forgotten"})
        check("a stop over HTTP wants the name", wrong.is_error and "nothing was stopped" in text(wrong), text(wrong))
    watcher = it.call("POST", "/api/v1/tokens", {"name": "http-watcher", "scope": "read"})[1]["token"]
    for token, query in ((watcher, ""), (None, "?read_only=true")):
        async with http_client(it, token, query) as session:
            names = {tool.name for tool in (await session.list_tools()).tools}
            check("read-only over HTTP", names == {"list_servers", "explain_server", "list_events", "list_alerts", "get_costs"}, names)
    events = it.call("GET", "/api/v1/events?kind=hold.protected")[1]["events"]
    check("the token acts", any("over HTTP" in event["summary"] for event in events), events)


def raw_http(it):
    def post(body, **headers):
        request = urllib.request.Request(f"{it.url}/mcp", data=body.encode(), headers={"Content-Type": "application/json", **headers})
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
    bearer = {"Authorization": f"Bearer {it.token}"}
    ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}'
    check("ping", post(ping, **bearer) == (200, '{"id":1,"jsonrpc":"2.0","result":{}}'), post(ping, **bearer))
    check("a notification", post('{"jsonrpc":"2.0","method":"notifications/initialized"}', **bearer) == (202, ""))
    check("no token", post(ping)[0] == 401)
    check("a foreign page", post(ping, Origin="https://evil.example", **bearer)[0] == 403)
    check("an unknown version", post(ping, **bearer, **{"MCP-Protocol-Version": "1999-01-01"})[0] == 400)
    check("not JSON", "-32700" in post("{", **bearer)[1])
    check("too long", post("x" * (2 << 20), **bearer)[0] == 413)
    check("no stream is offered", it.call("GET", "/mcp")[0] == 405)


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
    asyncio.run(over_http(it))
    raw_http(it)
print("mcp: the official client lists, explains, protects, postpones, stops and starts; scopes, read-only mode and invalid input are handled, on stdio and over HTTP")

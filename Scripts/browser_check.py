#!/usr/bin/env python3
"""The JavaScript of docs/NOTIFICATIONS.md in a real browser: it connects, subscribes, and receives updates.

Only the address and the token of the snippet are replaced. The check reads the console over the browser's debugging protocol, without a
framework or driver.
"""
import asyncio
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import urllib.request

import websockets

from daemon import daemon, free_port, wait_for

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs/NOTIFICATIONS.md"
BROWSERS = ["chromium", "chromium-browser", "google-chrome"]


def snippet(it):
    script = re.search(r"```js\n(const socket = new WebSocket.*?)```", PAGE.read_text(), re.DOTALL)[1]
    place = re.search(r"ws://[^/']*/ws/control-plane\?token=[^']*", script)[0]
    return script.replace(place, f"ws://127.0.0.1:{it.port}/ws/control-plane?token={it.token}")


async def logged(debugger, script, enough, seconds=40):
    """What the page logs after it ran `script`, until `enough` of it is there."""
    seen = []
    async with websockets.connect(debugger, max_size=None) as page:
        # What is logged comes as text: an object could be gone before it is asked for.
        expression = "{ const log = console.log; console.log = one => log(JSON.stringify(one)) }\n" + script
        orders = [("Runtime.enable", {}), ("Runtime.evaluate", {"expression": expression})]
        for number, (method, parameters) in enumerate(orders):
            await page.send(json.dumps({"id": number, "method": method, "params": parameters}))
        try:
            async with asyncio.timeout(seconds):
                while not enough(seen):
                    said = json.loads(await page.recv())
                    if said.get("method") == "Runtime.exceptionThrown" or "exceptionDetails" in said.get("result", {}):
                        raise SystemExit(f"browser check: the snippet failed: {said}")
                    if said.get("method") == "Runtime.executionContextsCleared":
                        # A browser that has just started may load its first page once more.
                        seen.clear()
                        await page.send(json.dumps({"id": 2, "method": "Runtime.evaluate", "params": {"expression": expression}}))
                    elif said.get("method") == "Runtime.consoleAPICalled":
                        seen.append(json.loads(said["params"]["args"][0]["value"]))
        except TimeoutError:
            raise SystemExit(f"browser check: after {seconds} s the console had only {seen}") from None
    return seen


def main():
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser:
        raise SystemExit("browser check: no browser found (apt-get install chromium)")
    scenario = {"pods": [{"id": "pod1", "name": "notebook", "workload": "training"}, {"id": "pod2", "name": "train", "workload": "training"}]}
    with daemon(scenario) as it, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        port = free_port()
        process = subprocess.Popen(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", f"--user-data-dir={profile}",
             f"--remote-debugging-port={port}", "about:blank"],
            env={"PATH": os.environ["PATH"], "HOME": profile}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            def page():
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=5) as answer:
                    return next((tab["webSocketDebuggerUrl"] for tab in json.loads(answer.read()) if tab["type"] == "page"), None)
            updates = lambda seen: [one for one in seen if one["type"] == "metrics" or one["type"] == "batch" and one["topic"] == "metrics"]
            seen = asyncio.run(logged(wait_for("the browser", page), snippet(it), lambda seen: len(updates(seen)) >= 2))
        finally:
            process.terminate()
            process.wait(timeout=30)
    kinds = [one["type"] for one in seen]
    if kinds[:2] != ["connection", "subscription"] or seen[1]["topic"] != "metrics":
        raise SystemExit(f"browser check: the first messages are {seen[:2]}")
    single = [note for one in updates(seen) for note in one.get("notifications", [one])]
    if {note["data"]["name"] for note in single} != {"notebook", "train"} or not all("gpu_utilization" in note["data"]["metrics"] for note in single):
        raise SystemExit(f"browser check: the updates are {single}")
    print(f"browser check: the documented script received {len(single)} updates of 2 servers in {pathlib.Path(browser).name}")


main()

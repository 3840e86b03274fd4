#!/usr/bin/env python3
"""Checks webhooks while the receiver is down and the daemon is killed: nothing is lost, and retries carry the same id.

Also: the signature as standardwebhooks.com computes it, Slack's and Discord's bodies, dead-lettered and resent deliveries, tokens.
"""
import base64
import contextlib
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import time

import standardwebhooks

from daemon import PROGRAM, Daemon, free_port, running, wait_for

SECRET = "a-secret-of-the-check"


class Receiver:
    """Answers `status` and remembers what it was sent."""

    def __init__(self):
        self.status, self.seen = 200, []
        # Paths that are answered after so many seconds.
        self.slow = {}
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                time.sleep(owner.slow.get(self.path, 0))
                owner.seen.append((self.path, dict(self.headers.items()), body, owner.status))
                self.send_response(owner.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def taken(self, path):
        """Ids that were taken, in order, and ids that were refused."""
        ids = lambda wanted: [h["webhook-id"] for p, h, _, s in self.seen if p == path and (s == 200) == wanted]
        return ids(True), ids(False)


def check(name, holds, detail=""):
    if not holds:
        raise SystemExit(f"webhook check: {name}: {detail}")


def main():
    receiver = Receiver()
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        emulator = free_port()
        scenario = place / "scenario.json"
        scenario.write_text(json.dumps({"pods": [{"id": "pod1", "name": "train <1>", "workload": "training"}]}))
        settings = {
            "RUNPOD_API_KEY": "any", "RUNPOD_API_URL": f"http://127.0.0.1:{emulator}", "CONTROL_PLANE_DATA": str(place / "data"),
            "RESOURCE_MONITOR_INTERVAL": "1"}

        def start(stack):
            it = Daemon(free_port(), place / "data", emulator)
            it.process = stack.enter_context(running(str(PROGRAM), "serve", "--adopt-all", **settings, CONTROL_PLANE_PORT=str(it.port)))
            wait_for("the fleet", lambda: it.call("GET", "/api/v1/servers")[1]["servers"])
            return it

        with running(str(PROGRAM), "emulate", "--port", str(emulator), "--scenario", str(scenario)), contextlib.ExitStack() as stack:
            it = start(stack)
            for name, body in [
                ("a bad address", {"name": "x", "url": "ftp://x"}), ("a bad format", {"name": "x", "url": "http://x", "format": "fax"}),
                ("a short secret", {"name": "x", "url": "http://x", "secret": "short"}), ("a bad name", {"name": "x y", "url": "http://x"}),
                ("a bad kind", {"name": "x", "url": "http://x", "kinds": ["weather."]}), ("an unknown field", {"name": "x", "url": "http://x", "a": 1}),
            ]:
                status, answer = it.call("POST", "/api/v1/webhooks", body)
                check(name, status == 422 and answer["errors"], (status, answer))
            for name, extra in [
                ("mine", {"secret": SECRET}), ("chat", {"format": "slack", "kinds": ["hold."]}), ("room", {"format": "discord", "kinds": ["hold."]}),
                ("heavy", {"minimum_severity": "critical"}), ("tagged", {"tags": ["nobody-has-it"]}),
                ("made", {"kinds": ["hold."]}), ("slow", {"kinds": ["hold."]}),
            ]:
                status, answer = it.call("POST", "/api/v1/webhooks", {"name": name, "url": f"{receiver.url}/{name}", **extra})
                # One that signs and was given no secret is told the one that was made for it.
                check(f"{name} is set", status == 201 and ("secret" in answer) == (answer["format"] == "generic" and name != "mine"), answer)
                if name == "made":
                    made = answer["secret"]
                if name == "slow":
                    receiver.slow["/slow"] = 8

            def happen(number):
                status, answer = it.call("POST", "/api/v1/servers/pod1/protect", {"reason": f"number {number}"})
                check("it happens", status == 200, answer)

            happen(0)
            wait_for("the first delivery", lambda: any(p == "/mine" and b"number 0" in b for p, _, b, _ in receiver.seen))
            path, headers, body, _ = next(r for r in receiver.seen if r[0] == "/mine" and b"number 0" in r[2])
            signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
            expected = "v1," + base64.b64encode(hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()).decode()
            check("the signature", headers["webhook-signature"] == expected, headers)
            check("the body", json.loads(body)["data"]["kind"] == "hold.protected" and json.loads(body)["id"] == headers["webhook-id"], body)
            wait_for("the one with a secret of ours", lambda: any(p == "/made" for p, _, _, _ in receiver.seen))
            _, headers, body, _ = next(r for r in receiver.seen if r[0] == "/made")
            standard = standardwebhooks.Webhook(made)
            check("as standardwebhooks verifies it", standard.verify(body, headers)["id"] == headers["webhook-id"])
            try:
                standard.verify(body + b" ", headers)
                check("a body that was changed", False)
            except standardwebhooks.WebhookVerificationError:
                pass
            status, answer = it.call("POST", "/api/v1/webhooks", {"name": "made", "url": f"{receiver.url}/made", "kinds": ["hold."]})
            check("its secret stays and is not shown again", status == 201 and answer["has_secret"] and "secret" not in answer, answer)
            wait_for("Slack's", lambda: any(p == "/chat" for p, _, _, _ in receiver.seen))
            slack = json.loads(next(b for p, _, b, _ in receiver.seen if p == "/chat"))
            check("Slack's escapes", "train &lt;1&gt;" in slack["text"], slack)
            wait_for("Discord's", lambda: any(p == "/room" for p, _, _, _ in receiver.seen))
            discord = json.loads(next(b for p, _, b, _ in receiver.seen if p == "/room"))
            check("Discord's escapes", r"train \<1\>" in discord["content"], discord)
            check("Discord mentions nobody", discord["allowed_mentions"] == {"parse": []}, discord)

            # Down, while things happen; killed, while it is down; up again.
            receiver.status = 503
            for number in range(1, 6):
                happen(number)
            wait_for("a refusal", lambda: receiver.taken("/mine")[1])
            it.process.kill()
            it.process.wait()
            it = start(stack)
            happen(6)
            before = len(receiver.taken("/mine")[1])
            wait_for("another attempt", lambda: len(receiver.taken("/mine")[1]) > before)
            receiver.status = 200
            wait_for("the rest", lambda: any(p == "/mine" and b"number 6" in b and s == 200 for p, _, b, s in receiver.seen), 60)
            taken, refused = receiver.taken("/mine")
            check("nothing twice", len(taken) == len(set(taken)), taken)
            check("repetitions have the same id", set(refused) <= set(taken) and len(refused) > len(set(refused)), refused)
            numbers = [re.search(r"number (\d)", b.decode())[1] for p, _, b, s in receiver.seen if p == "/mine" and s == 200 and b"number" in b]
            check("all of it, in order", numbers == list("0123456"), numbers)
            check("those that want little got nothing", not any(p in ("/heavy", "/tagged") for p, *_ in receiver.seen))

            # By hand.
            status, answer = it.call("GET", "/api/v1/deliveries?state=delivered&webhook=mine")
            check("deliveries are listed", status == 200 and len(answer["deliveries"]) >= 7, answer)
            again = answer["deliveries"][0]["id"]
            status, answer = it.call("POST", f"/api/v1/deliveries/{again}/resend")
            check("it is sent again", status == 200 and answer["state"] == "waiting", answer)
            wait_for("the repetition, without anything else that happens", lambda: receiver.taken("/mine")[0].count(again) == 2, 5)
            said = it.call("GET", "/api/v1/events?kind=notification.resent")[1]["events"]
            check("who had it sent", len(said) == 1 and said[0]["actor"] == "token:admin", said)

            # One that answers after eight seconds, and has much to be told, delays nobody else.
            began = time.monotonic()
            for number in range(7, 10):
                happen(number)
            wait_for("the others", lambda: all(any(p == "/mine" and f"number {n}".encode() in b for p, _, b, _ in receiver.seen) for n in range(7, 10)), 6)
            check("a slow one delays nobody", time.monotonic() - began < 6, time.monotonic() - began)
            check("an unknown delivery", it.call("POST", "/api/v1/deliveries/mine-999999/resend")[0] == 404)
            check("removed", it.call("DELETE", "/api/v1/webhooks/mine")[0] == 204 and it.call("DELETE", "/api/v1/webhooks/mine")[0] == 404)

            tokens(it)
    print("webhook check: nothing lost or duplicated, the same id in every attempt; tokens created and revoked")


def tokens(it):
    def command(*arguments, token=None):
        return subprocess.run(
            [PROGRAM, *arguments], capture_output=True, text=True,
            env={"PATH": os.environ["PATH"], "CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_TOKEN": token or it.token})

    made = command("token", "create", "reader", "--scope", "read", "--owner", "ann")
    reader = made.stdout.strip()
    check("a token is made", made.returncode == 0 and reader.startswith("cpm_"), made)
    check("its name is taken", command("token", "create", "reader").returncode == 1)
    check("it is listed without its secret", "ann" in command("token", "list").stdout and reader not in command("token", "list", "--json").stdout)
    check("it reads", it.call("GET", "/api/v1/servers", token=reader)[0] == 200)
    check("it does no more", it.call("POST", "/api/v1/servers/pod1/protect", {}, token=reader)[0] == 403)
    for path in ["/api/v1/tokens", "/api/v1/webhooks", "/api/v1/deliveries"]:
        check(f"{path} is for admins", it.call("GET", path, token=reader)[0] == 403)
    check("not allowed", command("token", "list", token=reader).returncode == 77)
    check("the last admin stays", command("token", "revoke", "admin").returncode == 1)
    check("it is revoked", command("token", "revoke", "reader").returncode == 0)
    check("it is good for nothing", it.call("GET", "/api/v1/servers", token=reader)[0] == 401)
    brief = it.call("POST", "/api/v1/tokens", {"name": "brief", "scope": "operate", "expires_in_seconds": 59})
    check("an expiry that is too near", brief[0] == 422, brief)


main()

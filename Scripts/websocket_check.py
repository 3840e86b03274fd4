#!/usr/bin/env python3
"""Checks the WebSocket with an independent client (Python's `websockets`), and RFC 6455's rules over a raw socket."""
import asyncio
import base64
import json
import os
import socket
import ssl
import struct
import subprocess
import tempfile
import threading
import time
import warnings

import websockets

from daemon import PROGRAM, daemon, free_port, running, wait_for

CHECKED = []


def check(name, holds, detail=""):
    if not holds:
        raise SystemExit(f"websocket check: {name}: {detail}")
    CHECKED.append(name)
    if os.environ.get("VERBOSE"):
        print(name, flush=True)


async def message(connection, kind, seconds=10):
    """The next message of this type."""
    end = time.monotonic() + seconds
    while True:
        text = await asyncio.wait_for(connection.recv(), end - time.monotonic())
        decoded = json.loads(text)
        if decoded["type"] == kind:
            return decoded


async def notification(connection, topic, seconds=10):
    """The next single notification of a topic, out of a batch or not."""
    kind = {"servers": "server_event", "metrics": "metrics", "logs": "log", "alerts": "alert", "activity": "activity"}[topic]
    end = time.monotonic() + seconds
    while True:
        decoded = json.loads(await asyncio.wait_for(connection.recv(), end - time.monotonic()))
        if decoded["type"] == kind:
            return decoded
        if decoded["type"] == "batch" and decoded["topic"] == topic:
            of_kind = [one for one in decoded["notifications"] if one["type"] == kind]
            if of_kind:
                return of_kind[-1]


async def say(connection, **order):
    await connection.send(json.dumps(order))


async def with_a_client(it):
    place = f"ws://127.0.0.1:{it.port}/ws/control-plane"
    for name, address, headers in [
        ("no token", place, {}), ("a wrong token", place + "?token=cpm_wrong", {}), ("a wrong header", place, {"Authorization": "Bearer x"}),
        ("a wrong ticket", place + "?ticket=cpt_x", {}),
    ]:
        async with websockets.connect(address, additional_headers=headers) as connection:
            try:
                await asyncio.wait_for(connection.recv(), 5)
                check(name, False, "it was let in")
            except websockets.ConnectionClosed as closed:
                check(name + " closes with 1008", closed.rcvd.code == 1008, closed)

    status, ticket = it.call("POST", "/api/v1/tickets")
    check("a ticket is made", status == 201 and ticket["expires_in_seconds"] == 30, ticket)
    async with websockets.connect(f"{place}?ticket={ticket['ticket']}") as connection:
        await message(connection, "connection")
    async with websockets.connect(f"{place}?ticket={ticket['ticket']}") as connection:
        try:
            await asyncio.wait_for(connection.recv(), 5)
            check("a ticket is good once", False)
        except websockets.ConnectionClosed as closed:
            check("a ticket is good once", closed.rcvd.code == 1008, closed)

    async with websockets.connect(place, additional_headers={"Authorization": f"Bearer {it.token}"}) as connection:
        hello = await message(connection, "connection")
        check("hello", hello["status"] == "connected" and hello["client_id"] and len(hello["topics"]) == 5, hello)
        await say(connection, action="ping")
        await message(connection, "pong")
        for text in ["{", "[]", '{"action":1}', '{"action":"dance"}', '{"action":"subscribe","topic":"weather"}', '{"action":"subscribe"}', "\u0000"]:
            await connection.send(text)
            error = await message(connection, "error")
            check("an error for " + text, error["message"], error)
        await say(connection, action="subscribe", topic="metrics")
        answer = await message(connection, "subscription")
        check("subscribed", answer["status"] == "subscribed" and answer["topic"] == "metrics", answer)
        seen = await notification(connection, "metrics")
        check("metrics of a server", seen["data"]["server_id"] and "gpu_utilization" in seen["data"]["metrics"], seen)
        # Two servers are measured in one round: they come together.
        batch = await message(connection, "batch", 20)
        check("a batch has the contract's shape", batch["topic"] == "metrics" and batch["count"] == len(batch["notifications"]) >= 2
              and batch["timestamp"].endswith("Z") and set(batch) == {"type", "topic", "count", "notifications", "timestamp"}, batch)
        check("what is in it too", all(set(one) == {"type", "seq", "timestamp", "data"} and one["type"] == "metrics" for one in batch["notifications"])
              and [one["seq"] for one in batch["notifications"]] == sorted(one["seq"] for one in batch["notifications"]), batch)
        await say(connection, action="unsubscribe", topic="metrics")
        check("unsubscribed", (await message(connection, "subscription"))["status"] == "unsubscribed")
        await say(connection, action="subscribe", topic="servers")
        latest = (await message(connection, "subscription"))["seq"]
        for _ in range(3):
            it.call("POST", "/api/v1/servers/notebook/protect", {"reason": "checked"})
            it.call("POST", "/api/v1/servers/notebook/protect", {"reason": "checked"})
            it.call("DELETE", "/api/v1/servers/notebook/protect")
        first = await notification(connection, "servers")
        check("server events", first["data"]["server"]["name"] == "notebook" and first["seq"] > latest, first)
        await say(connection, action="subscribe", topic="servers", since=latest)
        again = await notification(connection, "servers")
        check("resumed", again["seq"] > latest, again)
        gap_from = latest - 10_000_000
        await say(connection, action="subscribe", topic="servers", since=gap_from)
        gap = await message(connection, "gap")
        check("a gap is told", gap["from"] == gap_from + 1 and gap["to"] >= gap["from"], gap)
        await connection.send("x" * (1 << 20))
        try:
            while True:
                await asyncio.wait_for(connection.recv(), 5)
        except websockets.ConnectionClosed as closed:
            check("a message of 1 MiB closes with 1009", closed.rcvd and closed.rcvd.code == 1009, closed)

    async with websockets.connect(f"{place}?token={it.token}") as connection:
        await message(connection, "connection")
        await connection.send(b"\x00\x01")
        try:
            await asyncio.wait_for(connection.recv(), 5)
        except websockets.ConnectionClosed as closed:
            check("binary closes with 1003", closed.rcvd.code == 1003, closed)

    # Without batches: by the address, or by a subscription.
    for query, order in [("&batch=false", {}), ("", {"batch": False})]:
        async with websockets.connect(f"{place}?token={it.token}{query}") as connection:
            hello = await message(connection, "connection")
            check("the connection says whether it has batches", hello["batch"] is (query == ""), hello)
            await say(connection, action="subscribe", topic="metrics", **order)
            answer = await message(connection, "subscription")
            check("the subscription says so too", answer.get("batch") == order.get("batch"), answer)
            ones = [json.loads(await asyncio.wait_for(connection.recv(), 20)) for _ in range(4)]
            check("every message comes alone", all(one["type"] == "metrics" for one in ones)
                  and [one["seq"] for one in ones] == sorted({one["seq"] for one in ones}), ones)
    async with websockets.connect(f"{place}?token={it.token}&batch=maybe") as connection:
        error = await message(connection, "error")
        check("a wrong batch is said", "true or false" in error["message"], error)

    # A thousand subscribers, one of which never reads.
    stalled = socket.create_connection(("127.0.0.1", it.port))
    stalled.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    stalled.sendall(handshake(f"/ws/control-plane?token={it.token}"))
    for topic in ["metrics", "servers", "logs", "activity"]:
        stalled.sendall(frame(1, json.dumps({"action": "subscribe", "topic": topic}).encode()))
    crowd = await asyncio.gather(*[websockets.connect(f"{place}?token={it.token}", ping_interval=None) for _ in range(1000)])
    await asyncio.gather(*[say(connection, action="subscribe", topic="activity") for connection in crowd])
    await asyncio.gather(*[message(connection, "subscription") for connection in crowd])
    before = memory(it)
    took = []
    for round in range(20):
        began = time.monotonic()
        it.call("POST", "/api/v1/servers/notebook/protect", {"reason": "checked"})
        await asyncio.gather(*[notification(connection, "activity") for connection in crowd])
        took.append(time.monotonic() - began)
    check("a thousand subscribers", len(took) == 20)
    check("no growth beside a stalled reader", memory(it) - before < 30 << 20, (before, memory(it)))
    print(f"websocket check: an event reached 1000 subscribers in {sorted(took)[10] * 1000:.0f} ms (median of 20, including this client's time)")
    await asyncio.gather(*[connection.close() for connection in crowd])
    stalled.close()


def memory(it):
    with open(f"/proc/{it.process.pid}/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


# RFC 6455 over a raw socket.

def handshake(target, extra="", key=None):
    key = key or base64.b64encode(os.urandom(16)).decode()
    return (f"GET {target} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {key}\r\n{extra}\r\n").encode()


def frame(opcode, payload=b"", final=True, mask=True, reserved=0):
    head = bytes([(0x80 if final else 0) | reserved << 4 | opcode])
    size = len(payload)
    bit = 0x80 if mask else 0
    if size < 126:
        head += bytes([bit | size])
    elif size < 65536:
        head += bytes([bit | 126]) + struct.pack(">H", size)
    else:
        head += bytes([bit | 127]) + struct.pack(">Q", size)
    if not mask:
        return head + payload
    key = os.urandom(4)
    return head + key + bytes(byte ^ key[index % 4] for index, byte in enumerate(payload))


class Raw:
    def __init__(self, it, receive=None, token=None, used=False):
        self.socket = socket.socket()
        self.socket.settimeout(5)
        if receive:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        self.socket.connect(("127.0.0.1", it.port))
        if used:
            self.socket.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            while b"ok" not in self.socket.recv(4096).split(b"\r\n\r\n")[-1]:
                pass
        self.socket.sendall(handshake(f"/ws/control-plane?token={token or it.token}"))
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.socket.recv(4096)
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        assert head.startswith(b"HTTP/1.1 101"), head
        assert self.next()[0] == 1  # hello

    def take(self, count):
        while len(self.buffer) < count:
            more = self.socket.recv(65536)
            if not more:
                raise EOFError
            self.buffer += more
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def next(self):
        first, second = self.take(2)
        assert second & 0x80 == 0, "a server's frame is masked"
        size = second & 0x7F
        if size == 126:
            size = struct.unpack(">H", self.take(2))[0]
        elif size == 127:
            size = struct.unpack(">Q", self.take(8))[0]
        return first & 0x0F, self.take(size)

    def send(self, *frames):
        for one in frames:
            self.socket.sendall(one)
        return self

    def close_code(self):
        """What it closes with; answers to what came before are passed over."""
        while True:
            opcode, payload = self.next()
            if opcode == 8:
                code = struct.unpack(">H", payload[:2])[0] if payload else None
                payload[2:].decode()
                try:
                    self.socket.sendall(frame(8, payload[:2]))
                    while self.socket.recv(4096):
                        pass
                except ConnectionError:
                    pass
                self.socket.close()
                return code

    def answers(self, kind):
        opcode, payload = self.next()
        self.socket.close()
        return opcode == 1 and json.loads(payload)["type"] == kind


PING = b'{"action":"ping"}'
UNICODE = '{"action":"ping","topic":"κόσμε \U0001F600"}'.encode()


def by_the_rules(it):
    raw = lambda: Raw(it)
    check("a ping in one frame", raw().send(frame(1, PING)).answers("pong"))
    for pause in [0, 0.05, 0.5]:
        used = Raw(it, used=True)
        time.sleep(pause)
        check("a ping on a connection that was used before", used.send(frame(1, PING)).answers("pong"))
    for cut in range(len(PING) + 1):
        check(f"in fragments, cut at {cut}", raw().send(frame(1, PING[:cut], final=False), frame(0, PING[cut:])).answers("pong"))
    check("byte by byte", raw().send(frame(1, final=False), *[frame(0, bytes([b]), final=False) for b in PING], frame(0)).answers("pong"))
    one = raw().send(frame(1, PING[:5], final=False), frame(9, b"between"), frame(0, PING[5:]))
    check("a ping between fragments", one.next() == (10, b"between") and one.answers("pong"))
    for size in [0, 1, 125]:
        check(f"a ping of {size}", raw().send(frame(9, b"p" * size)).next() == (10, b"p" * size))
    check("an unasked pong", raw().send(frame(10, b"x"), frame(1, PING)).answers("pong"))
    octets = b"".join([frame(1, PING)])
    slow = raw()
    for octet in octets:
        slow.socket.sendall(bytes([octet]))
    check("a frame octet by octet", slow.answers("pong"))
    for cut in range(len(UNICODE)):
        check(f"UTF-8 cut at {cut}", raw().send(frame(1, UNICODE[:cut], final=False), frame(0, UNICODE[cut:])).answers("pong"))
    for size in [126, 127, 128, 65_535, 65_536]:
        padded = PING[:-1] + b" " * (size - len(PING)) + b"}"
        check(f"a message of {size}", raw().send(frame(1, padded)).answers("pong"))

    bad = [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"a\x80b", b"\xf8\x88\x80\x80\x80"]
    for text in bad:
        check(f"not UTF-8: {text!r}", raw().send(frame(1, text)).close_code() == 1007)
        for cut in range(len(text) + 1):
            code = raw().send(frame(1, text[:cut], final=False), frame(0, text[cut:])).close_code()
            check(f"not UTF-8: {text!r} cut at {cut}", code == 1007, code)
    for reserved in range(1, 8):
        check(f"reserved bits {reserved}", raw().send(frame(1, PING, reserved=reserved)).close_code() == 1002)
        check(f"reserved bits {reserved} on a ping", raw().send(frame(9, b"", reserved=reserved)).close_code() == 1002)
    for opcode in [3, 4, 5, 6, 7, 11, 12, 13, 14, 15]:
        check(f"opcode {opcode}", raw().send(frame(opcode, b"")).close_code() == 1002)
        check(f"opcode {opcode} after a message", raw().send(frame(1, PING), frame(opcode, b"x")).close_code() == 1002)
    check("no mask", raw().send(frame(1, PING, mask=False)).close_code() == 1002)
    check("no mask on a ping", raw().send(frame(9, b"", mask=False)).close_code() == 1002)
    check("a ping of 126", raw().send(frame(9, b"p" * 126)).close_code() == 1002)
    check("a ping in fragments", raw().send(frame(9, b"p", final=False)).close_code() == 1002)
    check("a close in fragments", raw().send(frame(8, b"", final=False)).close_code() == 1002)
    check("a continuation of nothing", raw().send(frame(0, b"x")).close_code() == 1002)
    check("a continuation after the end", raw().send(frame(1, PING[:3], False), frame(0, PING[3:]), frame(0, b"x")).close_code() == 1002)
    check("a text within a text", raw().send(frame(1, b"a", final=False), frame(1, b"b")).close_code() == 1002)
    check("a binary within a text", raw().send(frame(1, b"a", final=False), frame(2, b"b")).close_code() == 1002)
    check("binary", raw().send(frame(2, b"b")).close_code() == 1003)
    check("65,537 bytes", raw().send(frame(1, b"a" * 65_537)).close_code() == 1009)
    check("the same in fragments", raw().send(*[frame(1 if n == 0 else 0, b"a" * 30_000, final=False) for n in range(3)]).close_code() == 1009)
    check("a length of 2^63", raw().send(bytes([0x81, 0xFF]) + struct.pack(">Q", 1 << 63) + b"mask").close_code() in (1002, 1009))
    check("close without a code", raw().send(frame(8)).close_code() in (None, 1000))
    for code in [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999]:
        check(f"close {code} is answered", raw().send(frame(8, struct.pack(">H", code) + b"bye")).close_code() == code)
    for code in [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535]:
        check(f"close {code} is none", raw().send(frame(8, struct.pack(">H", code))).close_code() == 1002)
    check("half a close code", raw().send(frame(8, b"\x03")).close_code() == 1002)
    check("a reason that is not UTF-8", raw().send(frame(8, struct.pack(">H", 1000) + b"\xff")).close_code() == 1007)
    check("a close of 126", raw().send(frame(8, struct.pack(">H", 1000) + b"r" * 124)).close_code() == 1002)
    check("a reason of 123", raw().send(frame(8, struct.pack(">H", 1000) + b"r" * 123)).close_code() == 1000)
    after = raw().send(frame(8, struct.pack(">H", 1000)), frame(1, PING))
    check("nothing after a close", after.close_code() == 1000)


def who_does_not_read(it):
    """What one connection can ask of us without reading the answers is bounded, and it is not cut for being slow."""
    smallest = -(1 << 63)
    for since in [smallest, smallest + 1, -1, (1 << 63) - 1]:
        order = {"action": "subscribe", "topic": "activity", "since": since}
        check(f"since {since}", Raw(it).send(frame(1, json.dumps(order).encode())).answers("subscription"))
    check("since that is no number", Raw(it).send(frame(1, b'{"action":"subscribe","topic":"activity","since":9223372036854775808}')).answers("error"))

    slow = Raw(it, receive=4096)
    subscribe = lambda topic: frame(1, json.dumps({"action": "subscribe", "topic": topic, "since": 0}).encode())
    # Far more than fits between us; then what it must still be able to say.
    for _ in range(300):
        it.call("POST", "/api/v1/servers/notebook/protect", {"reason": "checked " * 60})
    slow.send(subscribe("activity"), subscribe("servers"), subscribe("logs"), subscribe("alerts"))
    time.sleep(1)
    slow.send(*[frame(1, b'{"action":"unsubscribe","topic":"logs"}')] * 20, frame(1, PING), frame(9, b"one"), frame(9, b"two"))
    time.sleep(1)
    kinds, pongs = [], []
    while "pong" not in kinds or b"two" not in pongs:
        opcode, payload = slow.next()
        check("a slow reader is not cut", opcode != 8, payload)
        if opcode == 10:
            pongs.append(payload)
        elif opcode == 1:
            kinds.append(json.loads(payload)["type"])
    check("every answer came", kinds.count("subscription") == 24 and kinds.count("pong") == 1, kinds)
    slow.socket.close()

    before = memory(it)
    flood = Raw(it, receive=4096)
    flood.socket.settimeout(3)
    pings = frame(9, b"p" * 125) * 1000
    try:
        for _ in range(300):
            flood.socket.sendall(pings)
    except OSError:
        # It is not read as fast as it sends, or cut: both will do.
        pass
    check("pings that nobody reads the answers of", memory(it) - before < 8 << 20, (before, memory(it)))
    flood.socket.close()

    gone = Raw(it)
    gone.socket.shutdown(socket.SHUT_WR)
    try:
        while gone.socket.recv(4096):
            pass
        check("a connection without a goodbye ends", True)
    except TimeoutError:
        check("a connection without a goodbye ends", False)


def http_beside_it(it):
    def exchange(*requests, wait=5):
        with socket.create_connection(("127.0.0.1", it.port), timeout=wait) as one:
            got = b""
            for request in requests:
                one.sendall(request)
                while b"\r\n\r\n" not in got:
                    more = one.recv(65536)
                    if not more:
                        return got
                    got += more
                got, last = b"", got
            return last

    key = "dGhlIHNhbXBsZSBub25jZQ=="
    accepted = exchange(handshake(f"/ws/control-plane?token={it.token}", key=key))
    check("the accept value of RFC 6455's example", b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in accepted, accepted)
    for name, request in [
        ("no key", b"GET /ws/control-plane HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n"),
        ("a short key", handshake("/ws/control-plane", key="c2hvcnQ=")),
        ("version 8", handshake("/ws/control-plane").replace(b"Version: 13", b"Version: 8")),
        ("a plain request", b"GET /ws/control-plane HTTP/1.1\r\nHost: x\r\n\r\n"),
        ("HTTP/1.0", handshake("/ws/control-plane").replace(b"HTTP/1.1", b"HTTP/1.0")),
    ]:
        answer = exchange(request)
        check(f"426 for {name}", b" 426 " in answer.split(b"\r\n")[0], answer)
        check(f"426 for {name} names the version", b"sec-websocket-version: 13" in answer.lower(), answer)
    second = exchange(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", handshake(f"/ws/control-plane?token={it.token}"))
    check("101 on a later request of a connection", b" 101 " in second.split(b"\r\n")[0], second)
    other = exchange(handshake("/healthz"))
    check("an upgrade elsewhere is a plain request", b" 200 " in other.split(b"\r\n")[0], other)
    curl = subprocess.run(["curl", "-s", "--http2", "-m", "5", f"{it.url}/healthz"], capture_output=True)
    check("curl --http2", curl.returncode == 0 and b"ok" in curl.stdout, curl)

    def until_the_end(request, drip=None, seconds=10):
        """All that is answered until the other side closes; `drip` is sent all the while."""
        end = time.monotonic() + seconds
        with socket.create_connection(("127.0.0.1", it.port), timeout=0.1) as one:
            one.sendall(request)
            got = b""
            while time.monotonic() < end:
                try:
                    if drip:
                        one.send(drip)
                except TimeoutError:
                    pass
                except ConnectionError:
                    return got
                try:
                    more = one.recv(65536)
                    if not more and not drip:
                        return got
                    got += more
                except TimeoutError:
                    pass
                except ConnectionError:
                    return got
        raise SystemExit(f"websocket check: a connection stays open; it sent {got!r}")

    answer = until_the_end(b"GET /ws/control-plane HTTP/1.1\r\nHost: x\r\n\r\n")
    check("426 says close and closes", b"connection: close" in answer.lower(), answer)
    post = f"POST /api/v1/servers/notebook/protect HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {it.token}\r\nContent-Type: application/json\r\n"
    answer = until_the_end(f"{post}Content-Length: 10485760\r\n\r\n".encode(), drip=b"x" * 4096)
    check("413 is read, and no more of the body", b" 413 " in answer.split(b"\r\n")[0] and b"1 MiB" in answer, answer)
    answer = until_the_end(f"{post}Transfer-Encoding: chunked\r\n\r\n".encode(), drip=b"1000\r\n" + b"x" * 4096 + b"\r\n", seconds=60)
    check("413 for one of unknown length", b" 413 " in answer.split(b"\r\n")[0], answer)

    _, ticket = it.call("POST", "/api/v1/tickets")
    sse = socket.create_connection(("127.0.0.1", it.port), timeout=10)
    sse.sendall(f"GET /api/v1/events/stream?topics=activity&ticket={ticket['ticket']} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    time.sleep(0.5)
    it.call("POST", "/api/v1/servers/notebook/protect", {"reason": "checked"})
    got = b""
    while b'"type":"activity"' not in got:
        got += sse.recv(65536)
    check("server-sent events", b"text/event-stream" in got and b"id: activity:" in got, got)
    check("nothing but news between two keep-alives", b"keep-alive" not in got, got)
    return sse


class Leaver:
    """Connections of a token that is revoked: they end with the next message or sign of life."""

    def __init__(self, it):
        status, made = it.call("POST", "/api/v1/tokens", {"name": "leaver", "scope": "read"})
        check("a token that will be revoked", status == 201, made)
        self.web = Raw(it, token=made["token"])
        self.sse = socket.create_connection(("127.0.0.1", it.port), timeout=30)
        self.sse.sendall(f"GET /api/v1/events/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {made['token']}\r\n\r\n".encode())
        check("its stream begins", b" 200 " in self.sse.recv(4096))
        check("it is revoked", it.call("DELETE", "/api/v1/tokens/leaver")[0] == 204)

    def has_left(self):
        self.web.socket.settimeout(30)
        check("a revoked token's WebSocket is closed with 1008", self.web.close_code() == 1008)
        # The end of the chunk before may have been read with the beginning.
        got = b"\r\n"
        while b"\r\n0\r\n\r\n" not in got:
            more = self.sse.recv(65536)
            check("a revoked token's stream ends", more, got)
            got += more


class Dripper:
    """A body that comes in too slowly to ever be refused for its size, and never stops."""

    def __init__(self, it):
        self.took = None
        self.socket = socket.create_connection(("127.0.0.1", it.port), timeout=1)
        self.socket.sendall(
            f"POST /api/v1/servers/notebook/protect HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {it.token}\r\n"
            "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n".encode())
        self.dripping = threading.Thread(target=self.drip, daemon=True)
        self.dripping.start()

    def drip(self):
        began = time.monotonic()
        while time.monotonic() < began + 90:
            try:
                self.socket.sendall(b" ")
                if not self.socket.recv(4096):
                    break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        self.took = time.monotonic() - began

    def ends(self):
        self.dripping.join()
        check("a body that drips ends", 55 < self.took < 75, self.took)


def encrypted():
    """TLS with a certificate of our own; and a file that is none."""
    with tempfile.TemporaryDirectory() as place:
        certificate, key = f"{place}/certificate.pem", f"{place}/key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        settings = {
            "RUNPOD_API_KEY": "any", "RUNPOD_API_URL": "http://127.0.0.1:1", "CONTROL_PLANE_DATA": f"{place}/data",
            "TLS_CERTIFICATE_FILE": certificate, "TLS_KEY_FILE": key}
        port = free_port()
        with running(str(PROGRAM), "serve", **settings, CONTROL_PLANE_PORT=str(port)):
            curl = lambda *more: subprocess.run(
                ["curl", "-sS", "-m", "5", *more, f"https://localhost:{port}/healthz"], capture_output=True, text=True)
            answer = wait_for("TLS", lambda: (lambda it: it if it.returncode == 0 else None)(curl("--cacert", certificate)))
            check("TLS", "ok" in answer.stdout, answer)
            check("TLS with a stranger's certificate", curl().returncode == 60)
            old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
            old.set_ciphers("ALL:@SECLEVEL=0")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
            try:
                with socket.create_connection(("127.0.0.1", port), timeout=5) as plain, old.wrap_socket(plain):
                    check("TLS 1.1 is refused", False)
            except (ssl.SSLError, ConnectionError) as error:
                check("TLS 1.1 is refused", True, error)
            trust = ssl.create_default_context(cafile=certificate)
            token = open(f"{place}/data/admin-token").read().strip()

            async def talk():
                async with websockets.connect(f"wss://localhost:{port}/ws/control-plane?token={token}", ssl=trust) as connection:
                    return json.loads(await connection.recv())
            check("a WebSocket over TLS", asyncio.run(talk())["type"] == "connection")
        bad = f"{place}/bad.pem"
        with open(bad, "w") as file:
            file.write("no certificate")
        refused = subprocess.run(
            [str(PROGRAM), "serve"], env={"PATH": os.environ["PATH"], **settings, "TLS_CERTIFICATE_FILE": bad}, capture_output=True, text=True, timeout=30)
        said = (refused.stdout + refused.stderr).strip()
        check("a file that is no certificate", refused.returncode == 64 and "\n" not in said and "TLS_CERTIFICATE_FILE" in said, (refused.returncode, said))


def stall(it, path):
    """Asks, and reads nothing."""
    stalled = socket.socket()
    stalled.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    stalled.connect(("127.0.0.1", it.port))
    stalled.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {it.token}\r\n\r\n".encode())
    return stalled


def main():
    scenario = {"pods": [{"id": "pod1", "name": "notebook", "workload": "training"}, {"id": "pod2", "name": "train", "workload": "training"}]}
    with daemon(scenario) as it:
        leaver, dripper = Leaver(it), Dripper(it)
        by_the_rules(it)
        who_does_not_read(it)
        silent = socket.create_connection(("127.0.0.1", it.port))
        sse = http_beside_it(it)
        asyncio.run(with_a_client(it))
        leaver.has_left()
        dripper.ends()
        stalled = [stall(it, "/api/v1/events/stream?topics=activity,servers,logs"), Raw(it, receive=4096)]
        for topic in ["activity", "servers", "logs"]:
            stalled[1].send(frame(1, json.dumps({"action": "subscribe", "topic": topic}).encode()))
        for _ in range(1500):
            it.call("POST", "/api/v1/servers/notebook/protect", {"reason": "checked " * 60})
        open_one = Raw(it)
        began = time.monotonic()
        it.process.terminate()
        check("a shutdown says 1001", open_one.close_code() == 1001)
        status = it.process.wait(timeout=20)
        check("a shutdown with open and stalled sockets ends soon", time.monotonic() - began < 15, time.monotonic() - began)
        check("and as it should", status == 0, status)
        silent.close()
        sse.close()
    encrypted()
    print(f"websocket check: {len(CHECKED)} cases passed")


main()

#!/usr/bin/env python3
"""The WebSocket as an independent client sees it: Python's `websockets`, and RFC 6455's rules over a raw socket."""
import asyncio
import base64
import json
import os
import socket
import struct
import subprocess
import time

import websockets

from daemon import daemon

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
            return decoded["notifications"][-1]


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
    print(f"websocket check: an event reached 1000 subscribers in {sorted(took)[10] * 1000:.0f} ms (median of 20, this client's time included)")
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
    def __init__(self, it):
        self.socket = socket.create_connection(("127.0.0.1", it.port), timeout=5)
        self.socket.sendall(handshake(f"/ws/control-plane?token={it.token}"))
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
    second = exchange(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", handshake(f"/ws/control-plane?token={it.token}"))
    check("426 on a later request of a connection", b" 426 " in second.split(b"\r\n")[0], second)
    other = exchange(handshake("/healthz"))
    check("an upgrade elsewhere is a plain request", b" 200 " in other.split(b"\r\n")[0], other)
    curl = subprocess.run(["curl", "-s", "--http2", "-m", "5", f"{it.url}/healthz"], capture_output=True)
    check("curl --http2", curl.returncode == 0 and b"ok" in curl.stdout, curl)

    sse = socket.create_connection(("127.0.0.1", it.port), timeout=10)
    sse.sendall(f"GET /api/v1/events/stream?topics=activity HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {it.token}\r\n\r\n".encode())
    time.sleep(0.5)
    it.call("POST", "/api/v1/servers/notebook/protect", {"reason": "checked"})
    got = b""
    while b'"type":"activity"' not in got:
        got += sse.recv(65536)
    check("server-sent events", b"text/event-stream" in got and b"id: activity:" in got, got)
    return sse


def main():
    scenario = {"pods": [{"id": "pod1", "name": "notebook", "workload": "training"}, {"id": "pod2", "name": "train", "workload": "training"}]}
    with daemon(scenario) as it:
        by_the_rules(it)
        silent = socket.create_connection(("127.0.0.1", it.port))
        sse = http_beside_it(it)
        asyncio.run(with_a_client(it))
        open_one = Raw(it)
        began = time.monotonic()
        it.process.terminate()
        check("a shutdown says 1001", open_one.close_code() == 1001)
        it.process.wait(timeout=20)
        check("a shutdown with open sockets ends soon", time.monotonic() - began < 10, time.monotonic() - began)
        silent.close()
        sse.close()
    print(f"websocket check: {len(CHECKED)} cases are right")


main()

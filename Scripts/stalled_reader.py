#!/usr/bin/env python3
"""Checks that subscribers that never read cost neither memory nor delay. usage: stalled_reader.py [MINUTES], 10 by default.

Events are written as fast as possible; one subscriber reads them, ten others subscribed to everything never read. Too long for `make test`.
Prints memory once a minute, and the latency of the one that reads.
"""
import asyncio
import json
import os
import socket
import statistics
import sys
import time

import websockets

from daemon import daemon


def memory(it):
    with open(f"/proc/{it.process.pid}/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def frame(text):
    body = text.encode()
    return bytes([0x81, 0x80 | len(body)]) + b"\0\0\0\0" + body


def stalled(it):
    """Subscribes to everything and never reads again."""
    one = socket.create_connection(("127.0.0.1", it.port))
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    one.sendall((
        f"GET /ws/control-plane?token={it.token} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").encode())
    for topic in ["metrics", "servers", "logs", "activity"]:
        one.sendall(frame(json.dumps({"action": "subscribe", "topic": topic})))
    return one


async def main(minutes):
    scenario = {"pods": [{"id": f"pod{n}", "name": f"pod-{n}", "workload": "training"} for n in range(50)]}
    with daemon(scenario) as it:
        readers, took, sent = [stalled(it) for _ in range(10)], [], {}
        loop = asyncio.get_running_loop()
        end, next_report, first = time.monotonic() + minutes * 60, time.monotonic(), None
        async with websockets.connect(f"ws://127.0.0.1:{it.port}/ws/control-plane?token={it.token}", max_size=None) as connection:
            await connection.send('{"action":"subscribe","topic":"activity"}')

            async def read():
                async for text in connection:
                    message = json.loads(text)
                    for one in message.get("notifications", [message]):
                        began = sent.pop(one.get("data", {}).get("summary", "").split("says ")[-1].split(" is at")[0], None)
                        if began:
                            took.append(time.monotonic() - began)

            reading = asyncio.create_task(read())
            count = 0
            while time.monotonic() < end:
                name = f"pod-{count % 50}"
                sent[name] = time.monotonic()
                await loop.run_in_executor(None, it.call, "POST", f"/api/v1/servers/{name}/activity", {"busy_for_seconds": 60 + count % 1000})
                count += 1
                # Those that were cut off come back and stall again.
                if count % 500 == 0:
                    readers.append(stalled(it))
                # The recent frames that every topic keeps are filled in the first minutes.
                if first is None and time.monotonic() > end - minutes * 30:
                    first = memory(it)
                if time.monotonic() >= next_report:
                    next_report += 60
                    now = memory(it)
                    print(f"{count} events, {now:.1f} MiB" + (f", median {statistics.median(took) * 1000:.0f} ms" if took else ""), flush=True)
                await asyncio.sleep(0)
            reading.cancel()
        last = memory(it)
        tail = sorted(took)
        print(f"{count} events; {first:.1f} MiB after half of the time, {last:.1f} MiB at its end; "
              f"to the one that reads: median {statistics.median(took) * 1000:.0f} ms, p99 {tail[len(tail) * 99 // 100] * 1000:.0f} ms")
        if last - first > 8:
            sys.exit("stalled reader: memory grew")


asyncio.run(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10))

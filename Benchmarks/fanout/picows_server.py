"""picows as a reference: sends the same frame to every client. The lines in and out are those of floor.c."""
import asyncio
import resource
import sys

from picows import WSListener, WSMsgType, ws_create_server

clients = set()


class Client(WSListener):
    def on_ws_connected(self, transport):
        clients.add(transport)

    def on_ws_disconnected(self, transport):
        clients.discard(transport)


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


async def main():
    server = await ws_create_server(lambda request: Client(), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        frames, size = map(int, line.split())
        payload = b"x" * size
        began = cpu()
        for _ in range(frames):
            for client in clients:
                client.send(WSMsgType.TEXT, payload)
            await asyncio.sleep(0.02)
        print(cpu() - began, flush=True)


asyncio.run(main())

#!/usr/bin/env python3
"""The web page in a real browser, on the real daemon with an emulated account.

Signs in, acts, loses and regains the connection, and looks for what must never be: console errors, violations of the content security policy,
doubled rows, sideways scrolling, a busy server stopped without its name typed. `page_check.py --pictures DIR` also saves pictures of the views.
"""
import asyncio
import base64
import contextlib
import importlib.util
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request

import websockets

from daemon import daemon, free_port, running, wait_for

HERE = pathlib.Path(__file__).resolve().parent
BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
PICTURES = pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1]) if "--pictures" in sys.argv else None
LONG, HOSTILE = "n" * 190, "<script>document.title='broken'</script>"


class Failure(Exception):
    pass


def fail(text):
    raise Failure(text)


def judged(holds, text):
    """A measurement fails the check only where the machine has cores to spare."""
    if holds:
        return
    load, cores = os.getloadavg()[0], os.cpu_count()
    if load <= cores:
        fail(text)
    print(f"page check: NOT JUDGED, as the load is {load:.1f} on {cores} cores: {text}")


async def becomes(what, check, seconds=40):
    """Like `wait_for`, while the browser and the relay go on."""
    for _ in range(seconds * 5):
        if await asyncio.to_thread(check):
            return
        await asyncio.sleep(0.2)
    fail(f"{what} did not come within {seconds} s")


class Relay:
    """Between the browser and the daemon, so that the connection can be cut."""

    def __init__(self, port):
        self.daemon, self.port, self.isOpen, self.writers = port, free_port(), True, set()

    async def start(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", self.port)

    async def serve(self, reader, writer):
        if not self.isOpen:
            return writer.close()
        upstream, back = await asyncio.open_connection("127.0.0.1", self.daemon)
        self.writers |= {writer, back}
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(self.copy(reader, back), self.copy(upstream, writer))
        self.writers -= {writer, back}

    async def copy(self, reader, writer):
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    def cut(self):
        self.isOpen = False
        for writer in self.writers:
            writer.close()

    def mend(self):
        self.isOpen = True


class Page:
    """One tab, over the browser's own debugging protocol."""

    def __init__(self, socket):
        self.socket, self.number, self.answers, self.problems, self.tolerates = socket, 0, {}, [], False
        self.reader = asyncio.create_task(self.read())

    async def read(self):
        with contextlib.suppress(websockets.ConnectionClosed):
            await self.listen()

    async def listen(self):
        async for text in self.socket:
            message = json.loads(text)
            if "id" in message:
                self.answers.pop(message["id"]).set_result(message)
                continue
            method, parameters = message["method"], message.get("params", {})
            if method == "Runtime.exceptionThrown":
                details = parameters["exceptionDetails"]
                self.problems.append("exception: " + str(details.get("exception", {}).get("description", details)))
            elif method == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning"):
                self.problems.append("console: " + str([one.get("value") for one in parameters["args"]]))
            elif method == "Log.entryAdded" and parameters["entry"]["level"] == "error":
                # The browser itself reports every refused request and every lost connection: those that a step provokes are no fault.
                if not (self.tolerates and parameters["entry"]["source"] in ("network", "javascript", "other")):
                    self.problems.append("log: " + parameters["entry"]["text"] + " " + parameters["entry"].get("url", ""))
            elif method == "Page.javascriptDialogOpening":
                self.problems.append("a dialog of the browser opened: " + parameters["message"])

    async def call(self, method, **parameters):
        self.number += 1
        answer = self.answers[self.number] = asyncio.get_running_loop().create_future()
        await self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        message = await asyncio.wait_for(answer, 60)
        if "error" in message:
            fail(f"{method}: {message['error']}")
        return message["result"]

    async def run(self, script):
        result = await self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in result:
            fail(f"{script}: {result['exceptionDetails'].get('exception', {}).get('description')}")
        return result["result"].get("value")

    async def until(self, what, script, seconds=20):
        for _ in range(seconds * 10):
            value = await self.run(f"(() => {{ try {{ return {script} }} catch {{ return null }} }})()")
            if value:
                return value
            await asyncio.sleep(0.1)
        text = await self.run("document.body.innerText.slice(0, 1500)")
        fail(f"{what}: not within {seconds} s; the page shows:\n{text}\n{self.problems}")

    async def click(self, label, inside="document"):
        """The button or link with this text or label."""
        script = f"""[...{inside}.querySelectorAll('button, a, summary')].find(one => !one.hidden && one.offsetParent !== null && !one.disabled &&
            (one.innerText.trim() === {json.dumps(label)} || one.getAttribute('aria-label') === {json.dumps(label)}))"""
        await self.until(f"“{label}” to click", script + " !== undefined")
        await self.run(script + ".click()")

    async def type(self, selector, text):
        await self.run(f"(() => {{ const field = document.querySelector({json.dumps(selector)}); field.focus(); field.value = {json.dumps(text)};"
                       "field.dispatchEvent(new Event('input', {bubbles: true})) })()")

    async def size(self, width, height, dark=False):
        await self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 700)
        await self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        await self.run("document.documentElement.classList.toggle('dark', %s); document.documentElement.classList.toggle('light', %s)" % (("true", "false") if dark else ("false", "true")))

    async def picture(self, name):
        if PICTURES:
            PICTURES.mkdir(parents=True, exist_ok=True)
            await asyncio.sleep(0.5)
            data = (await self.call("Page.captureScreenshot", format="png"))["data"]
            (PICTURES / f"{name}.png").write_bytes(base64.b64decode(data))

    async def sign_in(self, token):
        await self.until("the sign-in", "document.querySelector('.signin input[name=token]') !== null")
        await self.type(".signin input[name=token]", token)
        await self.click("Sign in")


ROWS = "[...document.querySelectorAll('.row .name')].map(one => one.textContent)"


def row(name):
    return f"[...document.querySelectorAll('.row')].find(one => one.querySelector('.name').textContent === {json.dumps(name)})"


async def menu(page, name, item):
    await page.run(row(name) + ".querySelector('[aria-haspopup=menu]').click()")
    await page.click(item, "document.querySelector('.menu')")


async def signing_in(page, it, address):
    # A typed address that is no percent-encoding.
    for broken in ("#/enter/%", "#/server/%E0%A4%A", ""):
        page.tolerates = broken == "#/enter/%"
        await page.call("Page.navigate", url="about:blank")
        await page.call("Page.navigate", url=address + broken)
        await page.until(f"the sign-in at {broken}", "document.querySelector('.signin input[name=token]') !== null")
    # A text that no request can carry: typed, and kept by an earlier visit.
    await page.sign_in("tökên 😀")
    await page.until("the refusal of what is no token", "document.querySelector('.signin .problem').innerText.includes('not a token')")
    await page.run("localStorage.setItem('controlplane.token', '“cpm_x”'); location.reload()")
    await page.until("the sign-in in spite of a broken token", "document.readyState === 'complete' && document.querySelector('.signin input[name=token]') !== null")
    page.tolerates = True
    await page.sign_in("cpm_wrong")
    await page.until("the refusal of a wrong token", "document.querySelector('.signin .problem').innerText.length > 10")
    await page.picture("signin")
    page.tolerates = False
    await page.sign_in(it.token)
    await page.until("every server", f"{ROWS}.length === 7")
    await page.until("a live connection", "document.querySelector('#connection.live') !== null")


async def pure(page):
    source = (HERE / "page_check.js").read_text()
    failures = await page.run(f"({source[source.index('async'):]})(name => import(document.querySelector('script[type=module]').src).then(one => one.modules ? one.modules[name] : import(new URL(name + '.js', document.querySelector('script[type=module]').src))))")
    if failures:
        fail("pure modules:\n  " + "\n  ".join(failures))


def server(it, name):
    return it.call("GET", f"/api/v1/servers/{name}")[1]


async def acting(page, it):
    seconds = f"{row('idle-one')}.querySelector('.c-idle b').textContent.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)"
    before = await page.until("a countdown", f"{row('idle-one')}.classList.contains('k-counting_down') && {seconds}", 40)
    await page.until("the countdown to go on", f"{seconds} < {before} - 1")

    await page.click("+30 min", row("idle-one"))
    await becomes("the postponement", lambda: server(it, "idle-one")["extension"])
    await page.until("the row to show it", f"{seconds} > 1000")
    await page.click("Undo", "document.querySelector('#toasts .toast:last-child')")
    await becomes("the end of the postponement", lambda: not server(it, "idle-one")["extension"])
    await page.until("the row to show that", f"{seconds} < 1000")

    await menu(page, "idle-two", "Protect…")
    await page.run("document.querySelector('dialog input[type=text]').value = 'customer demo'")
    await page.click("Protect", "document.querySelector('dialog')")
    await becomes("the protection", lambda: (server(it, "idle-two")["protection"] or {}).get("reason") == "customer demo")
    await page.until("the row to show it", f"{row('idle-two')}.classList.contains('k-kept')")
    await page.click("Undo", "document.querySelector('#toasts .toast:last-child')")
    await becomes("the end of the protection", lambda: not server(it, "idle-two")["protection"])
    await page.until("the row to show that", f"{row('idle-two')}.classList.contains('k-counting_down')")

    await menu(page, "idle-two", "Stop…")
    await page.until("the effects of a stop", "document.querySelector('dialog').innerText.includes('volume at')")
    await page.picture("stop")
    await accessible(page, "the question before a stop")
    await page.click("Stop", "document.querySelector('dialog')")
    await becomes("the stop", lambda: server(it, "idle-two")["state"] in ("stopping", "stopped"))
    await page.until("the confirmed stop", f"{row('idle-two')}.classList.contains('k-stopped')", 60)
    if server(it, "idle-two")["state"] != "stopped":
        fail("the page shows a server stopped that is not")

    refusal = "[...document.querySelectorAll('dialog .problem span')].map(one => one.textContent)"
    for typed, told in (("", "Enter the number of minutes"), ("0.5", "60 to")):
        await menu(page, "off", "Idle timeout…")
        await page.type("dialog input[type=number]", typed)
        page.tolerates = True
        await page.click("Save", "document.querySelector('dialog')")
        lines = await page.until(f"the refusal of “{typed}”", f"{refusal}.length > 0 && {refusal}")
        page.tolerates = False
        if len(lines) != 1 or told not in lines[0] or "_" in lines[0]:
            fail(f"an idle timeout of “{typed}” is refused by {lines}")
        await page.run("document.querySelector('dialog').close()")
    await menu(page, "off", "Idle timeout…")
    await page.type("dialog input[type=number]", "1.5")
    await page.click("Save", "document.querySelector('dialog')")
    await becomes("an idle timeout of 90 s", lambda: server(it, "off")["idle_timeout_seconds"] == 90)
    await page.until("the end of the dialog", "document.querySelector('dialog') === null")
    for left in range(80, -1, -1):
        await menu(page, "off", "Idle timeout…")
        shown = await page.until("the field", "document.querySelector('dialog input[type=number]').value")
        await page.run("document.querySelector('dialog').close()")
        if shown == "1.5":
            break
        # An answer that was under way may have brought the old one.
        await asyncio.sleep(1) if left else fail(f"a timeout of 90 s is shown as {shown} minutes")

    confirm = "[...document.querySelectorAll('dialog .dialog-foot button')].at(-1)"
    it.call("POST", "/api/v1/servers/busy/protect", {"reason": "demo"})
    await page.until("the protection of a busy server", f"{row('busy')}.innerText.includes('protected by')")
    await menu(page, "busy", "Stop…")
    effects = await page.until("the effects", "[...document.querySelectorAll('dialog .effects li')].map(one => one.textContent)")
    if "GPU" not in effects[0] or "protected" not in effects[1].lower():
        fail(f"the effects of a stop of a busy, protected server begin with {effects[:2]}")
    await page.run(f"location.hash = '#/server/{server(it, 'busy')['id']}'")
    await page.until("why it is on", "document.querySelector('.timeline svg') !== null")
    if await page.run("document.querySelector('dialog') !== null"):
        fail("a dialog stays open above another view")
    if await page.run("/if quiet|would stop|if it went quiet/i.test(document.getElementById('main').textContent)"):
        fail("a protected server has a coming stop")
    if "It stays on when idle, too: protected by" not in (verdict := await page.run("document.querySelector('.verdict').innerText")):
        fail(f"what keeps a busy server on is not said: {verdict}")
    it.call("DELETE", "/api/v1/servers/busy/protect")
    await page.run("location.hash = '#/fleet'")
    await page.until("the fleet", f"{ROWS}.length === 7 && !{row('busy')}.innerText.includes('protected')")
    await menu(page, "busy", "Stop…")
    await page.until("the question for the name", "document.querySelector('[data-confirm]') !== null")
    if not await page.run(f"{confirm}.disabled"):
        fail("a busy server can be stopped without typing its name")
    await page.type("[data-confirm]", "bus")
    if not await page.run(f"{confirm}.disabled"):
        fail("a part of the name is enough to stop a busy server")
    await page.type("[data-confirm]", "busy")
    if await page.run(f"{confirm}.disabled"):
        fail("the typed name does not enable the stop")
    await page.picture("stop-busy")
    await page.run("document.querySelector('dialog').close()")
    if server(it, "busy")["state"] != "running":
        fail("a canceled dialog stopped a server")


async def several(page, it):
    """Several servers in one call: protected and unprotected; a stop leaves out what is busy, by name."""
    for name in ("idle-one", "busy"):
        await page.run(row(name) + ".querySelector('input[type=checkbox]').click()")
    await page.click("Stop…", "document.querySelector('.bulk')")
    text = await page.until("the question", "document.querySelector('dialog').innerText")
    if "busy (busy)" not in text or "Stop 1 server?" not in text:
        fail(f"a stop of several servers asks: {text}")
    await page.run("document.querySelector('dialog').close()")
    await page.click("Protect…", "document.querySelector('.bulk')")
    await page.click("Protect", "document.querySelector('dialog')")
    await becomes("both protections", lambda: all(server(it, name)["protection"] for name in ("idle-one", "busy")))
    await page.click("Undo", "document.querySelector('#toasts .toast:last-child')")
    await becomes("the end of both", lambda: not any(server(it, name)["protection"] for name in ("idle-one", "busy")))
    await page.click("Clear", "document.querySelector('.bulk')")


async def history(page, it):
    """What the signals said, over hours: as a picture, in words by the keys, and what it was paid for."""
    await page.run(f"location.hash = '#/server/{server(it, 'busy')['id']}'")
    await page.until("the busy stretches", "document.querySelector('.timeline svg path.f-busy') !== null")
    paid = await page.until("what it was paid for", "document.querySelector('.paid').innerText.includes('GPU busy') && document.querySelector('.paid').innerText", 90)
    if not paid.startswith("Recorded in the last 6 h: "):
        fail(f"a sum over recorded time does not say so: {paid}")
    for key in ("ArrowLeft", "ArrowRight"):
        await page.run(f"document.querySelector('.timeline').dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}', bubbles: true}}))")
    if "GPU" not in (said := await page.run("document.querySelector('.said').textContent")):
        fail(f"the present moment in words is: {said}")
    await page.click("24 h", "document.querySelector('.timeline').closest('section')")
    await page.until("the hours in the address", "location.hash.includes('why=24h')")
    await page.click("30 d", "document.querySelector('.charts').closest('section')")
    await page.until("the month in the address", "location.hash.includes('range=30d') && location.hash.includes('why=24h')")
    await page.until("each GPU", "document.querySelectorAll('.gpus tbody tr').length === 2")


async def press(page, key, code):
    """A key as a keyboard sends it: what has the focus gets it, and does what a browser does."""
    for kind in ("keyDown", "keyUp"):
        await page.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)


async def timeouts(page, it):
    """The slider of idle timeouts: moving it changes nothing, "Apply" changes the timeout of the chosen server."""
    timeout = lambda name: server(it, name)["idle_timeout_seconds"]
    replay = "/api/v1/backtest?timeouts=60,600,off"
    await becomes("an idle time of more than a minute", lambda: next((one["starts"] for one in it.call("GET", replay)[1]["lines"] if one["timeout"] == "60"), 0), 120)
    await page.run("location.hash = '#/money'")
    slider, said = "document.querySelector('input[type=range]')", "document.querySelector('.replay-said').innerText"
    await page.until("the slider", f"{slider}.offsetParent !== null && {said}.startsWith('With 10 min')")
    await page.run("(() => { const scope = document.querySelector('select[aria-label=Servers]'); scope.value = [...scope.options].find(one => one.text.startsWith('nnn')).value; scope.dispatchEvent(new Event('change')) })()")
    await page.until("the replay of one server", f"document.querySelector('.replay-foot').innerText.includes('1 idle time of 1 server') && {said}.includes('as now')")
    before = await page.run(f"{slider}.focus(); document.activeElement === {slider} && {slider}.getAttribute('aria-valuetext')")
    await press(page, "ArrowRight", 39)
    await page.until("the next timeout", f"{said}.startsWith('With 15 min in place of 10 min')")
    spoken = await page.run(f"[{slider}.getAttribute('aria-label'), {slider}.getAttribute('aria-valuetext')]")
    if spoken[0] != "Idle timeout" or "15 min" not in spoken[1] or spoken[1] == before:
        fail(f"a screen reader hears {spoken} of the slider, before {before}")
    await accessible(page, "the slider of idle timeouts")
    await page.picture("timeout")
    await page.click("Apply…")
    await page.until("the question", "document.querySelector('dialog').innerText.includes('Idle timeout 15 min for nnn')")
    await page.click("Cancel", "document.querySelector('dialog')")
    if timeout(LONG) != 600:
        fail("the slider changes a timeout before Apply")
    await page.click("Apply…")
    await page.click("Apply", "document.querySelector('dialog')")
    await becomes("the new timeout", lambda: timeout(LONG) == 900)
    if timeout("busy") != 600:
        fail("the timeout of a server that was not chosen changes")
    await page.until("the new timeout as the present one", f"{said}.startsWith('With 15 min, as now')")


async def week(page, it):
    """A schedule, painted by keys."""
    await page.run("location.hash = '#/money'")
    await page.click("New schedule…")
    await page.until("the question", "document.querySelector('dialog input') !== null")
    await page.run("(() => { const [name, value, zone] = document.querySelectorAll('dialog input'); name.value = 'office'; value.value = 'train'; zone.value = 'Europe/Berlin' })()")
    await page.click("Continue", "document.querySelector('dialog')")
    await page.until("the hours of an office", "document.querySelectorAll('.week i.w-keep_on').length === 5 * 22")
    press = "document.querySelector('.week').dispatchEvent(new KeyboardEvent('keydown', {key: '%s', shiftKey: %s, bubbles: true}))"
    await page.run("document.querySelector('.week').focus()")
    for key, shift in [("Delete", "false"), ("ArrowRight", "true")]:
        await page.run(press % (key, shift))
    await page.until("an hour less", "document.querySelectorAll('.week i.w-keep_on').length === 5 * 22 - 2")
    await page.picture("week")
    await page.click("Save", "document.querySelector('.week-tools')")
    await becomes("the schedule", lambda: [one["from"] for one in it.call("GET", "/api/v1/schedules/office")[1].get("rules", [])] == ["09:00", "08:00"])
    await page.until("what comes next", "document.querySelector('.week-body').innerText.includes('Next:')")
    await page.click("Delete…", "document.querySelector('.week-tools')")
    await page.click("Delete", "document.querySelector('dialog')")
    await becomes("its end", lambda: it.call("GET", "/api/v1/schedules/office")[0] == 404)
    await page.run("location.hash = '#/fleet'")
    await page.until("the fleet", f"{ROWS}.length === 7")


async def views(page, it):
    identifier = server(it, "busy")["id"]
    for name, address, shown in [("money", "#/money", "Who spends it"), ("alerts", "#/alerts", "Open"), ("activity", "#/activity", "Today"), ("settings", "#/settings", "Webhooks"),
                                 ("server", f"#/server/{identifier}", "Why it is on"),
                                 ("fleet", "#/fleet", "Burning now"), ("fleet", "#/toString", "Burning now")]:
        await page.run(f"location.hash = '{address}'")
        await page.until(name, f"document.getElementById('main').innerText.includes({json.dumps(shown)})")
        for width, height, dark in [(1440, 900, False), (1440, 900, True), (1000, 800, False), (768, 1024, False), (390, 844, False), (390, 844, True), (360, 740, False)]:
            await page.size(width, height, dark)
            await asyncio.sleep(0.3)
            if width not in (768, 1000):
                await accessible(page, f"{name} at {width} px{', dark' if dark else ''}")
            wide = await page.run("document.scrollingElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                fail(f"{name} is {wide} px too wide at {width} px")
            if broken := await page.run(LAYOUT):
                fail(f"{name} at {width} px: {', '.join(broken)}")
            if width not in (360, 1000):
                await page.picture(f"{name}-{width}{'-dark' if dark else ''}")
        await page.size(1440, 900)
    await page.until("the fleet again", f"{ROWS}.length === 7")
    unnamed = await page.run("[...document.querySelectorAll('button, a, input, select')].filter(one => one.offsetParent !== null && !(one.textContent?.trim() || one.getAttribute('aria-label') || one.labels?.length || one.title)).map(one => one.outerHTML)")
    if unnamed:
        fail(f"without a name for screen readers: {unnamed}")
    await page.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))")
    await page.until("/ to lead to the search", "document.activeElement.id === 'search'")
    await page.type("#search", "-idle gpu:h200")
    await page.until("a search", f"!{ROWS}.some(name => name.startsWith('idle')) && {ROWS}.includes('busy')")
    await page.type("#search", "")


# What is broken, squeezed or runs over its frame in the present view.
LAYOUT = """(() => {
    const shown = (selector, root = document) => [...root.querySelectorAll(selector)].filter(one => one.offsetParent !== null), box = one => one.getBoundingClientRect();
    const broken = shown('#bar .tabs a > span:last-child, #tabs a > span:last-child').filter(one => box(one).height > 22).map(one => `“${one.textContent}” is broken`);
    const figures = shown('.hero .figure');
    if (figures.length > 2 && box(figures.at(-1)).top !== box(figures.at(-2)).top) broken.push('the last figure stands alone');
    const needs = shown('.needs')[0];
    if (needs && box(needs.lastElementChild).right < box(needs).right - 2) broken.push('an empty cell among the needs');
    for (const dial of shown('.dial')) {
        const ring = box(dial.querySelector('.track')), radius = ring.width / 2 - 2, lines = document.createRange();
        lines.selectNodeContents(dial.querySelector('b'));
        const [x, y] = [ring.left + ring.width / 2, ring.top + ring.height / 2];
        // Of each line the middle of its ends: letters do not fill the corners.
        if ([...lines.getClientRects()].some(one => [one.left, one.right].some(side => Math.hypot(side - x, one.top + one.height / 2 - y) > radius - 2))) broken.push('the text of the dial touches its ring');
    }
    for (const row of shown('.row')) for (const button of shown('.c-end .button, .c-end .plain', row))
        if (box(button).bottom > box(row).bottom - 4 || innerWidth < 760 && box(button).top < box(row.querySelector('.c-why')).bottom) broken.push('a button runs over its row');
    return broken;
})()"""


def axe():
    """The source of axe-core, from PyPI's axe-core-python."""
    found = importlib.util.find_spec("axe_core_python")
    if not found:
        fail("axe-core is not here (pip install axe-core-python)")
    return (pathlib.Path(found.origin).parent / "axe.min.js").read_text()


async def accessible(page, what):
    """axe-core finds nothing to say. It is put in over the debugging protocol, which the content security policy does not bind."""
    if not await page.run("typeof axe !== 'undefined'"):
        await page.run(axe() + "; 0")
    found = await page.run("""axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations.map(one =>
        `${one.id} (${one.impact}): ${one.help}\\n    ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join('\\n    ')}`))""")
    if found:
        fail(f"axe-core, {what}:\n  " + "\n  ".join(found))


async def losing(page, it, relay):
    names = await page.run(ROWS)
    page.tolerates = True
    relay.cut()
    await page.until("the loss to show", "document.body.classList.contains('stale') && !document.getElementById('banner').hidden")
    await page.picture("lost")
    relay.mend()
    await page.until("the connection again", "!document.body.classList.contains('stale') && document.querySelector('#connection.live') !== null", 40)
    page.tolerates = False
    after = await page.run(ROWS)
    if sorted(after) != sorted(names) or len(set(after)) != len(after):
        fail(f"after the loss the rows are {after}, before {names}")
    # A daemon that hangs closes no connection.
    page.tolerates = True
    os.kill(it.process.pid, signal.SIGSTOP)
    try:
        await page.until("the silence to show", "document.body.classList.contains('stale')", 30)
        age = await page.run("Number(/(\\d+) s ago/.exec(document.getElementById('banner').innerText)[1])")
        await page.run(row("busy") + ".querySelector('[aria-haspopup=menu]').click()")
        if await page.run("[...document.querySelectorAll('.menu [data-act]')].some(one => !one.disabled) || !document.querySelector('.menu [data-act]')"):
            fail("the menu of a row offers acts while the connection is lost")
        await page.run("document.querySelector('.menu').remove()")
        if age < 10:
            fail(f"after a silence of 15 s the banner says that the connection was lost {age} s ago")
    finally:
        os.kill(it.process.pid, signal.SIGCONT)
    await page.until("the connection after the silence", "!document.body.classList.contains('stale') && document.querySelector('#connection.live') !== null", 60)
    page.tolerates = False


async def unread(page, it):
    """Nothing is known of an account that was never read: neither "no servers" nor "$0.00"."""
    await page.call("Page.navigate", url=it.url + "/")
    await page.sign_in(it.token)
    await page.until("why nothing is shown", "document.getElementById('banner').innerText.includes('have not been polled yet')")
    await page.until("an account that was not read", "document.getElementById('main').innerText.includes('The account was not read yet.')")
    await accessible(page, "an account that was not read")
    await page.picture("unread")
    await page.run("location.hash = '#/money'")
    await page.until("no money either", "document.querySelector('h1').innerText === 'Money' && document.getElementById('main').innerText.includes('The account was not read yet.')")
    for view in ("#/money", "#/fleet"):
        await page.run(f"location.hash = '{view}'")
        await asyncio.sleep(1)
        text = await page.run("document.body.innerText")
        if any(word in text for word in ("$", "0 servers", "Nothing was wasted")):
            fail(f"an account that was never read has costs or servers at {view}")


async def tokens(page, it):
    """A read-only token has no buttons, and a revoked one leads to the sign-in; a one-time link signs in, and its token ends with the sign-out."""
    page.tolerates = True
    read = it.call("POST", "/api/v1/tokens", {"name": "reader", "scope": "read"})[1]["token"]
    await page.run("location.hash = '#/settings'")
    await page.click("Sign out")
    await page.sign_in(read)
    await page.run("location.hash = '#/fleet'")
    await page.until("the fleet of a reader", f"{ROWS}.length === 7")
    if await page.run("[...document.querySelectorAll('[data-act], [aria-haspopup=menu]')].some(one => one.offsetParent !== null)"):
        fail("a read-only token has buttons that act")
    await page.run(f"location.hash = '#/server/{server(it, 'busy')['id']}'")
    await page.until("why there are no buttons", "document.querySelector('.page-head').innerText.includes('read-only')")
    it.call("DELETE", "/api/v1/tokens/reader")
    await page.until("the sign-in after the token was revoked", "document.querySelector('.signin') !== null", 60)
    def sessions():
        return [one["name"] for one in it.call("GET", "/api/v1/tokens")[1]["tokens"] if one["name"].startswith("page-")]

    # In a tab that shows the sign-in, then in one that is signed in. Another tab keeps its lasting token.
    await page.run(f"localStorage.setItem('controlplane.token', '{it.token}')")
    for number in (1, 2):
        before = sessions()
        link = it.call("POST", "/api/v1/session/links", {})[1]
        await page.run(f"window.isEarlier = {number} === 2; location.href = '#/enter/{link['code']}'")
        await becomes("the exchange of a link, which ends the tab's earlier token", lambda: len(sessions()) == 1 and sessions() != before)
        await page.until("the fleet after a link", f"!window.isEarlier && {ROWS}.length === 7 && document.querySelector('#connection.live') !== null")
        if link["code"] in await page.run("location.href"):
            fail("the code of a sign-in link stays in the address")
    await page.run("location.href = '#/enter/used'")
    await page.until("the refusal of a used link", "document.querySelector('#toasts .error').innerText.includes('did not work')")
    if not await page.run(f"{ROWS}.length === 7 && !location.href.includes('used')"):
        fail("a used link signs out, or stays in the address")
    await page.run("location.hash = '#/settings'")
    await page.click("Sign out")
    await page.until("the sign-in after the sign-out", "document.querySelector('.signin') !== null")
    if await page.run("localStorage.getItem('controlplane.token')") != it.token:
        fail("signing in or out takes the lasting token of another tab")
    if sessions():
        fail(f"after the sign-out {sessions()} are valid; the tab's token should have ended")
    page.tolerates = False


async def sizes(page):
    """Of all files, as they are and as they came over the wire."""
    raw, packed = await page.run("""(() => { const files = [...new Map(['resource', 'navigation'].flatMap(kind => performance.getEntriesByType(kind))
        .filter(one => !one.name.includes('/api/')).map(one => [one.name.split('#')[0], one])).values()];
        return ['decodedBodySize', 'encodedBodySize'].map(name => files.reduce((sum, one) => sum + one[name], 0)) })()""")
    if not 20_000 < packed <= 60 * 1024:
        fail(f"the page's files have {packed} bytes on the wire")
    return raw, packed


async def first_paint(page, it):
    """Milliseconds to the first contentful paint and to the rows of a signed-in tab with an empty cache: the best of seven, as others use the cores too."""
    times = []
    await page.call("Network.enable")
    await page.call("Page.navigate", url=it.url + "/")
    await page.until("the sign-in", "document.querySelector('.signin') !== null")
    await page.run(f"localStorage.setItem('controlplane.token', '{it.token}')")
    watch = await page.call("Page.addScriptToEvaluateOnNewDocument", source="new MutationObserver((_, it) => { if (document.querySelector('.row .name')) { window.rowsAt = performance.now(); it.disconnect() } }).observe(document, {childList: true, subtree: true})")
    for _ in range(7):
        await page.call("Network.clearBrowserCache")
        await page.call("Page.navigate", url="about:blank")
        await page.call("Page.navigate", url=it.url + "/")
        rows = await page.until("the rows", "window.rowsAt")
        times.append((await page.until("the first paint", "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"), rows))
    await page.call("Page.removeScriptToEvaluateOnNewDocument", identifier=watch["identifier"])
    await page.run("localStorage.removeItem('controlplane.token')")
    return tuple(min(one) for one in zip(*times))


async def another_origin(page, it, port):
    """The example of a front-end that another server serves: the API answers it, because the daemon names its origin."""
    await page.call("Page.navigate", url=f"http://127.0.0.1:{port}/dashboard.html")
    await page.until("the example", "document.querySelector('form') !== null")
    await page.type("[name=url]", it.url)
    await page.type("[name=token]", it.token)
    await page.click("Connect")
    await page.until("its servers", "document.querySelectorAll('#servers li').length === 7")
    await page.until("messages without batches", "/busy: GPU \\d+/.test(document.getElementById('messages').textContent)", 30)


async def many(page, it, address):
    """A thousand servers: only what is in sight exists."""
    await page.call("Page.navigate", url=address)
    await page.sign_in(it.token)
    await page.until("1,000 servers", "document.querySelector('.tools').innerText.includes('1,000 servers')", 60)
    await asyncio.sleep(3)
    await page.picture("fleet-1000")
    if (found := await page.run("document.querySelectorAll('.row').length")) > 60:
        fail(f"{found} rows exist for 1,000 servers")
    frames = await page.run("""new Promise(done => { const times = []; let before = performance.now(), y = 0;
        const step = now => { times.push(now - before); before = now; y += 120; scrollTo(0, y);
          y < 12000 ? requestAnimationFrame(step) : done(times.sort((a, b) => a - b)) }; requestAnimationFrame(step) })""")
    first = await page.run("document.querySelector('.row .name').textContent")
    if not first:
        fail("an empty row after scrolling")
    await page.run("scrollTo(0, 1e9)")
    await page.until("the last row", "[...document.querySelectorAll('.row')].some(one => one.getAttribute('aria-rowindex') === '1001')")
    began = await page.run("performance.now()")
    await page.type("#search", "pod-77")
    took = await page.run(f"performance.now() - {began}")
    await page.until("a search among 1,000", f"{ROWS}.length === 11 && {ROWS}.every(name => name.startsWith('pod-77'))")
    await page.call("Performance.enable", timeDomain="threadTicks")
    metric = lambda metrics: {one["name"]: one["value"] for one in metrics["metrics"]}
    share = 1
    # Time that the browser's tasks used a core, in the best of three spans: other programs make the same work slower.
    for _ in range(3):
        before = metric(await page.call("Performance.getMetrics"))
        await asyncio.sleep(10)
        after = metric(await page.call("Performance.getMetrics"))
        share = min(share, (after["TaskDuration"] - before["TaskDuration"]) / (after["Timestamp"] - before["Timestamp"]))
        if share <= 0.05:
            break
    judged(share <= 0.05, f"the page takes {share:.1%} of a core while nothing moves")
    return f"1,000 servers: frame {frames[len(frames) // 2]:.0f} ms median, {frames[int(len(frames) * .95)]:.0f} ms p95, search {took:.0f} ms, {share:.1%} of a core in all tasks, {int(after['JSHeapUsedSize'] / 1e6)} MB, {int(after['Nodes'])} nodes"


@contextlib.asynccontextmanager
async def tab():
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser:
        fail("no browser is here (apt-get install chromium)")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        port = free_port()
        process = subprocess.Popen(
            [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", f"--user-data-dir={profile}",
             f"--remote-debugging-port={port}", "about:blank"],
            env={**os.environ, "HOME": profile}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            def address():
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=5) as answer:
                    return next((one["webSocketDebuggerUrl"] for one in json.loads(answer.read()) if one["type"] == "page"), None)
            async with websockets.connect(wait_for("the browser", address), max_size=None, ping_interval=None) as socket:
                page = Page(socket)
                for domain in ("Runtime", "Log", "Page"):
                    await page.call(f"{domain}.enable")
                await page.size(1440, 900)
                yield page
                page.reader.cancel()
                if page.problems:
                    fail("\n  ".join(page.problems))
        finally:
            process.terminate()
            process.wait(timeout=30)


def main():
    def pod(name, workload="idle", **more):
        return {"name": name, "workload": workload, "volume_gb": 100, **more}

    # Idle for more than a minute between two spans of work: an idle time that can be replayed.
    pauses = {"spans": [{"from_seconds": 0, "to_seconds": 30}, {"from_seconds": 100, "to_seconds": 130}]}
    few = {"pods": [pod("idle-one"), pod("idle-two"), pod("busy", "training", gpu_count=2), pod("no-volume", volume_gb=None, no_storage=True), pod(LONG, pauses), pod(HOSTILE), pod("off", status="exited")]}
    for one in few["pods"]:
        if one["volume_gb"] is None:
            del one["volume_gb"]

    async def everything(it):
        async with tab() as page:
            relay = Relay(it.port)
            await relay.start()
            address = f"http://127.0.0.1:{relay.port}/"
            await signing_in(page, it, address)
            await pure(page)
            await acting(page, it)
            await several(page, it)
            await history(page, it)
            await timeouts(page, it)
            await week(page, it)
            await views(page, it)
            await losing(page, it, relay)
            raw, packed = await sizes(page)
            paint, rows = await first_paint(page, it)
            judged(paint <= 200, f"the first paint takes {paint:.0f} ms, more than 200")
            await page.call("Page.navigate", url=address)
            await page.until("the fleet again", f"{ROWS}.length === 7 && document.querySelector('#connection.live') !== null")
            await tokens(page, it)
            return f"{raw / 1024:.0f} KiB, {packed / 1024:.1f} KiB on the wire, first paint {paint:.0f} ms, fleet {rows:.0f} ms"

    async def thousand(it):
        async with tab() as page:
            return await many(page, it, it.url + "/")

    def run(check):
        try:
            return asyncio.run(check)
        except Failure as failure:
            raise SystemExit(f"page check: {failure}") from None

    async def nothing(it):
        async with tab() as page:
            await unread(page, it)

    async def foreign(it, port):
        async with tab() as page:
            await another_origin(page, it, port)

    port = free_port()
    with daemon(few, IDLE_TIMEOUT_SECONDS="600", CORS_ORIGINS=f"http://127.0.0.1:{port}/") as it:
        size = run(everything(it))
        with running(sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(HERE.parent / "examples/front-end")):
            wait_for("the example's server", lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/dashboard.html", timeout=5).status == 200)
            run(foreign(it, port))
    with daemon(waits=False, RUNPOD_API_URL="http://127.0.0.1:1") as it:
        run(nothing(it))
    busy = ["training", "idle", {"bursts": {"period_seconds": 600, "length_seconds": 200}}]
    with daemon({"pods": [pod(f"pod-{number}", busy[number % 3], gpu_count=1 + number % 2, status="exited" if number % 4 == 3 else "running") for number in range(1000)]}, RESOURCE_MONITOR_INTERVAL="5") as it:
        wait_for("1,000 servers", lambda: len(it.call("GET", "/api/v1/servers")[1]["servers"]) == 1000)
        report = run(thousand(it))
    print(f"page check: sign-in, countdown, postpone, protect, stop, loss, another timeout, tokens, links in 5 layouts; {size}; {report}")


main()

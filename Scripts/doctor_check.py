#!/usr/bin/env python3
"""Runs `controlplane doctor` against what goes wrong: a wrong key, no network, a skewed clock, a full disk, a damaged database, no daemon."""
import contextlib
import email.utils
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from daemon import PROGRAM, daemon, free_port, running, wait_for

FLEET = {"pods": [{"id": "pod1", "name": "busy", "workload": "training"}]}


def doctor(*arguments, prefix=(), **environment):
    """Exit status and findings by check; a check with several findings keeps the worst."""
    done = subprocess.run(
        [*prefix, str(PROGRAM), "doctor", "--json", *arguments], capture_output=True, text=True, timeout=120,
        env={"PATH": os.environ["PATH"], **environment})
    try:
        report = json.loads(done.stdout)
    except ValueError:
        sys.exit(f"doctor check: no report: {done.stdout}{done.stderr}")
    rank = {"ok": 0, "skipped": 1, "warning": 2, "problem": 3}
    findings = {}
    for finding in report["findings"]:
        known = findings.get(finding["check"])
        if known is None or rank[finding["status"]] > rank[known["status"]]:
            findings[finding["check"]] = finding
        if finding["status"] in ("warning", "problem") and not finding.get("remedy"):
            sys.exit(f"doctor check: nothing to do about {finding}")
    if (done.returncode == 1) != (report["problems"] > 0):
        sys.exit(f"doctor check: status {done.returncode} with {report['problems']} problems")
    return done.returncode, findings


def expect(name, findings, check, status, *words):
    finding = findings.get(check)
    if finding is None or finding["status"] != status:
        sys.exit(f"doctor check: {name}: {check} is {finding}, expected {status}; all: {json.dumps(findings, indent=1)}")
    text = finding["detail"] + " " + (finding.get("remedy") or "")
    for word in words:
        if word not in text:
            sys.exit(f"doctor check: {name}: “{word}” is not in “{text}”")


@contextlib.contextmanager
def provider(status, body, skew=0):
    """A provider that gives every request the same response, by a clock that is `skew` seconds off."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            data = json.dumps(body).encode()
            self.send_response_only(status)
            self.send_header("Date", email.utils.formatdate(time.time() + skew, usegmt=True))
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()


def private_certificate():
    """Commands reach a daemon whose certificate is signed by itself, where CONTROL_PLANE_CA_FILE names it."""
    with tempfile.TemporaryDirectory() as folder:
        key, pem = f"{folder}/key.pem", f"{folder}/cert.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
             "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", pem], check=True, capture_output=True)
        with daemon(FLEET, TLS_CERTIFICATE_FILE=pem, TLS_KEY_FILE=key) as it:
            for file, status, words in ((pem, 0, "pod1"), ("", 69, "CONTROL_PLANE_CA_FILE"), (key, 64, "has no certificates")):
                done = subprocess.run(
                    [str(PROGRAM), "servers"], capture_output=True, text=True,
                    env={"PATH": os.environ["PATH"], "CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_TOKEN": it.token, "CONTROL_PLANE_CA_FILE": file})
                if done.returncode != status or words not in done.stdout + done.stderr:
                    sys.exit(f"doctor check: a private certificate with “{file}”: {done}")


def main():
    nowhere = f"http://127.0.0.1:{free_port()}"
    private_certificate()
    with tempfile.TemporaryDirectory() as folder:
        data = str(pathlib.Path(folder) / "data")
        common = {"CONTROL_PLANE_URL": nowhere, "CONTROL_PLANE_DATA": data}

        with provider(401, {"title": "Unauthorized", "status": 401, "detail": "invalid api key"}) as url:
            status, found = doctor(RUNPOD_API_KEY="wrong", RUNPOD_API_URL=url, **common)
            expect("a wrong key", found, "RunPod pods", "problem", "rejected the API key", "invalid api key", "create a key")
            expect("no daemon", found, "daemon", "problem", "cannot reach", "controlplane serve")
            assert status == 1

        _, found = doctor(RUNPOD_API_KEY="any", RUNPOD_API_URL=nowhere, **common)
        expect("no network", found, "RunPod pods", "problem", "unreachable", "network")
        expect("no network", found, "clock", "skipped")

        empty = {"pods": [], "serverless": [], "endpoints": [], "pagination": {"nextCursor": None, "hasNextPage": False}}
        for skew, state in ((0, "ok"), (40, "warning"), (3600, "problem"), (-3600, "problem")):
            with provider(200, empty, skew) as url:
                _, found = doctor(RUNPOD_API_KEY="any", RUNPOD_API_URL=url, **common)
                words = {"ok": ("agrees",), "warning": ("behind",)}.get(state, ("behind" if skew > 0 else "ahead", "timedatectl"))
                expect(f"a clock {skew} s off", found, "clock", state, *words)

        _, found = doctor(RUNPOD_API_KEY="any", RUNPOD_API_URL="nonsense", **common)
        expect("a bad setting", found, "settings", "problem", "RUNPOD_API_URL")
        _, found = doctor(**common)
        expect("no key here", found, "settings", "skipped", "RUNPOD_API_KEY")

        os.mkdir(data, 0o755)
        _, found = doctor(**common)
        expect("open to others", found, "data directory", "warning", "chmod 700")
        full = pathlib.Path(folder) / "full"
        full.mkdir(mode=0o700)
        mount = f"mount -t tmpfs -o size=1m,mode=700 tmpfs {full} && exec \"$@\""
        if os.geteuid() == 0 and subprocess.run(["unshare", "-m", "sh", "-c", mount, "sh", "true"], capture_output=True).returncode == 0:
            _, found = doctor(
                prefix=("unshare", "-m", "sh", "-c", mount, "sh"), CONTROL_PLANE_URL=nowhere, CONTROL_PLANE_DATA=str(full))
            expect("a full disk", found, "disk space", "problem", "MiB free", "free space")
        else:
            print("skipped: a full disk cannot be made here (it needs root and unshare)")

    with daemon(FLEET) as it:
        common = {
            "RUNPOD_API_KEY": "any", "RUNPOD_API_URL": f"http://127.0.0.1:{it.emulator}", "CONTROL_PLANE_URL": it.url,
            "CONTROL_PLANE_DATA": str(it.directory)}
        status, found = doctor(**common)
        for check in ("settings", "RunPod pods", "RunPod endpoints", "data directory", "database", "daemon", "token", "servers", "webhooks"):
            expect("in order", found, check, "ok")
        if status:
            sys.exit(f"doctor check: a problem although all is in order: {json.dumps(found, indent=1)}")
        expect("no public address", found, "public address", "skipped", "PUBLIC_URL is not set")
        _, found = doctor(PUBLIC_URL=it.url, **common)
        expect("a public address of this machine", found, "public address", "warning", "this machine only", "https address")
        _, found = doctor(PUBLIC_URL=f"http://127.0.0.1:{free_port()}", **common)
        expect("a public address without a daemon", found, "public address", "problem", "does not respond", "DNS")
        _, found = doctor(PUBLIC_URL=f"http://127.0.0.1:{it.emulator}", **common)
        expect("a public address of another program", found, "public address", "problem", "does not respond like a control plane")
        _, found = doctor(PUBLIC_URL=it.url, **{name: value for name, value in common.items() if name != "RUNPOD_API_KEY"})
        expect("a public address, asked from where no key is", found, "public address", "warning", "this machine only")
        expect("no agent", found, "agents", "ok", "0 of 1 running pods have one")
        token = it.call("POST", "/api/v1/servers/pod1/agent-token")[1]["token"]
        settings = {
            "RUNPOD_POD_ID": "pod1", "CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_AGENT_TOKEN": token, "RUNPOD_GPU_COUNT": "0", "JUPYTER_PORT": "0"}
        with running(str(PROGRAM), "agent", "--interval", "1", **settings):
            wait_for("the agent's version", lambda: "agent_version" in it.call("GET", "/api/v1/servers/pod1/explain")[1])
            _, found = doctor(**common)
            expect("an agent", found, "agents", "ok", "1 of 1 running pods have one")
        _, found = doctor(**{**common, "CONTROL_PLANE_TOKEN": "cpm_wrong"})
        expect("a wrong token", found, "token", "problem", "token")
        it.call("POST", "/api/v1/webhooks", {"name": "ops", "url": f"http://127.0.0.1:{free_port()}/x"})
        test = subprocess.run(
            [str(PROGRAM), "webhook", "test", "ops"], capture_output=True, text=True,
            env={"CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_TOKEN": it.token})
        if test.returncode != 1 or "unreachable" not in test.stderr:
            sys.exit(f"doctor check: webhook test: {test}")
        copy = pathlib.Path(it.directory).parent / "copy"
        shutil.copytree(it.directory, copy)
        database = copy / "controlplane.sqlite"
        (copy / "controlplane.sqlite-wal").unlink(missing_ok=True)
        subprocess.run([str(PROGRAM), "backup", str(database), "--force", "--data", str(it.directory)], check=True, capture_output=True)
        content = bytearray(database.read_bytes())
        content[len(content) // 2:len(content) // 2 + 8192] = b"\xff" * 8192
        database.write_bytes(content)
        _, found = doctor("--data", str(copy), **common)
        expect("a damaged database", found, "database", "problem", "restore")
    print("doctor check: a wrong key, no network, a skewed clock, a full disk, a damaged database, a wrong token and a public "
          "address that does not lead here are found, each with what to do; agents are counted")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Prometheus scrapes a running daemon and answers a query; promtool checks the format of /metrics.

Starts the emulator, the daemon and Prometheus on free ports, and stops them.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

from daemon import daemon, free_port, running, wait_for


def get(url, token=None):
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"} if token else {})
    with urllib.request.urlopen(request, timeout=5) as response:
        return response.read().decode()


def count_servers(it, folder):
    """How many servers Prometheus counts after a scrape."""
    port = free_port()
    config = folder / "prometheus.yml"
    config.write_text(json.dumps({
        "global": {"scrape_interval": "1s", "scrape_timeout": "1s"},
        "scrape_configs": [{
            "job_name": "controlplane", "authorization": {"credentials_file": str(it.directory / "admin-token")},
            "static_configs": [{"targets": [f"127.0.0.1:{it.port}"]}]}]}))
    query = urllib.parse.quote('count(controlplane_server_info) and on() up{job="controlplane"} == 1')
    with running("prometheus", f"--config.file={config}", f"--storage.tsdb.path={folder}/tsdb", f"--web.listen-address=127.0.0.1:{port}"):
        result = wait_for(
            "a query result from Prometheus",
            lambda: json.loads(get(f"http://127.0.0.1:{port}/api/v1/query?query={query}"))["data"]["result"])
    return int(result[0]["value"][1])


def main():
    with daemon() as it, tempfile.TemporaryDirectory(prefix="scrape-") as folder:
        wait_for("a provider call in /metrics", lambda: "controlplane_provider_requests_total" in get(f"{it.url}/metrics", it.token))
        page = get(f"{it.url}/metrics", it.token)
        checked = subprocess.run(["promtool", "check", "metrics"], input=page, capture_output=True, text=True)
        if checked.returncode or checked.stdout or checked.stderr:
            sys.exit(f"scrape check: promtool reports:\n{checked.stdout}{checked.stderr}")
        servers, expected = count_servers(it, pathlib.Path(folder)), len(it.call("GET", "/api/v1/servers")[1]["servers"])
        if servers != expected:
            sys.exit(f"scrape check: Prometheus counts {servers} servers, the daemon lists {expected}")
    print(f"scrape check: promtool accepts {len(page.splitlines())} lines, Prometheus counts {servers} servers")


if __name__ == "__main__":
    main()

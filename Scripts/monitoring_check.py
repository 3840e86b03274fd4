#!/usr/bin/env python3
"""Checks packaging/: promtool tests the alert rules, and a real Prometheus that scrapes a daemon answers every query of the dashboard."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

from daemon import daemon, free_port, running, wait_for

PACKAGING = pathlib.Path(__file__).parent.parent / "packaging"
FLEET = {"pods": [
    {"id": "pod1", "name": "forgotten", "workload": "idle"}, {"id": "pod2", "name": "busy", "workload": "training"}]}
# Without an agent, requests, stops or notifications these have no samples, and their queries no result.
MAY_BE_EMPTY = (
    "controlplane_gpu_memory_used_bytes", "controlplane_cpu_utilization_ratio", "controlplane_request_duration_seconds",
    "controlplane_notifications_total", "controlplane_shutdowns_total")


def promtool(*arguments):
    done = subprocess.run(["promtool", *arguments], capture_output=True, text=True, cwd=PACKAGING)
    if done.returncode:
        sys.exit(f"monitoring check: promtool {' '.join(arguments)}:\n{done.stdout}{done.stderr}")


def queries():
    dashboard = json.loads((PACKAGING / "grafana-dashboard.json").read_text())
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            # What Grafana puts in place of its variables.
            expression = target["expr"].replace("$__range", "1h").replace("$server", ".*")
            if "$" in expression:
                sys.exit(f"monitoring check: unknown variable in {expression}")
            yield panel["title"], expression


def answers(port, query):
    address = f"http://127.0.0.1:{port}/api/v1/query?query={urllib.parse.quote(query)}"
    with urllib.request.urlopen(address, timeout=10) as response:
        body = json.loads(response.read())
    if body["status"] != "success" or body.get("warnings"):
        sys.exit(f"monitoring check: {query}: {body}")
    return body["data"]["result"]


def main():
    promtool("check", "rules", "prometheus-alerts.yml")
    promtool("test", "rules", "prometheus-alerts-test.yml")
    with daemon(FLEET, IDLE_TIMEOUT_SECONDS="600") as it, tempfile.TemporaryDirectory() as folder:
        port, config = free_port(), pathlib.Path(folder) / "prometheus.yml"
        config.write_text(json.dumps({
            "global": {"scrape_interval": "1s", "scrape_timeout": "1s"}, "rule_files": [str(PACKAGING / "prometheus-alerts.yml")],
            "scrape_configs": [{
                "job_name": "controlplane", "authorization": {"credentials_file": str(it.directory / "admin-token")},
                "static_configs": [{"targets": [f"127.0.0.1:{it.port}"]}]}]}))
        with running("prometheus", f"--config.file={config}", f"--storage.tsdb.path={folder}/tsdb", f"--web.listen-address=127.0.0.1:{port}"):
            wait_for("an idle server in Prometheus", lambda: answers(port, "controlplane_idle_seconds > 3"))
            asked = list(queries())
            for title, query in asked:
                # A rate needs two scrapes.
                if not any(name in query for name in MAY_BE_EMPTY):
                    wait_for(f"a result of the panel “{title}” ({query})", lambda: answers(port, query), seconds=20)
                answers(port, query)
            rules = json.loads(urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/rules", timeout=10).read())
            count = sum(len(group["rules"]) for group in rules["data"]["groups"])
            # A metric that a rule or a panel names exists, or comes only with what the check does not do.
            known = set(re.findall(r"^(controlplane_\w+)", urllib.request.urlopen(urllib.request.Request(
                f"{it.url}/metrics", headers={"Authorization": f"Bearer {it.token}"}), timeout=10).read().decode(), re.M))
            text = (PACKAGING / "prometheus-alerts.yml").read_text() + " ".join(query for _, query in asked)
            for name in set(re.findall(r"controlplane_[a-z_]+", text)) - known:
                source = subprocess.run(["grep", "-rq", re.sub("_(bucket|sum|count)$", "", name), "Sources"], cwd=PACKAGING.parent)
                if source.returncode:
                    sys.exit(f"monitoring check: no metric is called {name}")
    print(f"monitoring check: promtool accepts and tests {count} alert rules; Prometheus answers the {len(asked)} queries of the dashboard")


if __name__ == "__main__":
    main()

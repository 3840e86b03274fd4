"""Runs schemathesis against a server: every check, thousands of valid and invalid requests by a document."""
import pathlib
import subprocess
import sys
import tempfile

# Both documents have no links between operations.
SETTINGS = """
base-url = "{url}"
headers = {{ Authorization = "Bearer {key}" }}
request-timeout = 20
continue-on-failure = true
workers = 2

[generation]
max-examples = {examples}
deterministic = true

[phases.stateful]
enabled = false
"""


def fuzz(check, server, url, key, document, settings, examples):
    """Exits with schemathesis' report when the server violates `document`, a path or an address.

    `check` names the check, `server` is the server's process, `settings` is TOML after the common settings.
    """
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder) / "schemathesis.toml"
        config.write_text(SETTINGS.format(url=url, key=key, examples=examples) + settings)
        run = subprocess.run(
            ["schemathesis", "--config-file", str(config), "run", str(document), "--checks", "all"], capture_output=True, text=True, cwd=folder)
    if run.returncode != 0:
        print(run.stdout[-20_000:], run.stderr[-2000:])
        sys.exit(f"{check}: the server violates the document")
    if server.poll() is not None:
        sys.exit(f"{check}: the server crashed")
    cases = [line.strip() for line in run.stdout.splitlines() if " generated, " in line]
    print(f"{check}: schemathesis found no violation;", "; ".join(cases))

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


# Now and then CPython 3.11 raises this while it parses (python/cpython#106905); it says nothing about the server.
CPYTHON_BUG = "SystemError: AST constructor recursion depth mismatch"


def fuzz(check, server, url, key, document, settings, examples):
    """Exits with schemathesis' report when the server violates `document`, a path or an address.

    `check` names the check, `server` is the server's process, `settings` is TOML after the common settings.
    """
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder) / "schemathesis.toml"
        config.write_text(SETTINGS.format(url=url, key=key, examples=examples) + settings)
        command = ["schemathesis", "--config-file", str(config), "run", str(document), "--checks", "all"]
        for _ in range(3):
            run = subprocess.run(command, capture_output=True, text=True, cwd=folder)
            if run.returncode == 0 or "Failures:" in run.stdout or CPYTHON_BUG not in run.stdout:
                break
    if run.returncode != 0:
        print(run.stdout[-20_000:], run.stderr[-2000:])
        sys.exit(f"{check}: the server violates the document")
    if server.poll() is not None:
        sys.exit(f"{check}: the server crashed")
    cases = [line.strip() for line in run.stdout.splitlines() if " generated, " in line]
    print(f"{check}: schemathesis found no violation;", "; ".join(cases))

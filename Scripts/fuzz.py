"""Runs schemathesis against a server: every check, thousands of valid and invalid requests by a document."""
import pathlib
import re
import subprocess
import sys
import tempfile

# Both documents have no links between operations.
SETTINGS = """
base-url = "{url}"
headers = {{ Authorization = "Bearer {key}" }}
request-timeout = 20
continue-on-failure = true
workers = 1

[generation]
max-examples = {examples}
deterministic = true

[phases.stateful]
enabled = false
"""


# Errors that schemathesis, Hypothesis or CPython raise in themselves, as their summary counts them; a server that is silent, closes connections
# or answers wrongly has other titles. They say nothing about the server.
OWN_ERROR = re.compile(r"Runtime Error: (\d+)")
OTHER_ERROR = re.compile(r"^\s*🚫 (?!Runtime Error)", re.MULTILINE)


def own_errors(output):
    """The number of operations that were not checked because schemathesis itself failed; None when the server, or anything else, is at fault."""
    counted = OWN_ERROR.search(output)
    if counted is None or "Failures:" in output or OTHER_ERROR.search(output):
        return None
    return int(counted[1])


def report(output):
    """The part of schemathesis' output that explains, from its first error or failure on."""
    starts = [at for title in ("= ERRORS =", "= FAILURES =") if (at := output.find(title)) >= 0]
    return output[min(starts, default=0):][:15_000]


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
            if run.returncode == 0 or own_errors(run.stdout) is None:
                break
            print(f"{check}: schemathesis failed in itself; trying again\n{report(run.stdout)}")
    if run.returncode != 0:
        if (own_errors(run.stdout) or 99) > 2:
            print(report(run.stdout), run.stderr[-2000:])
            sys.exit(f"{check}: the server violates the document, or could not be checked")
        print(f"{check}: {own_errors(run.stdout)} operations were not checked: schemathesis failed in itself three times")
    if server.poll() is not None:
        sys.exit(f"{check}: the server crashed")
    cases = [line.strip() for line in run.stdout.splitlines() if " generated, " in line]
    print(f"{check}: schemathesis found no violation;", "; ".join(cases))

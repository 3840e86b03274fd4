#!/usr/bin/env python3
"""Removes guards against failure modes and checks that their tests fail: a test that passes without its guard shows nothing.

usage: remove_guards.py [--tenth N] [--most N] [--batch K] [--list | --check] [NAME ...]

  NAME        only tests whose name begins with NAME (F7, F16_a …)
  --tenth N   only every tenth guard, starting with number N mod 10
  --most N    at most N guards; with --tenth, others each time
  --batch K   remove K guards at once (default 1), each in two batches; quicker, and what stays unclear runs alone
  --list      show which guards would run
  --check     only compare the markers in Sources and the names in docs/FAILURE-MODES.md with Scripts/guards.toml and the tests

A guard is a line of Sources that carries `// guard: NAME` at its end, or on a line of its own before it. Scripts/guards.toml says, for each
test, how to break its guards. The program works on a copy of the checkout, its build included, that appears under the checkout's own path
to this program alone, so builds are incremental and an interrupted run changes nothing. Without `unshare` it builds the copy from scratch.
"""
import argparse
import atexit
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent
MARKER = re.compile(r"(?://|,) guard: ([\w.]+(?:, [\w.]+)*)$")
TEST = re.compile(r"\bfunc (\w+)[(<]")
STRING = re.compile(r'"(?:\\.|[^"\\])*"')
TEST_LIMIT = 900  # seconds for the tests of one build
# Not at the beginning of a line only: arguments of tests hold line feeds, and two tests may write at once.
RESULT = re.compile(r"(✔|✘) Test (\w+)\([\w:]*\) (?:with \d+ test cases )?(?:passed after|failed after|recorded an issue)")


class Edit:
    """One change of one marked statement: `old` becomes `new`, or the statement goes (`new` is None)."""

    def __init__(self, marker, old, new=None):
        self.marker, _, spots = marker.partition("*")
        self.spots = int(spots or 1)
        self.old, self.new = (None, None) if old == "remove" else (old, new)


class Guard:
    def __init__(self, prefix, edits, functions):
        self.prefix = prefix
        self.edits = [Edit(*edit) for edit in edits]
        self.tests = {name for name in functions if name.startswith(prefix)}


def load():
    """The guards, and what is wrong with them."""
    functions = {name for path in (ROOT / "Tests").rglob("*.swift") for name in TEST.findall(path.read_text())}
    table = tomllib.loads((ROOT / "Scripts/guards.toml").read_text())
    guards = [Guard(prefix, edits, functions) for prefix, edits in table.items()]
    places = find_markers()
    problems = []
    for guard in guards:
        if not guard.tests:
            problems.append(f"{guard.prefix}: no test has a name that begins so; correct its name in Scripts/guards.toml")
        for edit in guard.edits:
            edit.places = places.get(edit.marker, [])
            if len(edit.places) != edit.spots:
                problems.append(f"{guard.prefix}: the marker `guard: {edit.marker}` stands in {len(edit.places)} places, not in {edit.spots}")
            for path, line in edit.places:
                if edit.old is not None and edit.old.split("\n")[0] not in statement(path, line)[0]:
                    problems.append(f"{guard.prefix}: {path.relative_to(ROOT)}:{line + 1} has no `{edit.old}`; update Scripts/guards.toml")
    for name in re.findall(r"`(F\d+_\w+)`", (ROOT / "docs/FAILURE-MODES.md").read_text()):
        if name not in functions:
            problems.append(f"docs/FAILURE-MODES.md names the test {name}, which does not exist")
    known = {edit.marker for guard in guards for edit in guard.edits}
    for marker in sorted(places.keys() - known):
        path, line = places[marker][0]
        problems.append(f"{path.relative_to(ROOT)}:{line + 1}: no entry in Scripts/guards.toml has the marker {marker}")
    return guards, problems


def find_markers():
    """Marker to the places (file, index of the marked line)."""
    places = {}
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        for number, line in enumerate(path.read_text().split("\n")):
            if found := MARKER.search(line):
                marked = number + 1 if line.lstrip().startswith("//") else number
                for name in found[1].split(", "):
                    places.setdefault(name, []).append((path, marked))
    return places


def statement(path, line):
    """The statement that begins at `line`, and how many lines it has."""
    lines = path.read_text().split("\n")
    depth = 0
    for end in range(line, min(line + 40, len(lines))):
        code = STRING.sub('""', lines[end]).split("//")[0]
        depth += sum(code.count(c) for c in "([{") - sum(code.count(c) for c in ")]}")
        following = lines[end + 1].strip() if end + 1 < len(lines) else ""
        if depth <= 0 and not following.startswith(("else", ".", "?", "&&", "||", "{", ":")):
            break
    return "\n".join(lines[line:end + 1]), end + 1 - line


def spans(guard):
    return {(path, line + i) for edit in guard.edits for path, line in edit.places for i in range(statement(path, line)[1] if edit.new is None else 1)}


def batches(guards, size):
    """Guards that share neither a line nor a test, and share files as seldom as possible; those come first that come first."""
    rest, result = list(guards), []
    while rest:
        batch, lines, tests, files = [], set(), set(), set()
        for other_file in (True, False):
            for guard in list(rest):
                taken = spans(guard)
                paths = {path for path, _ in taken}
                if len(batch) < size and not (taken & lines or guard.tests & tests or (other_file and paths & files)):
                    batch.append(guard)
                    rest.remove(guard)
                    lines |= taken
                    tests |= guard.tests
                    files |= paths
        result.append(batch)
    return result


def remove(guards):
    """Applies the edits, bottom-up, and returns the files as they were."""
    before = {}
    edits = [(path, line, edit) for guard in guards for edit in guard.edits for path, line in edit.places]
    for path, line, edit in sorted(edits, key=lambda each: each[:2], reverse=True):
        before.setdefault(path, path.read_text())
        text, count = statement(path, line)
        lines = path.read_text().split("\n")
        lines[line:line + count] = [""] * count if edit.new is None else text.replace(edit.old, edit.new, 1).split("\n")
        path.write_text("\n".join(lines))
    return before


def build():
    """What the compiler objects to, or None."""
    done = subprocess.run(["swift", "build", "--build-tests"], capture_output=True, text=True)
    if done.returncode == 0:
        return None
    return "\n".join(line for line in (done.stdout + done.stderr).splitlines() if "error:" in line)[:1500] or done.stderr[-1500:]


def failing(names):
    """Which of these tests fail, and which passed; in neither: the process ended before the test did."""
    bundle = next((ROOT / ".build/debug").glob("*PackageTests.xctest"))
    command = [str(bundle), "--testing-library", "swift-testing", "--filter", "/(" + "|".join(sorted(names)) + r")\("]
    environment = os.environ | {"NO_COLOR": "1", "SIMULATION_SEEDS": "40"}
    try:
        output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", timeout=TEST_LIMIT, env=environment).stdout
    except subprocess.TimeoutExpired as late:
        output = (late.stdout or b"").decode(errors="replace")
    failed, passed = set(), set()
    for mark, name in RESULT.findall(output):
        (passed if mark == "✔" else failed).add(name)
    return failed, passed - failed


def check(guard):
    """One guard alone."""
    before = remove([guard])
    try:
        if problem := build():
            return "does not build without its guard:\n" + problem
        failed, passed = failing(guard.tests)
        return "passes without its guard" if guard.tests <= passed else None
    finally:
        restore(before)


def restore(before):
    for path, text in before.items():
        path.write_text(text)


def rounds(guards, size):
    """Guard to the number of batches, of two, in which its tests failed."""
    seen = {guard.prefix: 0 for guard in guards}
    for each in (1, 2):
        # The second round takes those together that were far apart in the first.
        order = guards if each == 1 else [guard for start in range(size) for guard in guards[start::size]]
        plan = batches(order, size)
        while plan:
            batch = plan.pop(0)
            before = remove(batch)
            try:
                problem = build()
                failed, _ = failing(set().union(*(guard.tests for guard in batch))) if not problem else (set(), set())
            finally:
                restore(before)
            if problem and len(batch) > 1:
                plan[:0] = [batch[::2], batch[1::2]]
            elif problem:
                print(f"{batch[0].prefix}: does not build without its guard: {problem.splitlines()[0]}", flush=True)
            else:
                missing = [guard.prefix for guard in batch if not guard.tests & failed]
                for guard in batch:
                    seen[guard.prefix] += bool(guard.tests & failed)
                print(f"round {each}, {len(plan)} batches to go: {len(batch) - len(missing)} of {len(batch)} fail"
                      + (f", not {', '.join(missing)}" if missing else ""), flush=True)
    return seen


def run(guards, size):
    """Guard to what is wrong with it, or None; printed as soon as it is known."""
    results = {}

    def report(guard, problem, how):
        results[guard.prefix] = problem
        print(f"{guard.prefix}: {problem or 'fails without its guard, as it should' + how}", flush=True)

    if problem := build():
        sys.exit("does not build as it is:\n" + problem)
    failed, passed = failing(set().union(*(guard.tests for guard in guards)))
    for guard in [each for each in guards if not each.tests <= passed]:
        report(guard, "fails with its guard in place: " + ", ".join(sorted(guard.tests - passed)), "")
        guards.remove(guard)
    alone = guards
    if size > 1:
        # Two rounds with other companions: that one of those fails its test in both is unlikely.
        seen = rounds(guards, size)
        for guard in guards:
            if seen[guard.prefix] == 2:
                report(guard, None, " (in two batches)")
        alone = [guard for guard in guards if seen[guard.prefix] < 2]
    for guard in alone:
        report(guard, check(guard), "")
    return results


def copy():
    """A copy of the checkout, its build included; gone when this process ends."""
    place = pathlib.Path(tempfile.mkdtemp(prefix="controlplane-guards-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    tree = place / "tree"
    leave_out = shutil.ignore_patterns(".git", ".venv*", "Benchmarks", "repositories", "release", "*.sqlite*", "data")
    shutil.copytree(ROOT, tree, symlinks=True, ignore=leave_out)
    return tree


def main():
    options = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n")[0], description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("names", nargs="*", help=argparse.SUPPRESS)
    for name in ("tenth", "most"):
        options.add_argument("--" + name, type=int, help=argparse.SUPPRESS)
    options.add_argument("--batch", type=int, default=1, help=argparse.SUPPRESS)
    for name in ("list", "check", "inside"):
        options.add_argument("--" + name, action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()

    guards, problems = load()
    if problems:
        sys.exit("\n".join(problems))
    if chosen.check:
        return print(f"{len(guards)} tests with guards, {sum(len(guard.edits) for guard in guards)} edits: every marker has one")
    if chosen.names:
        guards = [guard for guard in guards if any(guard.prefix.startswith(name) for name in chosen.names)]
    if chosen.tenth is not None:
        guards = guards[chosen.tenth % 10::10]
    if chosen.most and guards:
        first = (chosen.tenth or 0) // 10 * chosen.most % len(guards)
        guards = (guards + guards)[first:first + min(chosen.most, len(guards))]
    if not guards:
        sys.exit("no guard has such a name; --list shows all")
    if chosen.list:
        return print("\n".join(f"{guard.prefix}: {len(guard.tests)} tests, {len(guard.edits)} edits" for guard in guards))

    if chosen.inside:
        results = run(guards, chosen.batch)
        survivors = [name for name, problem in results.items() if problem]
        sys.exit(f"not shown: {', '.join(survivors)}" if survivors else 0)
    tree = copy()
    command = [sys.executable, "Scripts/remove_guards.py", "--inside", *sys.argv[1:]]
    private = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]
    if shutil.which("unshare") and subprocess.run([*private, "true"], capture_output=True).returncode == 0:
        script = 'mount --make-rprivate / && mount --bind "$0" "$1" && cd "$1" && shift && exec "$@"'
        command = [*private, "sh", "-c", script, str(tree), str(ROOT), *command]
        folder = ROOT
    else:
        print("no private mounts here: the copy is built from scratch", flush=True)
        shutil.rmtree(tree / ".build", ignore_errors=True)
        folder = tree
    # A group of its own, which ends with this process: compilers do not outlive an interruption.
    child = subprocess.Popen(command, cwd=folder, start_new_session=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        sys.exit(child.wait())
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGTERM)
            child.wait()


if __name__ == "__main__":
    main()

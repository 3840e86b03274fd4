#!/usr/bin/env python3
"""Prints how large and how connected the sources are, to compare two commits.

usage: measure.py [FOLDER]     the folder of a checkout; this one by default
"""
import collections
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)
DECLARATION = re.compile(
    r"^(?:public |package |private |fileprivate |internal |open |final |static |class |mutating |nonisolated |override |indirect |lazy |weak "
    r"|unowned |convenience |(?:private|package|fileprivate)\(set\) |@\w+(?:\([^)]*\))? )*(func|init|var|let|struct|class|enum|actor|protocol|extension|case|subscript)\b\s*([\w.`]*)")
STRING = re.compile(r'"(?:\\.|[^"\\])*"')

# What a reader would add next, by the words of one that exists.
EXAMPLES = {
    "a signal (network)": r"Observation\(\.network|case .*\.network, \.disk|\[\.network|[rR]eading\.network|case gpu, cpu, network|networkBytesPerSecond|NETWORK_BUSY",
    "a notification channel (Slack)": r"\bslack\b",
    "a setting (GPU_ALERT_CELSIUS)": r"GPU_ALERT_CELSIUS|gpuAlertCelsius|gpu_alert_celsius|\bcelsius\b",
    "a setting with an override per server (CPU_BUSY_PERCENT)": r"CPU_BUSY_PERCENT|cpu_busy_percent|(?:busy|own|thresholds)\.cpuPercent\b|\bcpuBusy\b",
    "a route with a command (deploy)": r"\bdeploy\(|/deploy\b|DeployCommand|DeployRequest|DeployResponse|DeployAnswer",
    "a provider (RunPod), outside its own targets": r"^(?:public |package )?import RunPod$",
}


def blocks(path):
    """Every type and function of a file: (kind, name, first line, lines, depth, path of enclosing types)."""
    open_blocks, depth, found, waiting = [], 0, [], None
    in_text = False
    for number, line in enumerate(path.read_text().split("\n"), 1):
        if line.count('"""') % 2:
            in_text = not in_text
            continue
        if in_text:
            continue
        code = STRING.sub('""', line).split("//")[0].strip()
        if match := DECLARATION.match(code):
            kind, name = match.groups()
            if kind not in ("case", "let"):
                waiting = (kind, name, number, code)
            types = [block[1] for block in open_blocks if block[0] not in ("func", "init", "var", "subscript")]
            if len(types) == len(open_blocks):
                found.append((kind, name, number, None, types, code))
        for character in code:
            if character == "{":
                depth += 1
                if waiting:
                    open_blocks.append((*waiting[:3], depth))
                    waiting = None
            elif character == "}":
                if open_blocks and open_blocks[-1][3] == depth:
                    kind, name, first, _ = open_blocks.pop()
                    types = [block[1] for block in open_blocks if block[0] not in ("func", "init", "var", "subscript")]
                    found.append((kind, name, first, number - first + 1, types, code))
                depth -= 1
        if waiting and not code.endswith((",", "(", "->", "throws", "async")) and "{" not in code:
            waiting = None if waiting[0] in ("var",) else waiting
    return found


sources = sorted((root / "Sources").rglob("*.swift"))
texts = {path: path.read_text() for path in sources}
for folder, pattern in (("Sources", "*.swift"), ("Tests", "*.swift"), ("Scripts", "*")):
    files = [path for path in (root / folder).rglob(pattern) if path.is_file() and "__pycache__" not in path.parts]
    print(f"lines of {folder}: {sum(len(path.read_text().splitlines()) for path in files)} in {len(files)} files")

lengths, members, stored, kinds = [], collections.Counter(), collections.defaultdict(list), {}
public, documented = 0, 0
for path in sources:
    module = path.relative_to(root / "Sources").parts[0]
    for kind, name, first, count, types, code in blocks(path):
        if count is not None and kind in ("func", "init", "subscript"):
            lengths.append((count, f"{'.'.join([*types, name or kind])} ({path.relative_to(root)}:{first})"))
        if count is None and kind not in ("extension",):
            if kind in ("struct", "class", "enum", "actor", "protocol"):
                kinds[(module, ".".join([*types, name]))] = kind
            if types and kind in ("func", "init", "var", "let", "subscript"):
                owner = (module, ".".join(types))
                members[owner] += 1
                if kind in ("var", "let") and "static" not in code and not code.rstrip().endswith("{") and "{" not in code:
                    stored[owner].append(code)
    lines = texts[path].split("\n")
    for number, line in enumerate(lines):
        if re.match(r"\s*public (?!import)", line) and not re.search(r"\binit\(|static func (==|<|hash)", line):
            public += 1
            above = number - 1
            while above >= 0 and lines[above].strip().startswith("@"):
                above -= 1
            documented += above >= 0 and lines[above].strip().startswith("///")

count, name = max(lengths)
print(f"longest function: {count} lines, {name}; over 60 lines: {sum(length > 60 for length, _ in lengths)}; over 40: {sum(length > 40 for length, _ in lengths)}")
(module, name), count = members.most_common(1)[0]
print(f"members of the largest type: {count}, {module}.{name}; next: " + ", ".join(f"{m}.{n} {c}" for (m, n), c in members.most_common(4)[1:]))
owner, properties = max(stored.items(), key=lambda each: len(each[1]))
print(f"most stored properties: {len(properties)}, {'.'.join(owner)}")
own_types = {name.split(".")[-1] for (_, name), kind in kinds.items() if kind in ("class", "actor", "struct", "protocol")}
services = {name.split(".")[-1] for (_, name), kind in kinds.items() if kind in ("class", "actor", "protocol")}
collaborators = {
    owner: {word for code in stored[owner] for word in re.findall(r"\b[A-Z]\w+", code.split("=")[0]) if word in services}
    for owner, kind in kinds.items() if kind in ("class", "actor")}
owner, most = max(collaborators.items(), key=lambda each: (len(each[1]), each[0]))
print(f"most collaborators of a class: {len(most)}, {'.'.join(owner)} ({', '.join(sorted(most))})")
print(f"largest file: {max((len(text.splitlines()), str(path.relative_to(root))) for path, text in texts.items())}")
print(f"documented public declarations: {documented} of {public} ({100 * documented // max(public, 1)} %)")
for title, pattern in EXAMPLES.items():
    own = ("Sources/RunPod/", "Sources/RunPodEmulator/")
    # A new one adds nothing to the migrations of earlier versions, and a script writes the generated files.
    hits = [path for path, text in texts.items()
            if re.search(pattern, text, re.MULTILINE) and not ("provider" in title and str(path.relative_to(root)).startswith(own))
            and not path.name.startswith("Schema") and "Do not edit." not in text]
    print(f"files for {title}: {len(hits)}")

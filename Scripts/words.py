#!/usr/bin/env python3
"""Refuses words that people do not use for these things, in everything that users read: one word per concept.

usage: words.py [--owners] [FILE ...]     all texts, or these; --owners counts by folder

Reads the string literals of Sources, the OpenAPI document, the page, README, CHANGELOG, CONTRIBUTING, docs, examples and the help of Scripts. Code in
`backticks` and code blocks do not count. Each finding says which word to use; docs/GLOSSARY.md explains the words.
"""
import argparse
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# What not to say, and what to say.
WORDS = {
    r"at work": "busy",
    r"without work": "idle",
    r"(?:what|that|it|which|still|really) works(?: again| before)?(?! (?:with|for|on|in|like|as|by|the))": "busy",
    r"not known": "unknown",
    r"untold|(?:is|are|was|were|be|been|being|nobody|somebody|people|who|not) told(?! from)": "reported, notified or sent",
    r"hears?(?: of)?": "is notified",
    r"looks? (?:at|again|anew)|(?:last|a|one|two|each|first|next|between) looks?|looked(?! up)|looking(?! up)": "poll, observe, check",
    r"hand(?:s|ed|ing)?[ -]over": "adopted",
    r"in its hands|taken back|left alone|nobody's|foreign(?! key)": "managed, unmanaged, released",
    r"put(?:s|ting)? (?:it |the stop |a stop |that )?off|put off": "postpone",
    r"kept on|keeps? (?:it|a server|one|them) on(?! the| a | port)": "protected, or why it is not stopped",
    r"(?:its|own|user's|users') word\b|said (?:it|to be) (?:is )?at": "activity",
    r"not after all|is to be stopped": "canceled, scheduled",
    r"(?:asked|tried) again": "retried",
    r"for as long as it takes|for ever": "until it succeeds, without end",
    r"RunPod shows? it|(?:is|are|was|be|been|has|have|not|as) shown (?:stopped|off|on|running|it)": "confirmed; RunPod's status word",
    r"time on|time off": "runtime, stopped",
    r"void|good for nothing": "revoked, expired",
    r"up to which|as far as|from which on": "at most, at least",
    r"goes? by": "default, setting",
    r"amiss": "what is wrong",
    r"knows? nothing of": "does not know",
    r"(?:it|they|that|which|what) lies?|lies (?:in|there|at|under|on|beside|outside)": "is",
    r"to and fro": "back and forth; flapping",
    r"whose it is|what there is|who may\b": "name it",
    r"minutes? of that|min of that|of that, it": "idle",
    r"hath|thereof|whereof|wherein|hitherto|thereupon": "plain words",
    r"nonsense": "invalid",
    r"tells? of": "reports",
    r"brought? about": "caused",
}
PATTERN = re.compile("|".join(f"(?P<w{i}>(?<![\\w-])(?:{word})(?![\\w-]))" for i, word in enumerate(WORDS)), re.IGNORECASE)
SAY = list(WORDS.values())

# Right where they stand: a part of the path, and a part of the line.
ALLOWED = [
    ("docs/GLOSSARY.md", "the provider's own word"),
    # A migration's name cannot change.
    ("Sources/Store/Schema.swift", "011 the idle time"),
]

TEXTS = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/**/*.md", "examples/**/*.md", "Sources/**/*.md", "Sources/**/openapi.json", "Makefile"]


def swift_strings(text):
    """Line and text of each string literal, without comments and interpolations."""
    i, line, size = 0, 1, len(text)
    while i < size:
        if text.startswith("//", i):
            i = text.find("\n", i)
            if i < 0:
                return
        elif text.startswith("/*", i):
            end = text.find("*/", i)
            line += text.count("\n", i, end)
            i = end + 2
        elif text[i] == '"' or text.startswith('#"', i):
            raw = text[i] == "#"
            i += raw
            mark = '"""' if text.startswith('"""', i) else '"'
            begin, start = line, i + len(mark)
            i, out = start, []
            closing = mark + ("#" if raw else "")
            while i < size and not text.startswith(closing, i):
                if text[i] == "\\" and not raw and text.startswith("\\(", i):
                    depth, i = 1, i + 2
                    while depth and i < size:
                        if text[i] == '"':
                            end = i + 1
                            while text[end] not in '"\n':
                                end += 1 + (text[end] == "\\")
                            out.append(" " + text[i + 1:end] + " ")
                            i = end
                        depth += (text[i] == "(") - (text[i] == ")")
                        line += text[i] == "\n"
                        i += 1
                    out.append("…")
                    continue
                if text[i] == "\\" and not raw:
                    i += 2
                    continue
                if text[i] == "\n":
                    yield begin, "".join(out)
                    line += 1
                    begin, out = line, []
                else:
                    out.append(text[i])
                i += 1
            yield begin, "".join(out)
            i += len(closing)
        else:
            line += text[i] == "\n"
            i += 1


def prose(text):
    """Line and text of what is not code in Markdown."""
    in_code = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("```"):
            in_code = not in_code
        elif not in_code:
            yield number, re.sub(r"`[^`]*`", "…", line)


def texts(path):
    text = path.read_text()
    if path.suffix == ".swift":
        return swift_strings(text)
    if path.suffix == ".md":
        return prose(text)
    if path.suffix == ".py":
        return ((number, line) for number, line in enumerate(text.split("\n"), 1) if re.search(r'"""|print\(|exit\(|usage', line))
    return enumerate(text.split("\n"), 1)


def main():
    options = argparse.ArgumentParser(usage="words.py [--owners] [FILE ...]")
    options.add_argument("files", nargs="*", type=pathlib.Path)
    options.add_argument("--owners", action="store_true")
    chosen = options.parse_args()
    files = [path.resolve() for path in chosen.files] or sorted(
        {*(path for pattern in TEXTS for path in ROOT.glob(pattern)), *(ROOT / "Sources").rglob("*.swift"), *(ROOT / "Sources").rglob("*.js"), *(ROOT / "Sources").rglob("*.html")})
    counts, findings = collections.Counter(), 0
    for path in files:
        name = str(path.relative_to(ROOT))
        for number, text in texts(path):
            for found in PATTERN.finditer(text):
                if any(part in name and phrase in text for part, phrase in ALLOWED):
                    continue
                findings += 1
                counts["/".join(name.split("/")[:3] if name.startswith("Sources/ControlPlane") else name.split("/")[:2])] += 1
                if not chosen.owners:
                    print(f"{name}:{number}: “{found[0]}”: say {SAY[int(found.lastgroup[1:])]}: {text.strip()[:120]}")
    if chosen.owners:
        print("\n".join(f"{count:4} {folder}" for folder, count in counts.most_common()))
    if findings:
        sys.exit(f"{findings} words to replace")


if __name__ == "__main__":
    main()

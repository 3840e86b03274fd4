#!/usr/bin/env python3
"""Writes the files of the web page into Swift source, so that the daemon serves them from its own binary.

Indentation and lines that are only a comment stay out: browsers need neither. String literals, because a byte array of this size takes
the compiler half a minute. Run it after every change under Sources/Page/Files; a test fails when it was forgotten. `--check` only compares.
"""
import pathlib
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent / "Sources/Page"
FILES, TARGET = PAGE / "Files", PAGE / "EmbeddedFiles.swift"


COMMENTS = {".js": ("//", "/*", "*"), ".css": ("/*",)}


def served(path):
    """What a browser gets of a file."""
    lines = (line.strip() for line in path.read_text().splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith(COMMENTS.get(path.suffix, "\n")))


def source():
    parts = []
    for path in sorted(path for path in FILES.rglob("*") if path.is_file()):
        text = served(path)
        if '"""#' in text or "\\#" in text or "\r" in text:
            sys.exit(f"{path}: has a character sequence that would end or change a Swift raw string")
        parts.append(f'        ("{path.relative_to(FILES).as_posix()}", #"""\n{text}\n"""#),\n')
    return (
        "// swift-format-ignore-file\n// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.\n\n"
        "enum EmbeddedFiles {\n    static let all: [(path: String, text: StaticString)] = [\n" + "".join(parts) + "    ]\n}\n")


if "--check" in sys.argv:
    sys.exit(0 if TARGET.exists() and TARGET.read_text() == source() else f"{TARGET.name} is out of date: run Scripts/embed_page.py")
TARGET.write_text(source())

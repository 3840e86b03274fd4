#!/usr/bin/env python3
"""Writes the files of the web page into Swift source, so that the daemon serves them from its own binary.

String literals, because a byte array of this size takes the compiler half a minute. Run it after every change under Sources/Page/Files;
a test fails when it was forgotten. `--check` only compares.
"""
import pathlib
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent / "Sources/Page"
FILES, TARGET = PAGE / "Files", PAGE / "EmbeddedFiles.swift"


def source():
    parts = []
    for path in sorted(path for path in FILES.rglob("*") if path.is_file()):
        text = path.read_text()
        if '"""#' in text or "\\#" in text or "\r" in text:
            sys.exit(f"{path}: has a character sequence that would end or change a Swift raw string")
        parts.append(f'        ("{path.relative_to(FILES).as_posix()}", #"""\n{text}\n"""#),\n')
    return (
        "// swift-format-ignore-file\n// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.\n\n"
        "enum EmbeddedFiles {\n    static let all: [(path: String, text: StaticString)] = [\n" + "".join(parts) + "    ]\n}\n")


if "--check" in sys.argv:
    sys.exit(0 if TARGET.exists() and TARGET.read_text() == source() else f"{TARGET.name} is out of date: run Scripts/embed_page.py")
TARGET.write_text(source())

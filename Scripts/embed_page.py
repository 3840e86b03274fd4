#!/usr/bin/env python3
"""Writes the files of the web page into Swift source, so that the daemon serves them from its own binary.

Each file is kept as text without comments and spare white space, and compressed (gzip, as base64). String literals, because a byte array of
this size takes the compiler half a minute. Run it after every change under Sources/Page/Files; a test fails when it was forgotten.
Needs `pip install rjsmin rcssmin zopfli`. `--check` only compares, and needs nothing.
"""
import base64
import pathlib
import re
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent / "Sources/Page"
FILES, TARGET = PAGE / "Files", PAGE / "EmbeddedFiles.swift"


def paths():
    return sorted(path for path in FILES.rglob("*") if path.is_file())


def digest(data):
    """FNV-1a, as in Page.swift: whether the embedded file is that on disk."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def source():
    import rcssmin
    import rjsmin
    import zopfli.gzip

    minify = {".js": rjsmin.jsmin, ".css": rcssmin.cssmin}
    texts = {path: minify.get(path.suffix, lambda same: same)(path.read_text()).strip() + "\n" for path in paths()}
    version = digest("".join(path.name + text for path, text in texts.items()).encode())
    parts = []
    for path, text in texts.items():
        # Relative, so that the page also works under a prefix of somebody else's server.
        text = text.replace("{{assets}}", f"assets/{version}")
        if '"""#' in text or "\\#" in text or "\r" in text:
            sys.exit(f"{path}: has a character sequence that would end or change a Swift raw string")
        packed = base64.b64encode(zopfli.gzip.compress(text.encode())).decode()
        name = path.relative_to(FILES).as_posix()
        parts.append(f'        .init("{name}", of: "{digest(path.read_bytes())}", text: #"""\n{text}"""#, gzip: "{packed}"),\n')
    return (
        "// swift-format-ignore-file\n// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.\n\n"
        f'extension EmbeddedFile {{\n    /// Changes with every file.\n    static let version = "{version}"\n\n'
        "    static let all: [EmbeddedFile] = [\n" + "".join(parts) + "    ]\n}\n")


if "--check" in sys.argv:
    embedded = re.findall(r'\.init\("([^"]+)", of: "(\w+)"', TARGET.read_text())
    isFresh = embedded == [(path.relative_to(FILES).as_posix(), digest(path.read_bytes())) for path in paths()]
    sys.exit(0 if isFresh else f"{TARGET.name} is out of date: run Scripts/embed_page.py")
TARGET.write_text(source())

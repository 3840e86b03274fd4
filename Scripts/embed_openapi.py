#!/usr/bin/env python3
"""Writes openapi.json into Swift source, as one string: a byte array of this size takes the compiler a minute and 2 GB of memory.

Run it after every change of Sources/API/OpenAPI/openapi.json; a test fails when it was forgotten. `--check` only compares.
"""
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources/API/OpenAPI"
TARGET = FOLDER / "OpenAPIDocument.swift"

document = json.loads((FOLDER / "openapi.json").read_text())
text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
assert '"""#' not in text and "\\#" not in text, "the text would end the Swift string"
source = f"""// swift-format-ignore-file
// Written by Scripts/embed_openapi.py from openapi.json. Do not edit.

/// The document that `GET /openapi.json` returns.
enum OpenAPIDocument {{
    static let text = #\"\"\"
{text}
\"\"\"#
}}
"""
if "--check" in sys.argv[1:]:
    sys.exit(0 if TARGET.read_text() == source else "openapi.json has changed: run Scripts/embed_openapi.py")
TARGET.write_text(source)

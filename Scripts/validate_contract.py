#!/usr/bin/env python3
"""Checks the client's requests and the emulator's responses against RunPod's published schema.

usage: validate_contract.py SCHEMA FOLDER

FOLDER holds request.*.json {"operation", "body"} and response.*.json {"operation", "status", "body"}, written by the test suites when
CONTRACT_OUT names it. Exits with 1 when a sample violates the schema, or when there are no samples.
"""
import json
import pathlib
import sys

import jsonschema


def operations(document):
    found = {}
    for methods in document["paths"].values():
        for operation in methods.values():
            if isinstance(operation, dict) and "operationId" in operation:
                found[operation["operationId"]] = operation
    return found


def resolve(document, node):
    while isinstance(node, dict) and "$ref" in node:
        target = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def content_schema(document, holder):
    content = resolve(document, holder).get("content", {})
    for kind in ("application/json", "application/problem+json"):
        if kind in content:
            return content[kind]["schema"]
    return None


def errors(document, schema, body):
    # The whole document stands beside the schema, so that its "#/components/…" references resolve.
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": document["components"], "allOf": [schema]}
    validator = jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())
    for error in validator.iter_errors(body):
        yield f"{'/'.join(map(str, error.absolute_path)) or '$'}: {error.message[:200]}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    document = json.loads(pathlib.Path(sys.argv[1]).read_text())
    known = operations(document)
    checked = failed = 0
    for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
        sample = json.loads(path.read_text())
        operation = known.get(sample["operation"])
        if operation is None:
            print(f"{path.name}: {sample['operation']} is not an operation of the schema")
            failed += 1
            continue
        if path.name.startswith("request."):
            schema = content_schema(document, operation["requestBody"])
        else:
            responses = operation["responses"]
            schema = content_schema(document, responses.get(str(sample["status"]), responses.get("default", {})))
        checked += 1
        if schema is None:
            if sample.get("body") not in (None, ""):
                print(f"{path.name}: the schema has no body")
                failed += 1
            continue
        for message in errors(document, schema, sample["body"]):
            print(f"{path.name}: {message}")
            failed += 1
    print(f"schema check: {checked - failed if failed < checked else 0} of {checked} samples are valid")
    sys.exit(1 if failed or not checked else 0)


if __name__ == "__main__":
    main()

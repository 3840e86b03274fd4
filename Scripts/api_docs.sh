#!/usr/bin/env bash
# Builds the pages of the Swift API with DocC from the modules of the last debug build: .build/docs. Warnings are errors.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v docc >/dev/null || { echo "skipped: the Swift toolchain here has no docc" >&2; exit 0; }
build=$(swift build --show-bin-path)
symbols=$(mktemp -d)
trap 'rm -rf "$symbols"' EXIT

maps=()
for map in "$build"/*.build/module.modulemap; do maps+=(-Xcc "-fmodule-map-file=$map"); done
for folder in Sources/CLibcrypto .build/checkouts/*/Sources/*/include .build/checkouts/GRDB.swift/Sources/GRDBSQLite; do
    if [ -e "$folder/module.modulemap" ]; then maps+=(-I "$folder"); fi
done
for module in Fleet ControlPlane HummingbirdControlPlane; do
    swift-symbolgraph-extract -module-name "$module" -I "$build/Modules" "${maps[@]}" -target "$(uname -m)-unknown-linux-gnu" \
        -output-dir "$symbols" -minimum-access-level public -skip-synthesized-members
done
rm -rf .build/docs
docc convert docs/ControlPlane.docc --additional-symbol-graph-dir "$symbols" --output-path .build/docs --warnings-as-errors \
    --fallback-display-name "Control Plane Manager" --fallback-bundle-identifier controlplane
echo "The API's pages: docc preview, or serve .build/docs by any web server."

#!/bin/bash
# Builds controlplane-agent: small, and for glibc 2.31 and newer where Debian 11's C library can be had. `make agent` runs it.
set -euo pipefail
SWIFT="${SWIFT:-swift}"
FLAGS=(-c release --scratch-path .build-agent --product controlplane-agent --static-swift-stdlib
    -Xswiftc -Osize -Xcc -Os -Xcxx -Os -Xlinker -s
    # Nothing unwinds through C and C++ here: BoringSSL is written without exceptions.
    -Xcc -fno-asynchronous-unwind-tables -Xcxx -fno-exceptions -Xcxx -fno-asynchronous-unwind-tables -Xcxx -fno-unwind-tables
    # The link file of the static library makes every symbol a root, which keeps all unused code.
    -Xlinker --no-export-dynamic
    # A section for each function: what the agent does not use of Policy and NIO is left out.
    -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=lld -Xlinker --icf=all
    # Relocations would take a mebibyte, on disk and in memory.
    -Xlinker --no-pie -Xswiftc -Xclang-linker -Xswiftc -static-libgcc)
if SYSROOT="$("$(dirname "$0")/agent_sysroot.sh")"; then
    FLAGS+=(-Xswiftc -Xclang-linker -Xswiftc "--sysroot=$SYSROOT" -Xswiftc "-L$(dirname "$SYSROOT")/static")
    echo "Linking against Debian 11's glibc 2.31." >&2
else
    echo "Linking against this machine's glibc: the agent runs on systems that are as new as this one." >&2
fi
"$(dirname "$0")/quiet.sh" "$SWIFT" build "${FLAGS[@]}"
AGENT=.build-agent/release/controlplane-agent
GLIBC="$(objdump -T "$AGENT" | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -1)"
echo "$AGENT: $(stat -Lc %s "$AGENT") bytes, needs $GLIBC or newer" >&2

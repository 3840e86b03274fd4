#!/bin/bash
# Prints the folder of a sysroot with Debian 11's C library (glibc 2.31), for linking the agent. Downloads it once: three packages, 8 MB,
# without root, and without a change of this machine's packages.
#
# Prints nothing and exits with status 3, with a line on standard error, where it cannot be had.
set -euo pipefail

CACHE="${CONTROLPLANE_SYSROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/controlplane/sysroot-debian11-$(uname -m)}"
SUMS="$(dirname "$0")/agent_sysroot.sha256"

give_up() { echo "no sysroot for the agent: $1" >&2; exit 3; }

[ -f "$CACHE/complete" ] && cmp -s "$CACHE/complete" "$SUMS" && { echo "$CACHE/root"; exit 0; }
[ "$(uname -m)" = x86_64 ] || give_up "only x86_64 has been prepared"
for tool in apt-get dpkg-deb gcc sha256sum; do command -v $tool > /dev/null || give_up "$tool is missing; it needs Debian or Ubuntu"; done
KEYS=/usr/share/keyrings/debian-archive-keyring.gpg
[ -f $KEYS ] || give_up "$KEYS is missing; install debian-archive-keyring"
# The mirror that this machine uses already.
MIRROR="${DEBIAN_MIRROR:-$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2> /dev/null | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -1 | tr -d ' ' || true)}"
[ -n "$MIRROR" ] || give_up "no Debian mirror in /etc/apt; set DEBIAN_MIRROR"

rm -rf "$CACHE"
mkdir -p "$CACHE"/{lists/partial,cache/archives/partial,debs,root,static}
echo "deb [signed-by=$KEYS] $MIRROR bullseye main" > "$CACHE/sources.list"
apt() {
    apt-get -qq -o Dir::Etc::sourcelist="$CACHE/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$CACHE/lists" \
        -o Dir::Cache="$CACHE/cache" -o Dir::State::status=/dev/null -o APT::Sandbox::User= "$@"
}
apt update > "$CACHE/log" 2>&1 || give_up "the mirror $MIRROR cannot be read: $(tail -1 "$CACHE/log")"
(cd "$CACHE/debs" && apt download libc6 libc6-dev libgcc-10-dev > "$CACHE/log" 2>&1) ||
    give_up "the packages of Debian 11 cannot be downloaded: $(tail -1 "$CACHE/log")"
if [ "${1:-}" = --record ]; then (cd "$CACHE/debs" && sha256sum -- *.deb) > "$SUMS"; fi
(cd "$CACHE/debs" && sha256sum --quiet --check - > "$CACHE/log" 2>&1) < "$SUMS" ||
    give_up "the packages differ from those in $(basename "$SUMS"); check them and run $0 --record"
for package in "$CACHE"/debs/*.deb; do dpkg-deb -x "$package" "$CACHE/root"; done
# Absolute links would lead the linker to this machine's own libraries.
find "$CACHE/root" -type l | while read -r link; do
    target="$(readlink "$link")"
    case "$target" in /*) ln -sfn "$CACHE/root$target" "$link" ;; esac
done
# A folder with only the archive, found first: so libstdc++ is linked statically.
ln -s "$(gcc -print-file-name=libstdc++.a)" "$CACHE/static/"
rm -rf "$CACHE"/{lists,cache,debs}
cp "$SUMS" "$CACHE/complete"
echo "$CACHE/root"

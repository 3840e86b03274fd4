#!/usr/bin/env bash
# Builds the Debian package: program, systemd unit, settings file, manual pages and completions.
# usage: deb.sh PROGRAM DIRECTORY     DEB_COMPRESSION: xz (default), gzip or none
set -euo pipefail
program=$(realpath "${1:?usage: deb.sh PROGRAM DIRECTORY}")
output=$(realpath -m "${2:?usage: deb.sh PROGRAM DIRECTORY}")
cd "$(dirname "$0")/.."

for tool in dpkg-deb dpkg strip objdump gzip; do
    command -v "$tool" >/dev/null || { echo "deb: $tool is missing: apt-get install dpkg binutils gzip" >&2; exit 1; }
done

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
chmod 755 "$stage"
# Two builds of the same source are the same file.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH

install -D -m 755 "$program" "$stage/usr/bin/controlplane"
strip "$stage/usr/bin/controlplane"
# The agent that the daemon serves to pods (make agent). Without it, /agent says how to build it.
agent=.build-agent/release/controlplane-agent
if [ -e "$agent" ]; then
    install -D -m 755 "$agent" "$stage/usr/lib/controlplane/controlplane-agent"
else
    echo "deb: without the agent for pods, as $agent is missing (make agent)" >&2
fi
install -D -m 644 packaging/debian/controlplane.service "$stage/lib/systemd/system/controlplane.service"
"$program" generate-docs config | install -D -m 644 /dev/stdin "$stage/etc/controlplane/controlplane.yaml"
"$program" generate-docs man "$stage/usr/share/man/man1" >/dev/null
gzip -9n "$stage"/usr/share/man/man1/*.1
"$program" --generate-completion-script bash | install -D -m 644 /dev/stdin "$stage/usr/share/bash-completion/completions/controlplane"
"$program" --generate-completion-script zsh | install -D -m 644 /dev/stdin "$stage/usr/share/zsh/vendor-completions/_controlplane"
"$program" --generate-completion-script fish | install -D -m 644 /dev/stdin "$stage/usr/share/fish/vendor_completions.d/controlplane.fish"
documents="$stage/usr/share/doc/controlplane"
install -D -m 644 packaging/debian/README.Debian "$documents/README.Debian"
install -D -m 644 LICENSE "$documents/copyright"
gzip -9nc CHANGELOG.md >"$documents/changelog.gz"
chmod 644 "$documents/changelog.gz"
for file in packaging/grafana-dashboard.json packaging/prometheus-alerts.yml; do
    install -D -m 644 "$file" "$documents/examples/$(basename "$file")"
done

# What the program needs at run time: the packages of its libraries, and the newest symbol of libc.
depends() {
    local libc
    libc=$(objdump -T "$program" | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -1)
    echo "libc6 (>= ${libc#GLIBC_})"
    echo ca-certificates
    for library in $(objdump -p "$program" | awk '/NEEDED/ {print $2}'); do
        case $library in
        libc.so.* | libm.so.* | ld-linux*) ;;
        # Of a build for development: those libraries are in the toolchain.
        libswift* | libFoundation* | lib_Foundation* | libBlocksRuntime* | libdispatch*) ;;
        *) dpkg -S "*/$library" 2>/dev/null | head -1 | cut -d: -f1 ;;
        esac
    done
}
version=$("$program" --version)
mkdir -p "$stage/DEBIAN"
cat >"$stage/DEBIAN/control" <<CONTROL
Package: controlplane
Version: $version
Section: admin
Priority: optional
Architecture: $(dpkg --print-architecture)
Maintainer: Control Plane Manager <controlplane@localhost>
Depends: $(depends | sort -u | paste -sd, | sed 's/,/, /g')
Recommends: tzdata
Suggests: default-mta | mail-transport-agent, prometheus
Installed-Size: $(du -sk --exclude=DEBIAN "$stage" | cut -f1)
Description: stop idle GPU servers on RunPod, and never busy ones
 A daemon that polls the pods and serverless endpoints of a RunPod account and
 stops those that are idle for longer than their timeout. It has a web page, a
 terminal view, an API, webhooks and Prometheus metrics.
CONTROL
echo /etc/controlplane/controlplane.yaml >"$stage/DEBIAN/conffiles"
install -m 755 packaging/debian/{postinst,prerm,postrm} "$stage/DEBIAN/"
(cd "$stage" && find . -path ./DEBIAN -prune -o -type f -printf '%P\n' | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums)
find "$stage" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$output"
dpkg-deb --build --root-owner-group "-Z${DEB_COMPRESSION:-xz}" "$stage" "$output" >/dev/null
ls "$output"/controlplane_"${version}"_*.deb

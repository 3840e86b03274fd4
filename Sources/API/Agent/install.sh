#!/bin/sh
# Installs the agent of Control Plane Manager in this pod, and starts it. Safe to run again.
#
#   curl -fsSL URL/agent | CONTROL_PLANE_ENROLL=cpe_… sh
#
# It never fails and never waits for long, since it may run before the image's own program: what went wrong is on standard error.
main() {
    set -u
    umask 077
    url="${CONTROL_PLANE_URL:-@URL@}"
    url="${url%/}"
    say() { printf 'controlplane-agent: %s\n' "$*" >&2; }
    [ "$(uname -s)" = Linux ] && [ "$(uname -m)" = x86_64 ] || {
        say "not installed: it runs on Linux on x86_64; this is $(uname -s) on $(uname -m)"
        return 0
    }
    is_private "$url" || [ -n "${CONTROL_PLANE_ALLOW_HTTP:-}" ] || {
        say "not installed: $url would send the token unencrypted; use https, or set CONTROL_PLANE_ALLOW_HTTP=1"
        return 0
    }
    for dir in "${CONTROL_PLANE_AGENT_DIR:-}" /opt/controlplane-agent "${HOME:-}/.controlplane-agent" "/tmp/controlplane-agent-$(id -u)"; do
        case "$dir" in /*) ;; *) continue ;; esac
        owned "$dir" && install_into "$dir"
        case $? in
        0) return 0 ;;
        2) return 0 ;;
        esac
    done
    say "not installed: no folder can be written, or programs in none can be run; set CONTROL_PLANE_AGENT_DIR"
    return 0
}

# Encrypted, or to this machine. The whole host is compared: 127.0.0.1.example.com and 127.0.0.1@example.com are other machines.
is_private() {
    case "$1" in https://*) return 0 ;; http://*) ;; *) return 1 ;; esac
    host="${1#http://}"
    host="${host%%/*}"
    case "${host##*:}" in *[!0-9]*) ;; *) host="${host%:*}" ;; esac
    case "$host" in 127.0.0.1 | localhost | '[::1]') return 0 ;; esac
    return 1
}

# A folder of this user that nobody else can change.
owned() {
    [ ! -L "$1" ] && mkdir -p "$1" 2> /dev/null && [ -O "$1" ] && chmod 700 "$1" 2> /dev/null && [ -w "$1" ]
}

# 0: started. 1: try another folder. 2: another folder changes nothing.
install_into() {
    dir="$1"
    new="$dir/controlplane-agent.new"
    rm -f "$new"
    if ! fetch "$url/agent/controlplane-agent" "$new"; then
        rm -f "$new"
        say "not installed: $url/agent/controlplane-agent cannot be downloaded ($why)"
        return 2
    fi
    sum="$(checksum "$new")"
    if [ -n "$sum" ] && [ "$sum" != "@SHA256@" ]; then
        rm -f "$new"
        say "not installed: the download is damaged (SHA-256 $sum, not @SHA256@)"
        return 2
    fi
    chmod 700 "$new"
    if ! version="$("$new" --version 2>&1)"; then
        rm -f "$new"
        case "$version" in
        *GLIBC_* | *"not found"* | *"No such file"*)
            say "cannot run here: it needs glibc 2.31 or newer (Debian 11, Ubuntu 20.04); Alpine has none ($version)"
            return 2
            ;;
        esac
        say "cannot run in $dir: $version"
        return 1
    fi
    enroll="${CONTROL_PLANE_ENROLL:-}"
    if [ -n "$enroll" ]; then printf '%s' "$enroll" > "$dir/enroll"; fi
    unset CONTROL_PLANE_ENROLL
    if [ ! -s "$dir/enroll" ] && [ -z "${CONTROL_PLANE_AGENT_TOKEN:-}" ]; then
        rm -f "$new"
        say "not started: CONTROL_PLANE_ENROLL is not set; create a token with: controlplane agent-enroll SERVER"
        return 2
    fi
    mv -f "$new" "$dir/controlplane-agent"
    write_supervisor > "$dir/supervise.new"
    mv -f "$dir/supervise.new" "$dir/supervise"
    stop_supervisor
    export CONTROL_PLANE_URL="$url"
    if command -v setsid > /dev/null 2>&1; then
        setsid /bin/sh "$dir/supervise" "$dir" < /dev/null > /dev/null 2>&1 &
    else
        nohup /bin/sh "$dir/supervise" "$dir" < /dev/null > /dev/null 2>&1 &
    fi
    say "version $version runs from $dir; its log is $dir/log"
    return 0
}

# The supervisor of an earlier run. Its number may belong to another program by now.
stop_supervisor() {
    old="$(cat "$dir/supervise.pid" 2> /dev/null)" || return 0
    case "$old" in '' | *[!0-9]*) return 0 ;; esac
    tr '\0' ' ' 2> /dev/null < "/proc/$old/cmdline" | grep -qF "$dir/supervise" || return 0
    kill "$old" 2> /dev/null
    n=0
    # One that has ended and was not collected has no command line.
    while [ -n "$(tr -d '\0' 2> /dev/null < "/proc/$old/cmdline")" ] && [ $n -lt 50 ]; do
        n=$((n + 1))
        sleep 0.1
    done
}

# Downloads $1 to $2. A program that is there and fails is no reason to stop: the next one may work.
fetch() {
    why="this image has none of curl, wget, python3, busybox and perl"
    ca="${CONTROL_PLANE_CA_FILE:-${SSL_CERT_FILE:-}}"
    pin="${CONTROL_PLANE_PIN:-}"
    if command -v curl > /dev/null 2>&1; then
        set -- "$1" "$2" -fsSL --connect-timeout 10 --max-time 120
        [ -n "$ca" ] && set -- "$@" --cacert "$ca"
        [ -n "$pin" ] && set -- "$@" -k --pinnedpubkey "$pin"
        from="$1"
        to="$2"
        shift 2
        why="$(curl "$@" -o "$to" "$from" 2>&1)" && return 0
        set -- "$from" "$to"
    fi
    # The others cannot check a pinned key, and must not go without any check.
    case "$1" in
    https:*)
        if [ -n "$pin" ]; then
            command -v curl > /dev/null 2>&1 || why="CONTROL_PLANE_PIN needs curl; install curl, or set CONTROL_PLANE_CA_FILE instead"
            return 1
        fi
        ;;
    esac
    if command -v wget > /dev/null 2>&1; then
        # busybox's wget has no such option.
        if [ -n "$ca" ]; then why="$(wget -q -T 60 --ca-certificate="$ca" -O "$2" "$1" 2>&1)" && return 0; fi
        why="$(wget -q -T 60 -O "$2" "$1" 2>&1)" && return 0
    fi
    if command -v python3 > /dev/null 2>&1; then
        why="$(python3 -c '
import shutil, ssl, sys, urllib.request
context = ssl.create_default_context(cafile=sys.argv[3] or None) if sys.argv[1].startswith("https") else None
with urllib.request.urlopen(sys.argv[1], timeout=60, context=context) as source, open(sys.argv[2], "wb") as target:
    shutil.copyfileobj(source, target)' "$1" "$2" "$ca" 2>&1 | tail -n 1)"
        [ -z "$why" ] && return 0
    fi
    if command -v busybox > /dev/null 2>&1; then
        why="$(busybox wget -q -T 60 -O "$2" "$1" 2>&1)" && return 0
    fi
    case "$1" in
    http:*)
        if command -v perl > /dev/null 2>&1; then why="$(perl_fetch "$1" "$2" 2>&1)" && return 0; fi
        ;;
    esac
    return 1
}

# perl is in every Debian image. Without modules of its own it speaks http only.
perl_fetch() {
    perl -e '
use strict; use IO::Socket::INET;
my ($url, $file) = @ARGV;
$url =~ m{^http://([^/:]+)(?::(\d+))?(/.*)$} or die "no http address\n";
my ($host, $port, $path) = ($1, $2 || 80, $3);
my $s = IO::Socket::INET->new(PeerAddr => $host, PeerPort => $port, Timeout => 10) or die "cannot connect to $host:$port\n";
alarm 120;
print $s "GET $path HTTP/1.0\r\nHost: $host:$port\r\nConnection: close\r\n\r\n";
my $status = <$s>; defined $status && $status =~ m{^HTTP/1\.[01] 200 } or die "status: " . ($status // "none");
my $length; while (my $line = <$s>) { last if $line =~ /^\r?\n$/; $length = $1 if $line =~ /^content-length:\s*(\d+)/i; }
open(my $out, ">", $file) or die "$file: $!\n"; binmode $out;
my ($buffer, $sum) = ("", 0); while (my $n = read($s, $buffer, 65536)) { print $out $buffer; $sum += $n; }
close $out or die "$file: $!\n"; defined $length && $length != $sum and die "only $sum of $length bytes came\n";' "$1" "$2"
}

# Empty: this image cannot compute it.
checksum() {
    if command -v sha256sum > /dev/null 2>&1; then sha256sum "$1" | cut -d ' ' -f 1
    elif command -v openssl > /dev/null 2>&1; then openssl dgst -sha256 "$1" | sed 's/.* //'
    elif command -v python3 > /dev/null 2>&1; then python3 -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$1"
    elif command -v perl > /dev/null 2>&1; then perl -MDigest::SHA -e 'print Digest::SHA->new(256)->addfile($ARGV[0])->hexdigest' "$1" 2> /dev/null
    fi
}

write_supervisor() {
    cat << 'SUPERVISOR'
#!/bin/sh
# Runs the agent, and starts it again when it ends. One at a time in a folder.
dir="$1"
log="$dir/log"
umask 077
exec 9> "$dir/lock"
if command -v flock > /dev/null 2>&1; then
    # An earlier supervisor may still wait for its agent to end.
    n=0
    until flock -n 9; do
        n=$((n + 1))
        [ "$n" -gt 20 ] && exit 0
        sleep 1
    done
else
    other="$(cat "$dir/supervise.pid" 2> /dev/null)"
    [ -n "$other" ] && tr '\0' ' ' 2> /dev/null < "/proc/$other/cmdline" | grep -qF "$dir/supervise" && exit 0
fi
# The agent of a supervisor that was killed goes on reporting, and no other gets its place meanwhile.
orphan="$(cat "$dir/agent.pid" 2> /dev/null)"
case "$orphan" in
'' | *[!0-9]*) ;;
*)
    if tr '\0' ' ' 2> /dev/null < "/proc/$orphan/cmdline" | grep -qF "$dir/controlplane-agent"; then
        kill "$orphan" 2> /dev/null
        n=0
        while [ -n "$(tr -d '\0' 2> /dev/null < "/proc/$orphan/cmdline")" ] && [ $n -lt 10 ]; do
            n=$((n + 1))
            sleep 1
        done
        kill -9 "$orphan" 2> /dev/null
    fi
    ;;
esac
echo $$ > "$dir/supervise.pid"
rotate() { if [ "$(wc -c 2> /dev/null < "$log" || echo 0)" -gt 1048576 ]; then cp "$log" "$log.1" && : > "$log"; fi; }
note() { printf '%s supervisor: %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$*" >> "$log"; }
# It ends with this supervisor, however that ends.
(while sleep 60 && kill -0 $$ 2> /dev/null; do rotate; done) 9>&- > /dev/null 2>&1 &
rotation=$!
agent=
finish() {
    [ -n "$agent" ] && kill "$agent" 2> /dev/null && wait "$agent" 2> /dev/null
    kill "$rotation" 2> /dev/null
    rm -f "$dir/supervise.pid" "$dir/agent.pid"
    exit 0
}
trap finish TERM INT
trap '' HUP
[ -s "$dir/enroll" ] && CONTROL_PLANE_ENROLL="$(cat "$dir/enroll")" && export CONTROL_PLANE_ENROLL
insecure=
[ -n "${CONTROL_PLANE_ALLOW_HTTP:-}" ] && insecure=--allow-http
pause=2
while :; do
    rotate
    began="$(date +%s)"
    "$dir/controlplane-agent" $insecure 9>&- >> "$log" 2>&1 &
    agent=$!
    echo "$agent" > "$dir/agent.pid"
    wait "$agent"
    status=$?
    agent=
    # Its settings are wrong or it was refused: another start changes nothing. The reason is in the line above.
    if [ $status -eq 78 ]; then
        note "the agent gave up (status 78); run the install line again after mending the cause"
        finish
    fi
    [ $(($(date +%s) - began)) -gt 60 ] && pause=2
    note "the agent ended (status $status); starting it again in $pause s"
    sleep $pause 9>&- &
    wait $!
    pause=$((pause * 2))
    [ $pause -gt 60 ] && pause=60
done
SUPERVISOR
}

# The last line: a download that was cut does nothing.
main "$@"

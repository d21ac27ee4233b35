# Sourced by up, down and client-tools: where things are kept, and who runs the servers.

say() { echo "$script_name: $*" >&2; }
fail() { say "$*"; exit 1; }

script_name=eng/postgres/${0##*/}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# A server refuses to run as root, and its user cannot enter root's home folder.
if [[ -n ${DBIMPACT_POSTGRES_CACHE-} ]]; then
    cache=$DBIMPACT_POSTGRES_CACHE
elif ((EUID == 0)); then
    cache=/var/tmp/dbimpact/postgres
else
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/dbimpact/postgres
fi
[[ $cache == /* ]] || fail "DBIMPACT_POSTGRES_CACHE must be an absolute path: $cache"
packages=$cache/packages
servers=$cache/servers
clients=$cache/clients
server_user=

# Everybody may write to /var/tmp: a folder that another user put there is not ours.
open_cache() {
    local folder
    umask 022
    for folder in "$(dirname "$cache")" "$cache" "$packages" "$servers"; do
        mkdir -p "$folder" || fail "cannot make the folder $folder"
    done
    for folder in "$cache" "$packages" "$servers"; do
        [[ -O $folder && ! -L $folder ]] || fail "$folder belongs to another user; remove it, or set DBIMPACT_POSTGRES_CACHE"
    done
}

# One up or down at a time. The descriptor must not be inherited by a server (9>&-): it would hold the lock for good.
lock_cache() {
    command -v flock > /dev/null || fail "flock is missing (Debian: apt-get install util-linux)"
    exec 9> "$cache/lock"
    flock -n 9 || { say "waiting for another one that works in $cache"; flock -w 600 9 || fail "gave up waiting for $cache/lock"; }
}

find_server_user() {
    ((EUID == 0)) || return 0
    local name
    for name in ${DBIMPACT_POSTGRES_USER-} postgres dbimpact; do
        if id -u "$name" > /dev/null 2>&1; then
            server_user=$name
            break
        fi
    done
    if [[ -z $server_user ]]; then
        useradd --system --no-create-home --shell /usr/sbin/nologin dbimpact > /dev/null 2>&1 && server_user=dbimpact || server_user=nobody
    fi
    [[ $(id -u "$server_user") != 0 ]] || fail "DBIMPACT_POSTGRES_USER is root; PostgreSQL needs an unprivileged user"
    as_server_user test -x "$cache" || fail "the user $server_user cannot enter $cache; set DBIMPACT_POSTGRES_CACHE to a folder that it can enter"
}

as_server_user() {
    if [[ -z $server_user ]]; then
        "$@"
    elif command -v setpriv > /dev/null; then
        setpriv --reuid="$server_user" --regid="$(id -g "$server_user")" --init-groups env HOME=/ "$@"
    elif command -v runuser > /dev/null; then
        runuser -u "$server_user" -- env HOME=/ "$@"
    else
        su -s /bin/sh "$server_user" -c "$(printf '%q ' env HOME=/ "$@")"
    fi
}

# The process id of a major's server if it runs. After a reboot the number in postmaster.pid may be anybody's, so the folder it works in decides.
running_pid() {
    local data=$servers/$1/data pid
    [[ -r $data/postmaster.pid ]] || return 1
    read -r pid < "$data/postmaster.pid" || return 1
    [[ $(readlink "/proc/$pid/cwd") == "$(readlink -f "$data")" ]] && echo "$pid"
}

# Throwaway data needs no checkpoint: SIGINT disconnects and stops, SIGQUIT is for a server that does not listen any more.
stop_and_remove() {
    local pid signal tenth
    if pid=$(running_pid "$1"); then
        for signal in INT QUIT KILL; do
            kill "-$signal" "$pid" 2> /dev/null || break
            for ((tenth = 0; tenth < 150; tenth++)); do
                kill -0 "$pid" 2> /dev/null || break 2
                sleep 0.1
            done
        done
    fi
    rm -rf "${servers:?}/$1"
}

majors_from() {
    local major
    if (($# == 0)); then
        sed -n 's/^\([0-9]\+\) .*/\1/p' "$here/versions"
        return
    fi
    for major in "$@"; do
        grep -q "^$major " "$here/versions" 2> /dev/null || fail "no version is pinned for PostgreSQL '$major' in $here/versions"
        echo "$major"
    done | sort -nu
    return "${PIPESTATUS[0]}"
}

#!/usr/bin/env bash
# Writes an ahead-of-time cache (Java 25 or later): starts the program on a collection of its own, reads pages when the five
# articles are imported, and ends it, so that the cache knows the classes and the methods that readers need first.
# Arguments: the cache to write, the jar, options of the program. Environment: JAVA (java), PORT (18079); JDK_JAVA_OPTIONS, where
# the program shall be started with options of Java's that choose its parts.
set -euo pipefail

cache=$1 jar=$2 port=${PORT:-18079}
data=$(mktemp -d)
# What the second compiler would be told to begin with keeps both cores from the first page, and makes the code of its first
# seconds, which is worse, stay
"${JAVA:-java}" -XX:AOTCacheOutput="$cache" -XX:TieredStopAtLevel=1 -jar "$jar" --server.port="$port" --summitry.data="$data" "${@:3}" &
program=$!
trap 'kill "$program" 2>/dev/null || true; rm -rf "$data"' EXIT

ask() { # path, headers…
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return
  printf '%s\r\n' "GET $1 HTTP/1.1" "Host: localhost" "Connection: close" "${@:2}" "" >&3
  cat <&3
}

until ask /api/imports/latest 2>/dev/null | grep -q '"finished":"'; do
  kill -0 "$program"
  sleep 0.2
done
for path in / /articles /summits/helsinki-2018 /topics/arms-control /compare '/articles?q=summit' /authors /about /api/articles; do
  ask "$path" "Accept-Encoding: gzip" | {
    IFS= read -r status
    cat >/dev/null
    [[ $status == *" 200 "* ]] || { echo "$path: $status" >&2; exit 1; }
  }
done

kill "$program"
wait "$program" || true
[[ -s $cache ]]

#!/usr/bin/env bash
# What readers notice when parts of a site of many machines go away: nginx, three instances of the program, PostgreSQL and
# an OpenSearch of three nodes, as src/main/docker/compose.yaml has them, here as plain processes.
# Argument: articles (500). Environment:
#   JAVA_HOME   which Java runs everything
#   RUN         how many seconds each part takes (20)
#   READERS     how many readers there are, each of whom waits 50 ms between pages (16)
#   HEAP        the -Xmx of each instance (384m)
#   PORT        nginx's; the others have those that follow (18080)
set -euo pipefail
source "$(dirname "$0")/common.sh"

articles=${1:-500} run=${RUN:-20} readers=${READERS:-16} port=${PORT:-18080}
postgres=$((port + 10)) search=$((port + 20)) transport=$((port + 30))
names=(one two three)
instances=() nodes=()
program=($(with_heap "${HEAP:-384m}") -jar target/summitry.jar)

start_postgres() {
  : >"$scratch/postgres.log"
  "${bench[@]}" org.summitry.bench.Postgres "$postgres" "$scratch/postgres" >"$scratch/postgres.log" 2>&1 &
  started+=($!)
  until grep -q "PostgreSQL answers" "$scratch/postgres.log"; do
    kill -0 "${started[-1]}" || { tail "$scratch/postgres.log" >&2; fail "PostgreSQL ended."; }
    sleep 0.1
  done
}

start_node() { # 0…2
  local log=$scratch/node-$1.log
  "$java" -Xmx512m @target/opensearch.args src/test/opensearch/org/summitry/OpenSearchNode.java "${names[$1]}" \
    $((search + $1)) $((transport + $1)) "$scratch/node-$1" "$transport,$((transport + 1)),$((transport + 2))" >"$log" 2>&1 &
  nodes[$1]=$!
  started+=($!)
}

start_instance() { # 0…2
  SPRING_PROFILES_ACTIVE=postgres,opensearch \
    SUMMITRY_DB_URL="jdbc:postgresql://127.0.0.1:$postgres/postgres" SUMMITRY_DB_USER=postgres \
    SUMMITRY_SEARCH_HOSTS="http://127.0.0.1:$search,http://127.0.0.1:$((search + 1)),http://127.0.0.1:$((search + 2))" \
    start_site $((port + 1 + $1)) "--summitry.seeds=$scratch/documents/seeds" "--summitry.data=$scratch/instance-$1"
  instances[$1]=$pid
}

start_nginx() {
  local number configuration
  configuration=$(sed "s#/var/cache/nginx#$scratch/nginx#; s#listen 8080#listen 127.0.0.1:$port#" src/main/docker/nginx.conf)
  for number in 0 1 2; do
    configuration=${configuration//${names[number]}:8080/127.0.0.1:$((port + 1 + number))}
  done
  mkdir -p "$scratch/nginx"
  chmod 755 "$scratch"
  ((EUID != 0)) || chown nobody "$scratch/nginx"
  echo "$configuration" >"$scratch/nginx.conf"
  nginx -c "$scratch/nginx.conf" -p "$scratch" -g "daemon off; pid $scratch/nginx.pid; error_log $scratch/nginx.log;" \
    2>"$scratch/nginx.out" &
  started+=($!)
  answers $! "$scratch/nginx.out" "http://127.0.0.1:$port/"
}

whole() { # nodes: waits until the cluster has so many and each part of the index is on two of them
  until curl -sf "http://127.0.0.1:$search/_cluster/health?wait_for_status=green&wait_for_nodes=$1&timeout=5s" |
    grep -q '"timed_out":false'; do
    sleep 0.5
  done
}

articles_with() { # instance, word: how many articles are found
  curl -s "http://127.0.0.1:$((port + 1 + $1))/api/articles?size=1&q=$2" | sed -n 's/.*"total":\([0-9]*\).*/\1/p'
}

find_paths() {
  echo /
  echo /articles
  echo /silences
  echo '/compare?left=helsinki-2018.pre&right=helsinki-2018.post'
  curl -sf "http://127.0.0.1:$port/api/articles?size=100" | grep -oE '"slug":"[^"]*","title"' |
    sed 's/"slug":"\(.*\)","title"/\/articles\/\1/'
  curl -sf "http://127.0.0.1:$port/api/topics" | grep -o '"slug":"[^"]*"' |
    sed 's/.*:"\(.*\)"/\/topics\/\1\n\/articles?topic=\1\n\/articles?q=\1/'
}

while_reading() { # what happens, command that makes it happen three seconds after the readers began
  local crowd
  PATHS=$scratch/paths wrk -t1 -c"$readers" -d"${run}s" --latency --timeout 30s -s src/bench/visitors.lua \
    "http://127.0.0.1:$port" >"$scratch/crowd" &
  crowd=$!
  sleep 3
  "${@:2}"
  wait "$crowd"
  figures <"$scratch/crowd" | awk -v what="$1" \
    -v answers="$(sed -n 's/^answers: //p' "$scratch/crowd")" -v lost="$(sed -n 's/^not answered: //p' "$scratch/crowd")" \
    '{ printf "| %s | %s | %d | %.0f | %.0f |\n", what, answers, lost, $2, $3 }'
}

nothing() { :; }

kill_hard() {
  kill -9 "$1"
  wait "$1" 2>/dev/null || true
}

kill_instance() { kill_hard "${instances[2]}"; }

kill_node() { kill_hard "${nodes[1]}"; }

change_documents() { # and import them: by the instance that begins anew
  sed -i 's/Trump and Putin/Putin and Trump, as was zanzibarred,/' "$scratch"/documents/seeds/made-up-00001*
  start_instance 2
}

begin_anew_node() {
  start_node 1
}

changed() { # instance: whether it shows and finds what was changed
  local found
  found=$(articles_with "$1" zanzibarred)
  ((${found:-0} == 10))
}

need nginx nginx
need wrk wrk
need curl curl
build
mvn -q -B -Popensearch-tests initialize >&2
bench_java
"${bench[@]}" org.summitry.bench.WriteDocuments "$articles" "$scratch/documents"

start_postgres
for number in 0 1 2; do start_node "$number"; done
whole 3
# the first one imports; the others find nothing to do
start_instance 0
imported "${instances[0]}" $((port + 1))
say "$articles articles imported in ${import_seconds%.*} s"
start_instance 1
start_instance 2
for number in 1 2; do imported "${instances[number]}" $((port + 1 + number)); done
whole 3
start_nginx
find_paths >"$scratch/paths"

echo "$(machine), $articles articles, $readers readers, $(wc -l <"$scratch/paths") addresses"
echo
echo "| what happens | answers | requests without an answer | p50 ms | p99 ms |"
echo "| --- | --- | --- | --- | --- |"
while_reading "(warming up)" nothing
while_reading "nothing" nothing
while_reading "an instance is killed" kill_instance
while_reading "it begins anew and imports ten changed documents" change_documents
imported "${instances[2]}" $((port + 3))
begun=${EPOCHREALTIME/,/.}
for number in 0 1 2; do until changed "$number"; do sleep 0.1; done; done
seen=$(awk -v a="$begun" -v b="${EPOCHREALTIME/,/.}" 'BEGIN { printf "%.1f", b - a }')
while_reading "a node of the index is killed" kill_node
while_reading "it begins anew" begin_anew_node
whole 3
echo
echo "What the import changed is found by all three instances $seen s after it ended. At the end each has"
echo
echo "| instance | last import | ETag of an article that was changed | of the home page |"
echo "| --- | --- | --- | --- |"
address=$(curl -sf "http://127.0.0.1:$((port + 1))/api/articles?size=1&q=zanzibarred" | sed 's/^{"items":\[{"slug":"\([^"]*\)".*/\1/')
tag() { # instance, path: with one host for all, as pages name their own address
  curl -sf -H 'Host: summitry.example' -o /dev/null -D - "http://127.0.0.1:$((port + 1 + $1))$2" |
    sed -n 's/^ETag: \(.*\)\r$/\1/Ip'
}
for number in 0 1 2; do
  echo "| ${names[number]} | $(curl -sf "http://127.0.0.1:$((port + 1 + number))/api/imports/latest" |
    grep -o '"started":"[^"]*"' | sed 's/.*":"\(.*\)"/\1/') | $(tag "$number" "/articles/$address") | $(tag "$number" /) |"
done | tee "$scratch/versions"
(($(cut -d'|' -f3- "$scratch/versions" | sort -u | wc -l) == 1)) || fail "The instances show different collections."

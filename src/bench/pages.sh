#!/usr/bin/env bash
# How fast the pages are beside nginx that serves the same bytes from files, on the same machine, in turns.
# Arguments: sizes of the collection (5 1000 10000 100000). Environment:
#   JAVA_HOME          which Java runs the program
#   JAVA25_HOME        a Java 25: start-up with its ahead-of-time cache is measured too
#   ROUNDS, RUN        how many turns (3), of how many seconds each (5)
#   WARM               how many seconds each page is asked for before that (10)
#   PAGES              which pages (home list article summit topic compare search json)
#   KEPT               no: only pages that are not kept are measured, to see what the size of the collection does to them
#   PETCLINIC          a jar of spring-petclinic: its owner page is measured in turns with the pages that are not kept
#   CONNECTIONS        how many readers ask at once (16)
#   PORT               the program's; nginx has the next one (18080)
#   HEAP               the program's -Xmx (128m for five articles, 384m for more)
set -euo pipefail
source "$(dirname "$0")/common.sh"

rounds=${ROUNDS:-3} run=${RUN:-5} warm=${WARM:-10} connections=${CONNECTIONS:-16} port=${PORT:-18080}
front=$((port + 1))
sizes=("$@")
((${#sizes[@]})) || sizes=(5 1000 10000 100000)
read -ra pages <<<"${PAGES:-home list article summit topic compare search json}"
declare -A paths

start_nginx() {
  mkdir -p "$scratch/files" "$scratch/nginx"
  cat >"$scratch/nginx.conf" <<CONF
worker_processes auto;
pid $scratch/nginx.pid;
error_log stderr error;
daemon off;
events {}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  gzip_static on;
  gzip_vary on;
  default_type text/html;
  client_body_temp_path $scratch/nginx;
  proxy_temp_path $scratch/nginx;
  fastcgi_temp_path $scratch/nginx;
  uwsgi_temp_path $scratch/nginx;
  scgi_temp_path $scratch/nginx;
  server {
    listen 127.0.0.1:$front;
    root $scratch/files;
  }
}
CONF
  chmod 755 "$scratch"
  nginx -c "$scratch/nginx.conf" -p "$scratch" 2>"$scratch/nginx.log" &
  started+=($!)
}

fetch() { # path, curl's options
  curl -sSf "${@:2}" "http://127.0.0.1:$port$1"
}

find_pages() {
  local article
  article=$(fetch "/api/articles?size=1" | sed 's/^{"items":\[{"slug":"\([^"]*\)".*/\1/')
  paths=(
    [home]=/
    [list]=/articles
    [article]=/articles/$article
    [summit]=/summits/helsinki-2018
    [topic]=/topics/sanctions
    [compare]='/compare?left=helsinki-2018.pre&right=helsinki-2018.post'
    [search]='/articles?q=sanctions&summit=helsinki-2018'
    [json]=/api/articles/$article
  )
}

save_bytes() {
  local page
  for page in "${pages[@]}"; do
    fetch "${paths[$page]}" -o "$scratch/files/$page"
    fetch "${paths[$page]}" -H 'Accept-Encoding: gzip' -o "$scratch/files/$page.gz"
    # nginx prefers the compressed file to the plain one only if it is no older
    touch -r "$scratch/files/$page" "$scratch/files/$page.gz"
    cmp -s "$scratch/files/$page" <(gzip -dc "$scratch/files/$page.gz") || fail "$page is not the same compressed."
  done
}

load() { # seconds, url, headers: requests/s p50 p99 failures
  local headers=() header
  for header in "${@:3}"; do headers+=(-H "$header"); done
  wrk -t2 -c"$connections" -d"$1s" --latency "${headers[@]}" "$2" | figures
}

note() { # what, page, seconds, url, headers: a line more of what was measured
  load "$3" "$4" "${@:5}" >>"$scratch/$1.$2"
}

middle() { # what, page, column
  cut -d' ' -f"$3" "$scratch/$1.$2" | sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

warm_up() {
  local page
  for page in "${pages[@]}"; do load "$warm" "http://127.0.0.1:$port${paths[$page]}" >/dev/null; done
}

measure_kept() {
  local page round ours theirs tag
  warm_up
  for page in "${pages[@]}"; do
    ours="http://127.0.0.1:$port${paths[$page]}" theirs=http://127.0.0.1:$front/$page
    tag=$(fetch "${paths[$page]}" -o /dev/null -D - | sed -n 's/^ETag: \(.*\)\r$/\1/Ip')
    for ((round = 0; round < rounds; round++)); do
      note nginx "$page" "$run" "$theirs"
      note kept "$page" "$run" "$ours"
      note nginx-gzip "$page" "$run" "$theirs" 'Accept-Encoding: gzip'
      note kept-gzip "$page" "$run" "$ours" 'Accept-Encoding: gzip'
      note not-modified "$page" "$run" "$ours" "If-None-Match: $tag"
    done
  done
}

measure_not_kept() {
  local page
  warm_up
  for page in "${pages[@]}"; do
    note not-kept "$page" "$run" "http://127.0.0.1:$port${paths[$page]}"
    [[ -z ${PETCLINIC:-} ]] || note petclinic owner "$run" "$owner"
  done
}

start_petclinic() {
  owner=http://127.0.0.1:$((port + 2))/owners/6
  "$java" $(with_heap "$heap") -jar "$PETCLINIC" --server.port=$((port + 2)) >"$scratch/petclinic.log" 2>&1 &
  petclinic=$!
  started+=("$petclinic")
  answers "$petclinic" "$scratch/petclinic.log" "$owner"
  # as long as all of our pages together
  load "$((warm * ${#pages[@]}))" "$owner" >/dev/null
}

beside_petclinic() {
  awk -v theirs="$(middle petclinic owner 1)" -v bytes="$(curl -sf "$owner" | wc -c)" '
    BEGIN { printf "spring-petclinic'"'"'s owner page, %d bytes: %.0f a second. Beside it, not kept:", bytes, theirs }'
  local page
  for page in "${pages[@]}"; do
    awk -v page="$page" -v theirs="$(middle petclinic owner 1)" -v ours="$(middle not-kept "$page" 1)" \
      'BEGIN { printf " %s %.2f", page, ours / theirs }'
  done
  echo
}

memory() { # pid: resident and live heap, MB
  "${java%java}jcmd" "$1" GC.run >/dev/null
  echo "$(($(ps -o rss= -p "$1") / 1024)) MB resident," \
    "$(metric "$port" 'jvm.memory.used?tag=area:heap' VALUE | awk '{ printf "%d", $1 / 1048576 }') MB of heap live"
}

table() {
  local page
  echo "| page | bytes | gzip | nginx/s | kept/s | ratio | nginx gzip/s | kept gzip/s | ratio | p50 ms | p99 ms | 304/s : kept/s | not kept/s | p50 ms | p99 ms |"
  echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
  for page in "${pages[@]}"; do
    awk -v page="$page" -v bytes="$(stat -c %s "$scratch/files/$page")" -v zipped="$(stat -c %s "$scratch/files/$page.gz")" \
      -v n="$(middle nginx "$page" 1)" -v k="$(middle kept "$page" 1)" \
      -v nz="$(middle nginx-gzip "$page" 1)" -v kz="$(middle kept-gzip "$page" 1)" \
      -v p50="$(middle kept "$page" 2)" -v p99="$(middle kept "$page" 3)" -v same="$(middle not-modified "$page" 1)" \
      -v made="$(middle not-kept "$page" 1)" -v m50="$(middle not-kept "$page" 2)" -v m99="$(middle not-kept "$page" 3)" '
      BEGIN {
        printf "| %s | %d | %d | %.0f | %.0f | %.2f | %.0f | %.0f | %.2f | %.1f | %.1f | %.2f | %.0f | %.1f | %.1f |\n",
          page, bytes, zipped, n, k, k / n, nz, kz, kz / nz, p50, p99, same / k, made, m50, m99
      }'
  done
}

failures() {
  cat "$scratch"/*.{home,list,article,summit,topic,compare,search,json} 2>/dev/null | awk '{ failures += $4 } END { print failures + 0 }'
}

start_with_cache() { # articles, its options: start-up on Java 25 with an ahead-of-time cache
  local java=$JAVA25_HOME/bin/java program
  if [[ ! -f target/bench/extracted/summitry.aot || target/summitry.jar -nt target/bench/extracted/summitry.aot ]]; then
    rm -rf target/bench/extracted
    "$java" -Djarmode=tools -jar target/summitry.jar extract --destination target/bench/extracted
    JAVA=$java JDK_JAVA_OPTIONS=-Dspring.aot.enabled=true \
      src/main/docker/ahead-of-time.sh target/bench/extracted/summitry.aot target/bench/extracted/summitry.jar \
      >"$scratch/aot.log" 2>&1
  fi
  program=(-XX:AOTCache=target/bench/extracted/summitry.aot -Dspring.aot.enabled=true $(with_heap "$heap") -jar target/bench/extracted/summitry.jar)
  exposed=health,info start_site "$port" "${@:2}"
  stop "$pid"
}

measure() { # articles
  local folder=target/bench/$1 heap=${HEAP:-} options site page
  [[ -n $heap ]] || { (($1 == 5)) && heap=128m || heap=384m; }
  collection "$1"
  options=("--summitry.seeds=$folder/seeds" "--summitry.data=$folder/data")
  program=($(with_heap "$heap") -jar target/summitry.jar)
  rm -f "$scratch"/{nginx,kept,nginx-gzip,kept-gzip,not-modified,not-kept,petclinic}.*

  # once for what an import must do, then as a start on an existing collection is
  start_site "$port" "${options[@]}"
  imported "$pid" "$port"
  stop "$pid"
  start_site "$port" "${options[@]}"
  site=$pid
  echo
  echo "$1 articles, -Xmx$heap: first page after $startup s"
  imported "$site" "$port"
  find_pages
  if [[ ${KEPT:-} != no ]]; then
    save_bytes
    measure_kept
    echo "Memory after that: $(memory "$site")"
  fi
  stop "$site"

  start_site "$port" "${options[@]}" --summitry.kept-answers=0B
  site=$pid
  imported "$site" "$port"
  [[ -z ${PETCLINIC:-} ]] || start_petclinic
  measure_not_kept
  echo "Memory of the program that keeps nothing: $(memory "$site")"
  stop "$site"
  if [[ -n ${PETCLINIC:-} ]]; then
    echo
    beside_petclinic
    stop "$petclinic"
  fi

  if [[ -n ${JAVA25_HOME:-} ]]; then
    start_with_cache "$1" "${options[@]}"
    echo "Java 25 with its ahead-of-time cache: first page after $startup s"
  fi
  for page in "${pages[@]}"; do echo "$page $(middle not-kept "$page" 2)"; done >"$scratch/medians-$1"
  if [[ ${KEPT:-} != no ]]; then
    echo
    table
    echo
  fi
  echo "Requests that failed: $(failures)"
}

# How much longer pages take when the collection grows: the not kept, as the kept do not know how many there are
growth() {
  local size page
  echo
  echo "Median of a page that is not kept, in ms, by articles"
  echo
  echo "| page |$(printf ' %s |' "${sizes[@]}")"
  echo "| --- |$(printf ' --- |%.0s' "${sizes[@]}")"
  for page in "${pages[@]}"; do
    echo "| $page |$(for size in "${sizes[@]}"; do
      awk -v page="$page" '$1 == page { printf " %s |", $2 }' "$scratch/medians-$size"
    done)"
  done
}

need nginx nginx
need wrk wrk
need curl curl
build
start_nginx
echo "$(machine); $connections connections, $rounds rounds of $run s"
for size in "${sizes[@]}"; do measure "$size"; done
growth

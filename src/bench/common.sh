# What the scripts beside this one share: sourced, not run. All that is started is stopped at the end, whatever the end is;
# what is worth keeping lies in target/bench, all else in a temporary folder. GC in the environment is Java's garbage collector.

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scratch=$(mktemp -d)
started=()
mkdir -p target/bench

stop() { # pid…
  local pid
  kill "$@" 2>/dev/null || true
  for pid in "$@"; do
    timeout 40 tail --pid="$pid" -f /dev/null || kill -9 "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
}

clean_up() {
  local status=$?
  trap - EXIT
  ((${#started[@]} == 0)) || stop "${started[@]}"
  rm -rf "$scratch"
  exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
  echo "$*" >&2
  exit 1
}

say() {
  echo "$*" >&2
}

need() { # command, Debian's package
  command -v "$1" >/dev/null && return
  if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
    fail "$1 is missing (Debian: apt-get install $2)."
  fi
  say "Installing $2"
  apt-get install -y -qq "$2" >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq "$2" >/dev/null; }
}

build() {
  if [[ ! -f target/summitry.jar || -n $(find pom.xml src/main -newer target/summitry.jar -type f -print -quit) ]]; then
    mvn -q -B -DskipTests package >&2
    # the build gives it the time of its release
    touch target/summitry.jar
  fi
}

# Compiles the programs in src/bench/java; sets $bench, to which the name of one is added
bench_java() {
  # tests that ran meanwhile have swept them away
  if [[ ! -f target/test-classes/org/summitry/bench/FillCollection.class || pom.xml -nt target/bench/classpath ||
    -n $(find src/bench/java -newer target/bench/classpath -name '*.java') ]]; then
    mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile="$PWD/target/bench/classpath" >&2
    touch target/bench/classpath
  fi
  bench=("$java" -cp "target/test-classes:target/classes:$(cat target/bench/classpath)")
}

# The folder target/bench/N with N articles, made at the first time: the real ones for five, made-up ones otherwise
collection() { # articles
  local folder=target/bench/$1
  [[ -d $folder ]] && return
  rm -rf "$folder.part"
  if (($1 == 5)); then
    mkdir "$folder.part"
    cp -r seeds "$folder.part/seeds"
  else
    bench_java
    "${bench[@]}" org.summitry.bench.FillCollection "$1" "$folder.part" >&2
  fi
  mv "$folder.part" "$folder"
}

answers() { # pid, log, url: waits until there is an answer
  local host=${3#*://}
  host=${host%%/*}
  # a program that starts on these cores would feel a curl every moment: it is asked when its port is open
  until { : <>"/dev/tcp/${host%:*}/${host##*:}"; } 2>/dev/null && curl -sf -o /dev/null "$3"; do
    kill -0 "$1" 2>/dev/null || { tail -20 "$2" >&2; fail "It ended before $3 answered."; }
    sleep 0.05
  done
}

# How the README starts the program with so much heap: where there is hardly more than what lives, collecting all of it now and
# then takes less than marking again and again; where there is more, readers would notice the pauses
with_heap() { # heap
  local collector=-XX:+UseG1GC
  [[ $1 != 128m ]] || collector=-XX:+UseParallelGC
  echo "${GC:-$collector} -Xmx$1"
}

# Starts the program and waits for its first page. Sets $pid and $startup (seconds)
start_site() { # port, options…; $program says how java is to start it, $exposed what it tells of itself
  local begun=${EPOCHREALTIME/,/.} log=target/bench/site-$1.log
  "$java" "${program[@]}" --server.port="$1" "--management.endpoints.web.exposure.include=${exposed:-health,metrics}" "${@:2}" \
    >"$log" 2>&1 &
  pid=$!
  started+=("$pid")
  answers "$pid" "$log" "http://127.0.0.1:$1/"
  startup=$(awk -v a="$begun" -v b="${EPOCHREALTIME/,/.}" 'BEGIN { printf "%.1f", b - a }')
}

metric() { # port, name[?tag=…], statistic
  curl -sf "http://127.0.0.1:$1/actuator/metrics/$2" | sed -n "s/.*\"$3\",\"value\":\([0-9.E-]*\).*/\1/p"
}

# Waits until the import that began with the program has ended; sets $import_seconds
imported() { # pid, port
  answers "$1" "target/bench/site-$2.log" "http://127.0.0.1:$2/actuator/metrics/summitry.import"
  import_seconds=$(metric "$2" summitry.import TOTAL_TIME)
}

# wrk's report as "requests/s p50 p99 failures", times in ms
figures() {
  awk '
    function ms(time) { return time ~ /us$/ ? time / 1000 : time ~ /ms$/ ? time + 0 : time ~ /m$/ ? time * 60000 : time * 1000 }
    $1 == "50%" { p50 = ms($2) }
    $1 == "99%" { p99 = ms($2) }
    /^Requests\/sec/ { rate = $2 }
    /Non-2xx/ { failures += $NF }
    /Socket errors/ { gsub(",", ""); failures += $4 + $6 + $8 + $10 }
    END { print rate + 0, p50 + 0, p99 + 0, failures + 0 }'
}

machine() {
  echo "$(nproc) processors, Java $("$java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p'), $(date -u +%F)"
}

#!/usr/bin/env bash
# What a reader of articles notices while a swarm of machines walks through all combinations of filters and words.
# Argument: articles (100000). Environment:
#   JAVA_HOME   which Java runs the program
#   SWARM       how many connections the swarm has (200)
#   RUN         how many seconds each part takes (30)
#   HEAP        the program's -Xmx (384m)
#   PORT        its port (18080)
set -euo pipefail
source "$(dirname "$0")/common.sh"

articles=${1:-100000} swarm=${SWARM:-200} run=${RUN:-30} heap=${HEAP:-384m} port=${PORT:-18080}
folder=target/bench/$articles
site=http://127.0.0.1:$port

# Values of all filters, and words of some articles
vocabulary() {
  local kind number
  for kind in summit topic author publication; do
    curl -sf "$site/api/${kind}s?size=100" | grep -o '"slug":"[^"]*"' | sed "s/.*:\"\(.*\)\"/$kind \1/"
  done
  printf 'phase %s\n' pre post
  printf 'sort %s\n' summit title published
  for number in 0 1 2 3 4 5 6 7 8 9; do
    curl -sf "$site/api/articles/made-up-$number"
  done | grep -oE '\b[A-Za-z]{4,}\b' | sort -u | sed 's/^/word /'
}

read_articles() { # seed: p50 and p99 of a reader who asks for one after another
  ARTICLES=$articles SEED=$1 wrk -t1 -c1 -d"${run}s" --latency --timeout 30s -s src/bench/reader.lua "$site" | figures
}

need wrk wrk
need curl curl
build
collection "$articles"
program=($(with_heap "$heap") -jar target/summitry.jar)
start_site "$port" "--summitry.seeds=$folder/seeds" "--summitry.data=$folder/data"
imported "$pid" "$port"
vocabulary >"$scratch/words"

read_articles 1 >/dev/null
quiet=$(read_articles 2)
WORDS=$scratch/words wrk -t1 -c"$swarm" -d"$((run + 2))s" --timeout 30s -s src/bench/swarm.lua "$site" >"$scratch/swarm" &
crowd=$!
sleep 1
during=$(read_articles 3)
wait "$crowd"
after=$(read_articles 4)

echo "$(machine), $articles articles, -Xmx$heap, $swarm connections in the swarm, $run s each"
echo
echo "| what | measured |"
echo "| --- | --- |"
row() { # when, figures
  awk -v when="$1" '{ printf "| a reader'"'"'s article %s | p50 %.1f ms, p99 %.1f ms, %.0f a second, %d failures |\n", when, $2, $3, $1, $4 }' <<<"$2"
}
row before "$quiet"
row meanwhile "$during"
row afterwards "$after"
told() { # what counting.lua printed
  sed -n "s/^$1: //p" "$scratch/swarm"
}
echo "| the swarm | $(told answers); $(told 'not answered') not answered |"
echo "| turned away without being told when to come again | $(told 'without Retry-After') |"
awk -v q="$quiet" -v d="$during" 'BEGIN { split(q, a, " "); split(d, b, " "); printf "| p99 meanwhile against before | %.1f times |\n", b[3] / a[3] }'

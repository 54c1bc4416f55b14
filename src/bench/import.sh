#!/usr/bin/env bash
# How fast the importer takes in files, beside SQLite that only indexes the same texts (FTS5, one transaction), and how long
# the next start takes to see that none has changed. Argument: articles (5000). Environment:
#   JAVA_HOME   which Java runs the program
#   HEAP        its -Xmx (384m)
#   PORT        its port (18080)
set -euo pipefail
source "$(dirname "$0")/common.sh"

articles=${1:-5000} heap=${HEAP:-384m} port=${PORT:-18080}
documents=target/bench/documents-$articles

peak() { # pid: the most memory it ever had, MB
  awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$1/status"
}

take_in() { # imports, and ends the program; sets $import_seconds and $most
  program=($(with_heap "$heap") -jar target/summitry.jar)
  start_site "$port" "--summitry.seeds=$documents/seeds" "--summitry.data=$scratch/data"
  imported "$pid" "$port"
  most=$(peak "$pid")
  total=$(curl -sf "http://127.0.0.1:$port/api/articles?size=1" | sed 's/.*"total":\([0-9]*\).*/\1/')
  stop "$pid"
  ((total == articles)) || fail "The collection has $total articles, not $articles."
}

index_with_sqlite() { # sets $sqlite_seconds
  local begun=${EPOCHREALTIME/,/.}
  sqlite3 "$scratch/texts.db" >/dev/null <<SQL
create virtual table article using fts5(title, author, body);
begin;
.import --csv $documents/texts.csv article
commit;
SQL
  sqlite_seconds=$(awk -v a="$begun" -v b="${EPOCHREALTIME/,/.}" 'BEGIN { print b - a }')
  ((sqlite_found = $(sqlite3 "$scratch/texts.db" 'select count(*) from article')))
  ((sqlite_found == articles)) || fail "SQLite holds $sqlite_found articles, not $articles."
}

row() { # what, seconds, most memory
  awk -v what="$1" -v s="$2" -v n="$articles" -v sqlite="$sqlite_seconds" -v most="${3:-}" \
    'BEGIN { printf "| %s | %.1f | %.0f | %.3f | %s |\n", what, s, n / s, sqlite / s, most }'
}

need sqlite3 sqlite3
need curl curl
build
if [[ ! -d $documents ]]; then
  rm -rf "$documents.part"
  mkdir "$documents.part"
  bench_java
  "${bench[@]}" org.summitry.bench.WriteDocuments "$articles" "$documents.part"
  mv "$documents.part" "$documents"
fi

echo "$(machine), -Xmx$heap"
echo
index_with_sqlite
echo "| $articles articles | seconds | articles a second | of SQLite's | most memory, MB |"
echo "| --- | --- | --- | --- | --- |"
row "SQLite FTS5, inserted in one transaction" "$sqlite_seconds"
take_in
row "imported: read, classified, stored, indexed" "$import_seconds" "$most"
take_in
row "imported again, nothing changed" "$import_seconds" "$most"

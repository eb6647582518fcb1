#!/usr/bin/env bash
# Takes the pictures of the README from real output, into .github/pictures/: builds the examples, opens their pages in
# Chromium as a reader does, and prints pages of the large print and of the Easy Read. Needs chromium, pdftoppm and soffice.
set -euo pipefail
project="$(cd "$(dirname "$0")/../.." && pwd)"
pictures="$project/.github/pictures"
most=150000 # bytes a picture
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# screenshot NAME WIDTH HEIGHT FILE: what Chromium shows of a file, in px.
screenshot() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/chromium" \
    --window-size="$2,$3" --screenshot="$pictures/$1.png" "file://$4" 2> /dev/null
  local size
  size="$(stat --format=%s "$pictures/$1.png")"
  if ((size > most)); then
    echo "$1.png has $size bytes; the most is $most." >&2
    exit 1
  fi
  echo "$1.png: $2 x $3 px, $size bytes"
}

# spread NAME HEIGHT PDF PAGE...: pages of a PDF side by side on a grey ground.
spread() {
  local name="$1" height="$2" pdf="$3" page
  {
    echo '<!doctype html><title>Pages</title><style>body{margin:0;padding:24px;background:#dfe3e8;display:flex;gap:24px;justify-content:center}</style>'
    for page in "${@:4}"; do
      pdftoppm -scale-to-x -1 -scale-to-y "$((height - 48))" -f "$page" -l "$page" -singlefile -png "$pdf" "$work/$name-$page"
      echo "<img src=\"$name-$page.png\" alt=\"\">"
    done
  } > "$work/$name.html"
  screenshot "$name" 1200 "$height" "$work/$name.html"
}

mkdir -p "$pictures"
cd "$project"
npm run --silent prepare
node dist/cli/main.js build --quiet --content content --output "$work/output" 2> /dev/null

screenshot formats 1200 900 "$work/output/town-charter/index.html"
screenshot plain-english 1200 900 "$work/output/ten-pledges-alder-bridge/ten-pledges-alder-bridge-plain-english.html"
spread large-print 760 "$work/output/town-charter/town-charter-large-print.pdf" 1 4
soffice "-env:UserInstallation=file://$work/soffice" --headless --convert-to pdf --outdir "$work" \
  "$work/output/ten-pledges-alder-bridge/ten-pledges-alder-bridge-easy-read.docx" > /dev/null 2>&1
spread easy-read 760 "$work/ten-pledges-alder-bridge-easy-read.pdf" 6 7

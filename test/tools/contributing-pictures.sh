#!/usr/bin/env bash
# Takes the pictures of CONTRIBUTING.md from real output, into .github/pictures/: suggests a change to a small charter in a
# repository made for it, and shows what the check and the summary say. Needs chromium and git. (The three drawings of a web
# editor, suggest-*.svg, are drawn by hand.)
set -euo pipefail
project="$(cd "$(dirname "$0")/../.." && pwd)"
pictures="$project/.github/pictures"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Ann GIT_AUTHOR_EMAIL=ann@example.org GIT_COMMITTER_NAME=Ann GIT_COMMITTER_EMAIL=ann@example.org
export GIT_AUTHOR_DATE=2025-06-02T12:00:00Z GIT_COMMITTER_DATE=2025-06-02T12:00:00Z

# screenshot NAME WIDTH HEIGHT FILE: what Chromium shows of a file, in px.
screenshot() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/chromium" \
    --window-size="$2,$3" --screenshot="$pictures/$1.png" "file://$4" 2> /dev/null
  echo "$1.png: $2 x $3 px, $(stat --format=%s "$pictures/$1.png") bytes"
}

cd "$project"
npm run --silent prepare
charter="$work/content/ten-pledges/charter.md"
git init -q -b main "$work"
mkdir -p "$work/content"
cp -r content/ten-pledges "$work/content/"
git -C "$work" add content
git -C "$work" commit -q -m 'As it is'
sed -i 's/^five working days, or before/two working days, or before/' "$charter"
sed -i 's/^them before you decide\./them before you decide. We will ensure that payment is made via a process that is easy for you./' "$charter"
cd "$work"
node "$project/dist/cli/main.js" diff --format html > changes.html
node "$project/dist/cli/main.js" check --since main 2> /dev/null | sed 's/&/\&amp;/g; s/</\&lt;/g' > messages.txt
{
  echo '<!doctype html><meta charset="utf-8"><title>Messages</title>'
  echo '<style>body{margin:0;padding:24px;background:#14202b;color:#fff;font:20px/1.5 "DejaVu Sans Mono",monospace}pre{margin:0;white-space:pre-wrap}</style><pre>'
  cat messages.txt
  echo '</pre>'
} > messages.html
screenshot suggest-changes 900 1060 "$work/changes.html"
# As wide as its longest line, and as high as its lines of 30 px with the edges.
screenshot suggest-messages 1130 "$(($(wc -l < messages.txt) * 30 + 48))" "$work/messages.html"

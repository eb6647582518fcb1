#!/usr/bin/env bash
# Installs what the tests need beside npm's packages: the validators and programs that judge our files.
# On Debian as root it installs them; elsewhere it says what to install. What is there already is left alone.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"

# A program that a test runs, and the Debian package that has it.
tools=(
  chromium:chromium
  espeak-ng:espeak-ng
  java:default-jre-headless
  mvn:maven
  pdfinfo:poppler-utils
  python3:python3-venv
  qpdf:qpdf
  soffice:libreoffice-writer-nogui
)

missing=()
for tool in "${tools[@]}"; do
  command -v "${tool%%:*}" > /dev/null || missing+=("${tool##*:}")
done

# Python's door to LibreOffice has no command of its own.
/usr/bin/python3 -c 'import uno' 2> /dev/null || missing+=(python3-uno)

if ((${#missing[@]} > 0)); then
  if [[ "$(id -u)" != 0 ]] || ! command -v apt-get > /dev/null; then
    echo "The tests need programs that are not on this machine. Install these (the names are Debian's), then run them again:" >&2
    printf '  %s\n' "${missing[@]}" >&2
    exit 1
  fi
  echo "Installing ${missing[*]} for the tests."
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
fi

bash "$here/tools/install-verapdf.sh"
bash "$here/tools/install-openxml-audit.sh"

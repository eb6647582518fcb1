#!/usr/bin/env bash
# Installs openxml-audit, an independent validator of Office Open XML, from PyPI into .cache/, where git does not look.
# Does nothing where it is there already. Needs python3 with venv.
set -euo pipefail

version=0.8.0
here="$(cd "$(dirname "$0")" && pwd)"
folder="$(cd "$here/../.." && pwd)/.cache/openxml-audit-$version"

if [[ -f "$folder/whole" ]]; then exit 0; fi

rm -rf "$folder"
if ! python3 -m venv "$folder" || ! "$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/openxml-audit.txt"; then
  echo "openxml-audit $version could not be installed from PyPI. It needs python3 with venv, and the network." >&2
  exit 1
fi
touch "$folder/whole"

#!/usr/bin/env bash
# Fetches veraPDF, the validator of PDF/UA and PDF/A, from Maven Central into .cache/, where git does not look.
# Does nothing where it is there already, or where VERAPDF_JAR names another. Needs Maven here, and java to run.
set -euo pipefail

version=1.28.2
sum=687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6
name="greenfield-apps-$version.jar"
folder="$(cd "$(dirname "$0")/../.." && pwd)/.cache/verapdf"

if [[ -n "${VERAPDF_JAR:-}" || -f "$folder/$name" ]]; then exit 0; fi

mkdir -p "$folder"
part="$folder/$name.part"

if ! mvn -q -B dependency:copy -Dartifact="org.verapdf.apps:greenfield-apps:$version" -DoutputDirectory="$folder/maven"; then
  echo "Maven could not fetch veraPDF (org.verapdf.apps:greenfield-apps:$version). Set VERAPDF_JAR to a copy of it." >&2
  exit 1
fi
mv "$folder/maven/$name" "$part"
rmdir "$folder/maven"
if ! echo "$sum  $part" | sha256sum --check --status; then
  echo "What Maven fetched is not veraPDF $version: its checksum differs." >&2
  rm -f "$part"
  exit 1
fi
mv "$part" "$folder/$name"

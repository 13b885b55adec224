#!/usr/bin/env bash
# Chromium with letters for every language of the wording, Python for the MongoDB-compatible server, ps.
set -euo pipefail
packages=(chromium fonts-noto-core procps python3 python3-venv python3-pip)
missing=()
for name in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$name" 2> /dev/null | grep -q 'install ok installed' || missing+=("$name")
done
[ "${#missing[@]}" -eq 0 ] && exit 0
export DEBIAN_FRONTEND=noninteractive
sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
"${sudo[@]}" apt-get update
"${sudo[@]}" apt-get install -y --no-install-recommends "${missing[@]}"

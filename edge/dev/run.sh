#!/usr/bin/env bash
# The first step of every npm script, in plain shell: a fresh clone has no node_modules, and the
# machine's own Node may be an old one. Installs what the lock file says where that is missing or
# older than it, then becomes the Node of node_modules.
#   bash edge/dev/run.sh SCRIPT.ts [ARGUMENT…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin="$PWD/node_modules/.bin"

if [ ! -x "$bin/node" ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  if ! command -v npm >/dev/null; then
    echo 'npm was not found. Install Node 20 or newer, which brings it: https://nodejs.org' >&2
    exit 1
  fi
  echo 'Installing the packages of package-lock.json …' >&2
  # Not with the Node that lies in node_modules: npm is about to remove it.
  if ! PATH="${PATH//"$bin:"/}" npm ci --no-fund --no-audit --loglevel=error >&2; then
    echo 'The packages could not be installed; npm says why above.' >&2
    exit 1
  fi
fi

export PATH="$bin:$PATH"
exec node "$@"

#!/usr/bin/env bash
# The first step of every npm script, in plain shell: a fresh clone has no node_modules, and the
# machine's own Node may be an old one. Installs what the lock file says where that is missing or
# older than it, then becomes the Node of node_modules.
#   bash edge/dev/run.sh SCRIPT.ts [ARGUMENT…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin="$PWD/node_modules/.bin"

is_stale() {
  [ ! -x "$bin/node" ] || [ package-lock.json -nt node_modules/.package-lock.json ]
}

# Two scripts that start together must not install into one folder at once. The link holds the
# number of the process that installs; one that died leaves it, and the next takes it away.
lock=.installing
take_turn() {
  until ln -s $$ "$lock" 2>/dev/null; do
    kill -0 "$(readlink "$lock" || echo 0)" 2>/dev/null || rm -f "$lock"
    sleep 0.5
  done
  trap 'rm -f "$lock"' EXIT
}

install() {
  if ! command -v npm >/dev/null; then
    echo 'npm was not found. Install Node 20 or newer, which brings it: https://nodejs.org' >&2
    exit 1
  fi
  if [ -L node_modules ]; then
    echo 'node_modules is a link, and installing would empty what it points to. Remove the link first.' >&2
    exit 1
  fi
  echo 'Installing the packages of package-lock.json …' >&2
  # Not with the Node that lies in node_modules: npm is about to remove it.
  if ! PATH="${PATH//"$bin:"/}" npm ci --no-fund --no-audit --loglevel=error >&2; then
    echo 'The packages could not be installed; npm says why above.' >&2
    exit 1
  fi
}

if is_stale; then
  take_turn
  if is_stale; then install; fi
  rm -f "$lock"
  trap - EXIT
fi

export PATH="$bin:$PATH"
exec node "$@"

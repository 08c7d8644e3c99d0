#!/usr/bin/env bash
# Installs what the action runs: the version asked for from the registry or a tarball, else that of the action itself.
set -euo pipefail

if [ -n "${PROTOCOL_VERSION:-}" ]; then
  case $PROTOCOL_VERSION in
    */* | *.tgz) source=$PROTOCOL_VERSION ;;
    *) source=protokolist@$PROTOCOL_VERSION ;;
  esac
  prefix=$RUNNER_TEMP/protocol
  npm install --global --prefix "$prefix" --no-audit --no-fund --loglevel=error -- "$source"
  program=$prefix/bin/protocol
else
  cd "$GITHUB_ACTION_PATH"
  [ -e dist/protocol.js ] || npm ci --no-audit --no-fund --loglevel=error
  program=$GITHUB_ACTION_PATH/bin/protocol.js
fi
echo "PROTOCOL_PROGRAM=$program" >> "$GITHUB_ENV"

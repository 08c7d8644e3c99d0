#!/usr/bin/env bash
# Runs the check of the action. What the workflow gives is taken from the environment, never put into a command line.
set -uo pipefail

lines() {
  local line
  while IFS= read -r line; do
    line=${line%$'\r'}
    [ -z "$line" ] || printf '%s\0' "$line"
  done <<< "$1"
}

call=(check)
if [ "${PROTOCOL_CHANGED:-true}" = true ] && [ -n "${GITHUB_BASE_REF:-}" ]; then
  call+=(--changed "origin/$GITHUB_BASE_REF")
  paths=()
else
  paths=(.)
fi
asked=()
while IFS= read -r -d '' path; do asked+=("$path"); done < <(lines "${PROTOCOL_PATHS:-}")
[ "${#asked[@]}" -eq 0 ] || paths=("${asked[@]}")
while IFS= read -r -d '' argument; do call+=("$argument"); done < <(lines "${PROTOCOL_ARGUMENTS:-}")

reporter=plain
[ "${PROTOCOL_ANNOTATIONS:-true}" != true ] || reporter=github

code=0
"$PROTOCOL_PROGRAM" "${call[@]}" --reporter "$reporter" -- ${paths[@]+"${paths[@]}"} || code=$?
if [ -n "${PROTOCOL_SARIF:-}" ]; then
  "$PROTOCOL_PROGRAM" "${call[@]}" --reporter sarif --output "$PROTOCOL_SARIF" --force -- ${paths[@]+"${paths[@]}"} 2> /dev/null || true
fi
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
exit "$code"

#!/usr/bin/env bash
# The first half of an archive's register on two hosts, the second on this one, as docs/archives.md has it. The hosts are two
# servers of SSH on this machine. Without sshd or GNU parallel nothing is done, and that is said.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
sshd=$(command -v sshd || { [ -x /usr/sbin/sshd ] && echo /usr/sbin/sshd; } || true)
for program in "${sshd:-sshd}" ssh ssh-keygen parallel xargs; do
  command -v "$program" > /dev/null || { echo "hosts: no $program here, nothing was tried"; exit 0; }
done

top=$(mktemp -d)
servers=()
end() {
  for server in "${servers[@]}"; do kill "$(cat "$server")" 2> /dev/null || true; done
  rm -rf "$top"
}
trap end EXIT

ssh-keygen -q -t ed25519 -N '' -f "$top/key"
cp "$top/key.pub" "$top/authorized"
# What a host has to have: Node.js and the program.
mkdir "$top/bin"
printf '#!/bin/sh\nexec "%s" "%s/bin/protocol.js" "$@"\n' "$(command -v node)" "$root" > "$top/bin/protocol"
chmod +x "$top/bin/protocol"
[ "$(id -u)" -ne 0 ] || mkdir -p /run/sshd

port=22100
for host in one two; do
  ssh-keygen -q -t ed25519 -N '' -f "$top/host-$host"
  started=
  while [ -z "$started" ]; do
    port=$((port + 1))
    [ "$port" -lt 22200 ] || { echo 'hosts: no free port'; exit 1; }
    if ! (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; then started=yes; fi
  done
  "$sshd" -f /dev/null -h "$top/host-$host" -p "$port" -E "$top/$host.log" \
    -o ListenAddress=127.0.0.1 -o PidFile="$top/$host.pid" -o AuthorizedKeysFile="$top/authorized" \
    -o StrictModes=no -o UsePAM=no -o PasswordAuthentication=no -o MaxStartups=100 \
    -o SetEnv="PATH=$top/bin:$PATH HOST_NAME=$host"
  servers+=("$top/$host.pid")
  # Each is called by its name, as in ~/.ssh/config.
  printf 'Host %s\n  HostName 127.0.0.1\n  Port %s\n  IdentityFile %s\n  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n' \
    "$host" "$port" "$top/key" >> "$top/config"
done
printf '#!/bin/sh\nexec %s -F "%s" "$@"\n' "$(command -v ssh)" "$top/config" > "$top/ssh"
chmod +x "$top/ssh"

archive=$root/examples/archive/school
list() { find "$archive" -name '*.txt' | sort; }

export PARALLEL_SSH="$top/ssh"
list | parallel --will-cite --sshlogin 1/one,1/two -N5 --keep-order \
  'echo "$HOST_NAME" >> '"$top"'/used-$HOST_NAME; protocol parse --format ndjson' > "$top/archive.ndjson"
for host in one two; do
  [ -s "$top/used-$host" ] || { echo "hosts: nothing was read on host $host"; exit 1; }
done
list | PATH="$top/bin:$PATH" xargs -d '\n' protocol parse --format ndjson > "$top/alone.ndjson"
cmp "$top/archive.ndjson" "$top/alone.ndjson"
"$top/bin/protocol" register --from-ndjson "$top/archive.ndjson" --to csv > "$top/register.csv" 2> /dev/null
[ "$(wc -l < "$top/register.csv")" -gt 20 ] || { echo 'hosts: the register is short'; exit 1; }

# Spark's `pipe` starts a command and gives it the lines of a partition.
list | head -n 4 | PATH="$top/bin:$PATH" xargs -d '\n' protocol parse --format ndjson | cmp - <(head -n 4 "$top/alone.ndjson")
echo "hosts: $(wc -l < "$top/archive.ndjson") records read on two hosts as on one; register of $(($(wc -l < "$top/register.csv") - 1)) tasks"

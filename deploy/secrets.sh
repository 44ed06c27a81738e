#!/bin/sh
# Makes the secrets docker-compose.yml hands to its services, each once; what is there stays as it is.
# Keep a copy elsewhere: without redgrid-secret, sealed personal data cannot be read again.
set -eu
umask 077
folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
cd "$folder"

# make FILE COMMAND…: the file holds what the command prints.
make() {
  file=$1
  shift
  if [ ! -s "$file" ]; then
    "$@" >"$file.new"
    mv "$file.new" "$file"
  fi
}
make redgrid-secret openssl rand -hex 32
make mysql-root-password openssl rand -hex 24
make mysql-password openssl rand -hex 24
make database-url printf 'mysql://redgrid:%s@mysql:3306/redgrid\n' "$(cat mysql-password)"
make audit-key.pem openssl genpkey -algorithm ed25519
make audit-key.pub.pem openssl pkey -in audit-key.pem -pubout
# Compose shows a container the file itself, with its mode: the folder keeps others of this machine out.
chmod 644 ./*

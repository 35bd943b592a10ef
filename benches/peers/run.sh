#!/bin/sh
# Builds the program and times it against its peers, see run.py.
set -e
cd "$(dirname "$0")/../.."
cargo build --release
exec python3 benches/peers/run.py

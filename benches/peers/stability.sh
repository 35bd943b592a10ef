#!/bin/sh
# Builds the bench of rank stability and times it against NumPy, see stability.py.
set -e
cd "$(dirname "$0")/../.."
cargo bench --bench stability --no-run
exec python3 benches/peers/stability.py

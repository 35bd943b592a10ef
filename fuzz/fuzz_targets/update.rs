//! Bytes as a sheet that is brought into a project. How it is run stands in `fuzz/README.md`.
#![no_main]

#[path = "../../tests/torture/readers.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::read_update(bytes));

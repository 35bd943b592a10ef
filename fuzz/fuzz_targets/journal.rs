//! Bytes as a journal. How it is run stands in `fuzz/README.md`.
#![no_main]

#[path = "../../tests/torture/readers.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::read_journal(bytes));

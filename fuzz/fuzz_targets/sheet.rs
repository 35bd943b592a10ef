//! Bytes as a workbook. Seeds first, from the program's own folder: `cargo run --release --example torture -- fuzz --seeds fuzz/corpus`;
//! then `cargo +nightly fuzz run -s none sheet -- -max_len=16384 -timeout=1 -rss_limit_mb=512 -max_total_time=600`.
#![no_main]

#[path = "../../tests/torture/readers.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::read_sheet(bytes));

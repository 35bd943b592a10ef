//! A million people's answers to 30 questions read: seen as a whole, then as columns, and how much memory that takes at most.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints, and may stop at the first surprise"
)]

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use touchrank::files::survey::{Agreed, outline, propose, read_waves};
use touchrank::model::{Panel, Project, QuestionId, Wave, WaveId};

const ROWS: u64 = 1_000_000;

/// The same numbers on every machine (`SplitMix64`).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 27)) % end
    }
}

/// Who and when, 12 importances, a recommendation, a segment, 8 choices of one, 2 of many, 2 amounts, a number, a city, words of one's
/// own from every fifth: 30 columns, a tenth of them gaps.
fn write(path: &Path) {
    let mut out = BufWriter::new(File::create(path).unwrap());
    let mut line = String::from("id,Timestamp");
    for column in 1..=12 {
        write!(line, ",How important is [Factor {column}]").unwrap();
    }
    line.push_str(",Would you recommend us,Segment");
    for column in 1..=8 {
        write!(line, ",Choice {column}").unwrap();
    }
    line.push_str(",Channels,Reasons,Amount spent,Average check,Visits,City\n");
    out.write_all(line.as_bytes()).unwrap();
    let mut numbers = Numbers(42);
    for row in 1..=ROWS {
        line.clear();
        write!(
            line,
            "{row},2026-{:02}-{:02} 10:{:02}",
            row % 12 + 1,
            row % 28 + 1,
            row % 60
        )
        .unwrap();
        for _ in 0..12 {
            match numbers.below(10) {
                0 => line.push(','),
                _ => write!(line, ",{}", numbers.below(5) + 1).unwrap(),
            }
        }
        write!(line, ",{},Segment {}", numbers.below(11), numbers.below(6)).unwrap();
        for _ in 0..8 {
            write!(line, ",Answer no {}", numbers.below(7)).unwrap();
        }
        for _ in 0..2 {
            let (one, other) = (numbers.below(8), numbers.below(8));
            write!(line, ",\"Part {one}, Part {other}\"").unwrap();
        }
        write!(
            line,
            ",{},{}.{:02}",
            numbers.below(9000),
            numbers.below(900),
            numbers.below(100)
        )
        .unwrap();
        write!(line, ",{}", numbers.below(40)).unwrap();
        match numbers.below(5) {
            0 => write!(line, ",\"In words, number {}\"", numbers.below(1 << 40)).unwrap(),
            _ => line.push(','),
        }
        line.push('\n');
        out.write_all(line.as_bytes()).unwrap();
    }
    out.flush().unwrap();
}

/// The most memory that the process ever had, in MB of 2²⁰ bytes; none where the system does not tell.
fn peak_megabytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes >> 10)
}

fn file() -> PathBuf {
    let path = std::env::temp_dir().join("touchrank-bench-survey-1.csv");
    if !path.exists() {
        let part = path.with_extension("part");
        write(&part);
        fs::rename(part, &path).unwrap();
    }
    path
}

fn main() {
    let path = file();
    let megabytes = fs::metadata(&path).unwrap().len() >> 20;
    println!("{ROWS} rows × 30 columns, {megabytes} MB");
    let begun = Instant::now();
    let seen = outline(&path, "", &mut |_| true).unwrap().unwrap();
    println!("outline {:.2} s", begun.elapsed().as_secs_f64());
    println!("peak so far {:?} MB", peak_megabytes());
    let mut questions = propose(&Project::default(), &seen);
    for (question, id) in questions.iter_mut().zip(1..) {
        question.id = QuestionId(id);
    }
    let panel = Panel {
        questions: questions.into_iter().collect(),
        waves: [Wave {
            id: WaveId(1),
            name: "2026".to_owned(),
            date: None,
            method: String::new(),
            read: chrono::NaiveDateTime::default(),
            source: seen.source,
        }]
        .into_iter()
        .collect(),
    };
    let agreed = Agreed::from_iter([&path]);
    let begun = Instant::now();
    let read = read_waves(&panel, None, &agreed, &mut |_| true).unwrap();
    println!("read {:.2} s", begun.elapsed().as_secs_f64());
    assert_eq!(read.answers.rows as u64, ROWS);
    println!("peak {:?} MB", peak_megabytes());
    for notice in &read.notices {
        println!("{notice:?}");
    }
}

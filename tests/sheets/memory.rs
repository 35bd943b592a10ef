//! How much memory hostile and large workbooks take. Each is read in a process of its own, because the highest use of memory is a
//! figure of a process.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use touchrank::files::sheet::read;

use crate::bombs::{Packed, archive};
use crate::cases::CASES;
use crate::kit::{Made, texts};

/// Set in the process that reads.
const CHILD: &str = "TOUCHRANK_SHEETS_CASE";
const LIMIT_MB: u64 = 500;

/// So many rows and columns of levels.
fn matrix(rows: usize, columns: usize) -> Vec<u8> {
    let mut cells = String::new();
    for row in 1..=rows {
        let _ = write!(cells, r#"<row r="{row}">"#);
        for column in 0..columns {
            let _ = write!(cells, "<c><v>{}</v></c>", [1, 3, 9][(row + column) % 3]);
        }
        cells.push_str("</row>");
    }
    Made::cells(&cells).zip()
}

/// Five million cells, each of another text than its neighbours, and a million texts: as much as there may be of everything.
fn most() -> Vec<u8> {
    let items: String = (0..600_000)
        .map(|at| format!("<si><t>{at:07}</t></si>"))
        .collect();
    let mut cells = String::new();
    for row in 0..5_000 {
        cells.push_str("<row>");
        for column in 0..1_000 {
            let _ = write!(
                cells,
                r#"<c t="s"><v>{}</v></c>"#,
                (row * 1_000 + column) / 2 % 600_000
            );
        }
        cells.push_str("</row>");
    }
    Made::cells(&cells)
        .with("xl/sharedStrings.xml", texts(&items))
        .zip()
}

/// Empty cells only, as many as a part may hold.
fn formats() -> Vec<u8> {
    let start = crate::kit::sheet("<sheetData><row><c/>").replace("</worksheet>", "");
    let bomb = Packed::bomb("xl/worksheets/sheet1.xml", &start, 4, 250 << 20);
    let mut parts: Vec<Packed> = Made::cells("")
        .parts
        .iter()
        .filter(|(name, _)| !name.contains("sheet1"))
        .map(|(name, content)| Packed::stored(name, content))
        .collect();
    parts.push(bomb);
    archive(&parts)
}

/// One sheet under a thousand names.
fn again() -> Vec<u8> {
    let many = r#"<sheet name="S" sheetId="1" r:id="r1"/>"#.repeat(999);
    let rows = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(1000)).repeat(300);
    Made::cells(&rows)
        .change("xl/workbook.xml", "<sheets>", &format!("<sheets>{many}"))
        .zip()
}

/// A text of 60 MB with as many fields as it can have, in two bytes a letter.
fn fields() -> Vec<u8> {
    let line = format!("{}\n", "9;".repeat(1_000));
    line.repeat(15_000)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect()
}

/// A text of millions of fields of which none is like another.
fn words() -> Vec<u8> {
    let mut text = String::new();
    for row in 0..6_000 {
        for column in 0..500 {
            let _ = write!(text, "{row}-{column}-x;");
        }
        text.push('\n');
    }
    text.into_bytes()
}

const LARGE: [(&str, fn() -> Vec<u8>); 8] = [
    ("a sheet a thousand times", again),
    ("30 million fields of a text", fields),
    ("3 million different fields", words),
    ("300 × 1000", || matrix(300, 1_000)),
    ("1.5 million cells", || matrix(1_500, 1_000)),
    ("5 million cells", || matrix(5_000, 1_000)),
    ("5 million texts", most),
    ("60 million empty cells", formats),
];

#[test]
fn no_workbook_takes_more_than_the_limit() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let all: Vec<(&str, fn() -> Vec<u8>)> = CASES
        .iter()
        .map(|(name, bytes, _)| (*name, *bytes))
        .chain(LARGE)
        .collect();
    if let Ok(wanted) = env::var(CHILD) {
        let (_, bytes) = all.iter().find(|(name, _)| *name == wanted).unwrap();
        let file = env::temp_dir().join(format!("touchrank-{}.xlsx", std::process::id()));
        fs::write(&file, bytes()).unwrap();
        // What making the file took does not count.
        fs::write("/proc/self/clear_refs", "5").unwrap();
        let before = figure("VmRSS:");
        let content = fs::read(&file).unwrap();
        fs::remove_file(&file).unwrap();
        let start = std::time::Instant::now();
        let outcome = read(&content).map(|book| {
            book.sheets
                .iter()
                .map(|sheet| sheet.cells().len())
                .sum::<usize>()
        });
        let took = start.elapsed().as_millis();
        let outcome = outcome.map_err(|error| error.to_string());
        let (peak, size) = (figure("VmHWM:"), content.len());
        println!("\nFIGURE\t{wanted}\t{size}\t{took}\t{peak}\t{before}\t{outcome:?}");
        return;
    }
    for (name, _) in all {
        let test = "memory::no_workbook_takes_more_than_the_limit";
        let child = Command::new(env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env(CHILD, name)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stdout);
        assert!(child.status.success(), "{name}: {said}");
        let line = said
            .lines()
            .find(|line| line.starts_with("FIGURE"))
            .unwrap();
        let peak: u64 = line.split('\t').nth(4).unwrap().parse().unwrap();
        println!("{line}");
        assert!(peak / 1024 < LIMIT_MB, "{line}");
    }
}

/// A figure of this process, in KB.
fn figure(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

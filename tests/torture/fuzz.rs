//! Random inputs for every reader, without the compiler's instruments: many a second, counted and timed.

use std::io::Cursor;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fastrand::Rng;
use touchrank::files::examples;
use touchrank::files::journal::{Origin, State, Typed, Writer};
use touchrank::files::project::to_text;
use touchrank::files::save::RealDisk;
use touchrank::files::table::{Dialect, matrix, tracks};
use touchrank::i18n::Language;
use touchrank::model::Project;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use super::common::{Limit, Options, Progress, Report, version};
use super::mutate::mutate;
use super::readers::{
    read_answers, read_ballot, read_journal, read_project, read_sheet, read_table, read_tracks,
    read_update, small,
};

pub const OPTIONS: &[&str] = &["count", "minutes", "seed", "jobs", "only", "keep", "seeds"];

/// What is looked at again.
const SLOW: Duration = Duration::from_millis(100);
/// A reader that is busy with one input for so long never ends.
const ENDLESS: Duration = Duration::from_secs(30);
/// The most memory that readers may take, in megabytes.
const MOST_MB: u64 = 512;

/// A reader, and inputs that it takes.
pub struct Target {
    pub name: &'static str,
    corpus: fn() -> Vec<Vec<u8>>,
    read: fn(&[u8]),
}

/// Every reader of files from outside.
pub const TARGETS: &[Target] = &[
    Target {
        name: "project",
        corpus: projects,
        read: read_project,
    },
    Target {
        name: "table",
        corpus: wide_tables,
        read: read_table,
    },
    Target {
        name: "sheet",
        corpus: workbooks,
        read: read_sheet,
    },
    Target {
        name: "update",
        corpus: workbooks,
        read: read_update,
    },
    Target {
        name: "ballot",
        corpus: ballots,
        read: read_ballot,
    },
    Target {
        name: "answers",
        corpus: answers,
        read: read_answers,
    },
    Target {
        name: "tracks",
        corpus: track_tables,
        read: read_tracks,
    },
    Target {
        name: "journal",
        corpus: journals,
        read: read_journal,
    },
];

/// What the inputs did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fuzzed {
    pub inputs: u64,
    pub panics: u64,
    /// The reader that took longest over one input, how long, and how large that was.
    pub longest: (Duration, &'static str, usize),
}

impl Fuzzed {
    fn and(self, other: Self) -> Self {
        Self {
            inputs: self.inputs + other.inputs,
            panics: self.panics + other.panics,
            longest: self.longest.max(other.longest),
        }
    }
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let (limit, since) = (options.limit(1_000_000)?, Instant::now());
    let (seed, jobs) = (options.seed()?, options.number("jobs", 2)?.max(1));
    let keep = options.word("keep").map(PathBuf::from);
    let targets: Vec<&Target> = (TARGETS.iter())
        .filter(|target| options.word("only").is_none_or(|only| only == target.name))
        .collect();
    if targets.is_empty() {
        return Err("--only names no reader".to_owned());
    }
    if let Some(folder) = options.word("seeds") {
        return seeds(Path::new(folder), &targets);
    }
    // A panic is counted and kept; its words once for each place would drown the rest.
    std::panic::set_hook(Box::new(|panic| eprintln!("fuzz: {panic}")));
    let (targets, keep) = (&targets, keep.as_deref());
    let (busy, over) = (Busy::default(), AtomicBool::new(false));
    let (busy, over) = (&busy, &over);
    let done = std::thread::scope(|scope| {
        let started: Vec<_> = (0..jobs)
            .map(|at| {
                let limit = limit.share(jobs, at);
                scope.spawn(move || inputs(targets, limit, seed ^ at, keep, busy))
            })
            .collect();
        scope.spawn(move || {
            while !over.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(200));
                busy.watch(keep);
            }
        });
        let done = started.into_iter().map(|job| job.join().unwrap());
        let done = done.fold(Fuzzed::default(), Fuzzed::and);
        over.store(true, Ordering::Relaxed);
        done
    });
    let memory = most_memory_mb();
    let (longest, of, size) = done.longest;
    let names: Vec<&str> = targets.iter().map(|target| target.name).collect();
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("seed", &seed),
        ("inputs", &done.inputs),
        ("panics", &done.panics),
        (
            "longest ms",
            &format!("{:.1} ({of}, {size} bytes)", ms(longest)),
        ),
        (
            "most memory MB",
            &memory.map_or_else(|| "unknown".to_owned(), |mb| mb.to_string()),
        ),
    ];
    let holds = done.panics == 0
        && longest < Duration::from_secs(1)
        && memory.is_none_or(|mb| mb < MOST_MB);
    let kind = format!("fuzz ({})", names.join(" "));
    Ok(Report::of(&kind, figures, since, holds))
}

/// Writes what the inputs are made of, for a fuzzer with a corpus of its own.
fn seeds(folder: &Path, targets: &[&Target]) -> Result<Report, String> {
    let (since, mut written) = (Instant::now(), 0);
    for target in targets {
        let folder = folder.join(target.name);
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        for (at, seed) in (target.corpus)().iter().enumerate() {
            let path = folder.join(format!("seed-{at}"));
            std::fs::write(path, seed).map_err(|error| error.to_string())?;
            written += 1;
        }
    }
    Ok(Report::of("fuzz", &[("seeds", &written)], since, true))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The most that this process has held, where the system tells.
fn most_memory_mb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    Some(kilobytes? / 1024)
}

/// What each thread's reader is busy with, so that one that never ends is seen.
#[derive(Default)]
pub struct Busy(Mutex<Vec<Reading>>);

/// By whom, since when, for which reader, and what.
type Reading = (std::thread::ThreadId, Instant, &'static str, Vec<u8>);

impl Busy {
    fn begins(&self, name: &'static str, input: &[u8]) {
        let own = std::thread::current().id();
        let mut busy = self.0.lock().unwrap();
        if !busy.iter().any(|(thread, ..)| *thread == own) {
            busy.push((own, Instant::now(), name, Vec::new()));
        }
        let (_, since, of, bytes) = busy.iter_mut().find(|(it, ..)| *it == own).unwrap();
        (*since, *of) = (Instant::now(), name);
        bytes.clear();
        bytes.extend_from_slice(input);
    }

    fn ends(&self) {
        let own = std::thread::current().id();
        self.0.lock().unwrap().retain(|(thread, ..)| *thread != own);
    }

    /// Ends the process with the input kept, where a reader goes on for ever.
    fn watch(&self, keep: Option<&Path>) {
        let busy = self.0.lock().unwrap();
        if let Some((_, since, name, input)) = busy.iter().find(|it| it.1.elapsed() > ENDLESS) {
            kept(keep, name, 0, input);
            eprintln!(
                "fuzz: {name} is busy for {:?} with one input",
                since.elapsed()
            );
            std::process::abort();
        }
    }
}

/// Gives each reader in turn an input that it has never seen.
pub fn inputs(
    targets: &[&Target],
    limit: Limit,
    seed: u64,
    keep: Option<&Path>,
    busy: &Busy,
) -> Fuzzed {
    let mut rng = Rng::with_seed(seed);
    let corpora: Vec<_> = targets.iter().map(|target| (target.corpus)()).collect();
    let (mut done, mut progress) = (Fuzzed::default(), Progress::of("fuzz"));
    while limit.allows(done.inputs) {
        for (target, corpus) in targets.iter().zip(&corpora) {
            let input = mutate(&mut rng, corpus);
            busy.begins(target.name, &input);
            let since = Instant::now();
            let read = catch_unwind(|| (target.read)(&input));
            let mut took = since.elapsed();
            // Long once may be the machine's doing; long each time is the reader's.
            for _ in 0..3 {
                if took > SLOW && read.is_ok() {
                    let since = Instant::now();
                    (target.read)(&input);
                    took = took.min(since.elapsed());
                }
            }
            let took = (took, target.name, input.len());
            done.inputs += 1;
            done.longest = done.longest.max(took);
            if read.is_err() {
                done.panics += 1;
                kept(keep, target.name, done.panics, &input);
            }
        }
        progress.at(done.inputs, &done);
    }
    busy.ends();
    done
}

fn kept(folder: Option<&Path>, name: &str, number: u64, input: &[u8]) {
    if let Some(folder) = folder {
        let _ = std::fs::create_dir_all(folder);
        let _ = std::fs::write(folder.join(format!("{name}-{number}")), input);
    }
}

/// Everything that each format can say, small enough that most inputs are whole.
fn projects() -> Vec<Vec<u8>> {
    let small = small();
    let mut named = Project::named("Small");
    named.ids = small.ids;
    let full = [
        include_bytes!("../corpus/3/full.ru.ron").as_slice(),
        include_bytes!("../corpus/4/full.ru.ron"),
        include_bytes!("../corpus/5/full.ru.ron"),
    ];
    let written = [&small, &named].map(|project| to_text(project).into_bytes());
    written
        .into_iter()
        .chain(full.map(<[u8]>::to_vec))
        .collect()
}

/// What a participant sends in: a project or a table.
fn ballots() -> Vec<Vec<u8>> {
    let mut corpus = workbooks();
    corpus.extend(wide_tables());
    corpus.push(to_text(&small()).into_bytes());
    corpus
}

/// Exports of forms services: separators, several answers in a cell, quotation marks, dates, scales, encodings, a workbook.
fn answers() -> Vec<Vec<u8>> {
    let forms = "Timestamp,Name,Price,\"Why, in your words\",Channels,Would you recommend us?,Spent,Since\n\
        2026-11-20 10:15:00,Anna,5,\"Near, cheap\nand \"\"good\"\"\",\"Site, Shop\",10,\"1,234.50\",2024-05-01\n\
        2026-11-21 09:00:00,Boris,3,,Shop,0,12,2023-01-31\n\
        2026-11-21 09:01:00,Anna,4,=1+1,\"Site, Call\",7,,\n";
    let russian = "Отметка времени;Кто вы;Цена;Что понравилось;Каналы;Порекомендуете?;Потратили\r\n\
        20.11.2026 10:15;Анна;5;\"Всё; и сразу\";Сайт, Звонок;10;1 234,50\r\n\
        21.11.2026 9:00;Борис;не важно;;Сайт;0;0,5\r\n\r\n\
        21.11.2026 9:01;Вера;3;'да;Звонок;-1;50%\r\n";
    let (cp1251, _, _) = encoding_rs::WINDOWS_1251.encode(russian);
    let utf16 = russian
        .replace(';', "\t")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut corpus: Vec<Vec<u8>> = [forms, russian].map(|text| text.as_bytes().to_vec()).into();
    corpus.extend([cp1251.into_owned(), utf16]);
    corpus.push("a,b\n1,2\n".repeat(300).into_bytes());
    corpus.push(workbooks().swap_remove(0));
    corpus
}

fn wide_tables() -> Vec<Vec<u8>> {
    let small = small();
    let dialects = [
        Dialect::Plain,
        Dialect::International,
        Dialect::ExcelRussian,
    ];
    let texts = dialects.map(|dialect| matrix(&small, Language::Russian, dialect));
    let mut corpus: Vec<Vec<u8>> = texts.map(String::into_bytes).into();
    let (cp1251, _, _) =
        encoding_rs::WINDOWS_1251.encode("фактор;важность;Сайт;Звонок\nЦена;0,5;9;3\n");
    corpus.push(cp1251.into_owned());
    let utf16 = "factor\timportance\tSite\nPrice\t5\t9\n".encode_utf16();
    corpus.push(utf16.flat_map(u16::to_le_bytes).collect());
    corpus.push(b"factor,A,B\nx,1,\ny,9,3\n".to_vec());
    corpus
}

/// A small workbook, packed and not packed, so that changes reach both the archive and the parts.
fn workbooks() -> Vec<Vec<u8>> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let heading = rust_xlsxwriter::Format::new();
    sheet.merge_range(0, 2, 0, 3, "Need", &heading).unwrap();
    let lines = [
        ["factor", "weight", "Site", "Shop"],
        ["Price", "5", "9", "="],
    ];
    for (line, row) in lines.iter().zip(1..) {
        for (field, column) in line.iter().zip(0..) {
            match field.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) if *field == "=" => sheet.write_formula(row, column, "=C3").unwrap(),
                Err(_) => sheet.write(row, column, *field).unwrap(),
            };
        }
    }
    let packed = workbook.save_to_buffer().unwrap();
    let mut from = zip::ZipArchive::new(Cursor::new(packed.as_slice())).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        to.start_file(part.name().unwrap(), stored).unwrap();
        std::io::copy(&mut part, &mut to).unwrap();
    }
    let unpacked = to.finish().unwrap().into_inner();
    vec![
        packed,
        unpacked,
        b"factor;importance;Site\nPrice;5;9\n".to_vec(),
    ]
}

fn track_tables() -> Vec<Vec<u8>> {
    let project = examples::project("restaurant", Language::English).unwrap();
    let dialects = [Dialect::Plain, Dialect::ExcelRussian];
    let texts = dialects.map(|dialect| tracks(&project, None, Language::English, dialect));
    // The first lines alone, so that inputs are short and many.
    let first = |text: String| {
        let lines: Vec<&str> = text.split_inclusive('\n').take(4).collect();
        lines.concat().into_bytes()
    };
    texts.map(first).into()
}

/// Three states one after the other, with words that are being typed.
pub fn states() -> [State; 3] {
    [1, 2, 3].map(|changes: u32| {
        let mut project = small();
        project.about = version(changes.into()).about;
        let typed = Typed {
            place: "Name".to_owned(),
            text: "half a na".to_owned(),
            entered: changes > 1,
        };
        State {
            project,
            typed: vec![typed],
            changes,
        }
    })
}

/// The journal of these states: its name and its file.
pub fn journal(states: &[State]) -> (String, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = Writer::new(std::sync::Arc::new(RealDisk), folder.path().to_owned());
    let origin = Origin {
        path: Some("plan.ron".into()),
        on_disk: None,
        begun: std::time::SystemTime::UNIX_EPOCH,
    };
    writer.begin(origin, states[0].clone()).unwrap();
    for state in &states[1..] {
        writer.keep(state.clone()).unwrap();
    }
    drop(writer);
    let entries = std::fs::read_dir(folder.path()).unwrap();
    let mut paths = entries.map(|entry| entry.unwrap().path());
    let is_journal = |path: &PathBuf| path.extension().is_some_and(|end| end == "journal");
    let path = paths.find(is_journal).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    (name.to_owned(), std::fs::read(&path).unwrap())
}

fn journals() -> Vec<Vec<u8>> {
    let (name, file) = journal(&states());
    vec![[name.as_bytes(), b"\n", &file].concat()]
}

//! Files cut, with bits flipped, lines deleted and swapped: the reader refuses, or says that the file was changed; never neither.

use std::panic::catch_unwind;
use std::time::Instant;

use touchrank::files::examples::example;
use touchrank::files::journal::State;
use touchrank::files::project::{Opened, read};
use touchrank::i18n::Language;
use touchrank::model::Project;

use super::common::{Options, Report};
use super::fuzz;
use super::readers::restored;

pub const OPTIONS: &[&str] = &["stride", "jobs"];

/// The example files that are corrupted, and of the bits of each every so many-th is flipped.
pub const FILES: [(&str, Language, usize); 3] = [
    ("template", Language::English, 1),
    ("agency", Language::Russian, 3),
    ("fitness-club", Language::Russian, 17),
];

/// What the reader said.
#[derive(Clone, Copy, Debug, Default)]
pub struct Corruptions {
    pub total: u64,
    pub refused: u64,
    /// Opened with the notice that the file was changed.
    pub told: u64,
    /// Opened without a notice, and it is the same project: a line end, say.
    pub same: u64,
    /// Opened without a notice, and it is another project.
    pub silent: u64,
    pub panics: u64,
}

impl Corruptions {
    const fn and(self, other: Self) -> Self {
        Self {
            total: self.total + other.total,
            refused: self.refused + other.refused,
            told: self.told + other.told,
            same: self.same + other.same,
            silent: self.silent + other.silent,
            panics: self.panics + other.panics,
        }
    }

    /// A journal must bring back one of the states that were written, or nothing.
    fn take_journal(&mut self, states: &[State], name: &str, file: &[u8]) {
        self.total += 1;
        match catch_unwind(|| restored(name, file)) {
            Err(_) => self.panics += 1,
            Ok(Err(_)) => self.refused += 1,
            Ok(Ok(state)) if state == states[states.len() - 1] => self.same += 1,
            Ok(Ok(state)) if states.contains(&state) => self.told += 1,
            Ok(Ok(_)) => {
                self.silent += 1;
                eprintln!("corrupt: a journal brings back what nobody wrote");
            }
        }
    }

    fn take(&mut self, sound: &Project, bytes: &[u8]) {
        self.total += 1;
        match catch_unwind(|| read(bytes)) {
            Err(_) => self.panics += 1,
            Ok(Err(_)) => self.refused += 1,
            Ok(Ok(Opened { notices, .. })) if !notices.is_empty() => self.told += 1,
            Ok(Ok(Opened { project, .. })) if project == *sound => self.same += 1,
            Ok(Ok(_)) => {
                self.silent += 1;
                eprintln!("corrupt: {} bytes pass as another project", bytes.len());
            }
        }
    }
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let since = Instant::now();
    let factor = usize::try_from(options.number("stride", 1)?.max(1)).unwrap_or(1);
    let jobs = usize::try_from(options.number("jobs", 2)?.max(1)).unwrap_or(1);
    let files = FILES.map(|(slug, language, stride)| (slug, language, stride * factor));
    let mut all = Corruptions::default();
    for (slug, language, stride) in files {
        let text = example(slug).unwrap().text(language);
        let done = file(text, stride, factor, jobs);
        eprintln!("corrupt: {slug}, every {stride} of the bits: {done:?}");
        all = all.and(done);
    }
    let done = journal(factor, factor, jobs);
    eprintln!("corrupt: a journal, every {factor} of the bits: {done:?}");
    all = all.and(done);
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("corruptions", &all.total),
        ("refused", &all.refused),
        ("opened with a notice", &all.told),
        ("opened, the same project", &all.same),
        ("silent", &all.silent),
        ("panics", &all.panics),
    ];
    let holds = all.silent + all.panics == 0;
    Ok(Report::of("corrupt", figures, since, holds))
}

/// All corruptions of a file: every `bits`-th bit, and of cuts and lines every `others`-th, in several threads.
pub fn file(text: &str, bits: usize, others: usize, jobs: usize) -> Corruptions {
    let sound = read(text.as_bytes()).unwrap().project;
    let part = |at: usize| {
        let mut done = Corruptions::default();
        let sound = &sound;
        flips(text.as_bytes(), bits * jobs, bits * at, &mut |bytes| {
            done.take(sound, bytes);
        });
        cuts(text.as_bytes(), others * jobs, others * at, &mut |bytes| {
            done.take(sound, bytes);
        });
        lines(text, others * jobs, others * at, &mut |bytes| {
            done.take(sound, bytes);
        });
        done
    };
    std::thread::scope(|scope| {
        let started: Vec<_> = (0..jobs).map(|at| scope.spawn(move || part(at))).collect();
        let done = started.into_iter().map(|job| job.join().unwrap());
        done.fold(Corruptions::default(), Corruptions::and)
    })
}

/// As [`file`], of a journal: opened with a notice means that an earlier state came back.
pub fn journal(bits: usize, others: usize, jobs: usize) -> Corruptions {
    let states = fuzz::states();
    let (name, file) = fuzz::journal(&states);
    let (states, name, file) = (&states[..], name.as_str(), file.as_slice());
    let part = |at: usize| {
        let mut done = Corruptions::default();
        let take = &mut |bytes: &[u8]| done.take_journal(states, name, bytes);
        flips(file, bits * jobs, bits * at, take);
        cuts(file, others * jobs, others * at, take);
        done
    };
    std::thread::scope(|scope| {
        let started: Vec<_> = (0..jobs).map(|at| scope.spawn(move || part(at))).collect();
        let done = started.into_iter().map(|job| job.join().unwrap());
        done.fold(Corruptions::default(), Corruptions::and)
    })
}

fn flips(file: &[u8], every: usize, first: usize, then: &mut dyn FnMut(&[u8])) {
    let mut bytes = file.to_vec();
    for bit in (first..bytes.len() * 8).step_by(every) {
        bytes[bit / 8] ^= 1 << (bit % 8);
        then(&bytes);
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

/// What a file is after it was cut at a byte.
fn cuts(file: &[u8], every: usize, first: usize, then: &mut dyn FnMut(&[u8])) {
    for length in (first..file.len()).step_by(every) {
        then(&file[..length]);
    }
}

/// Each line deleted, and each swapped with the next where that makes a difference.
fn lines(text: &str, every: usize, first: usize, then: &mut dyn FnMut(&[u8])) {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for at in (first..lines.len()).step_by(every) {
        let without = [&lines[..at], &lines[at + 1..]].concat().concat();
        then(without.as_bytes());
        if at + 1 < lines.len() && lines[at] != lines[at + 1] {
            let mut swapped = lines.clone();
            swapped.swap(at, at + 1);
            then(swapped.concat().as_bytes());
        }
    }
}

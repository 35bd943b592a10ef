//! How long a change takes from the hand to the disk, how many bytes that is, and how long it takes to bring the work back.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench stops at the first surprise, and says its figures"
)]

mod common;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use common::Rated;
use divan::Bencher;
use tempfile::TempDir;
use touchrank::files::journal::{Origin, State, left, restore};
use touchrank::files::save::RealDisk;
use touchrank::jobs::journal::Journal;

const LONG: Duration = Duration::from_mins(5);
/// Factors and touchpoints, every cell rated.
const SIZES: [(u32, u32); 2] = [(15, 115), (300, 1000)];
const COUNTED: u32 = 50;

fn main() {
    for (factors, touchpoints) in SIZES {
        let mut sitting = Sitting::begin(factors, touchpoints);
        let before = sitting.bytes();
        (0..COUNTED).for_each(|_| sitting.change());
        let each = (sitting.bytes() - before) / u64::from(COUNTED);
        println!("{factors} × {touchpoints}: {before} bytes to begin with, {each} for each change");
    }
    divan::main();
}

struct Sitting {
    journal: Journal,
    folder: TempDir,
    state: State,
}

impl Sitting {
    fn begin(factors: u32, touchpoints: u32) -> Self {
        let folder = TempDir::new().unwrap();
        let disk = Arc::new(RealDisk);
        let journal = Journal::start(disk, folder.path().to_owned(), |_| {});
        let state = State {
            project: common::project(factors, touchpoints, Rated::All),
            typed: Vec::new(),
            changes: 1,
        };
        let origin = Origin {
            path: None,
            on_disk: None,
            begun: SystemTime::now(),
        };
        journal.begin(origin, state.clone());
        assert!(journal.settle(LONG));
        Self {
            journal,
            folder,
            state,
        }
    }

    /// One cell, written down and on the disk.
    fn change(&mut self) {
        let State {
            project, changes, ..
        } = &mut self.state;
        *changes += 1;
        let at = *changes as usize;
        let (factors, touchpoints) = (project.factors.len(), project.touchpoints.len());
        let (factor, touchpoint) = (at * 7 % factors, at * 11 % touchpoints);
        let other = match project.relations.get(factor, touchpoint) {
            Some(9) => Some(1),
            _ => Some(9),
        };
        project.relations.set(factor, touchpoint, other);
        self.journal.keep(self.state.clone());
        assert!(self.journal.settle(LONG));
    }

    fn bytes(&self) -> u64 {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        files
            .map(|file| file.unwrap().metadata().unwrap().len())
            .sum()
    }
}

#[divan::bench(args = SIZES)]
fn one_change_until_it_is_on_the_disk(
    bencher: Bencher<'_, '_>,
    (factors, touchpoints): (u32, u32),
) {
    let mut sitting = Sitting::begin(factors, touchpoints);
    bencher.bench_local(|| sitting.change());
}

/// A state and 150 changes.
#[divan::bench(args = SIZES)]
fn work_brought_back(bencher: Bencher<'_, '_>, (factors, touchpoints): (u32, u32)) {
    let mut sitting = Sitting::begin(factors, touchpoints);
    (0..150).for_each(|_| sitting.change());
    let Sitting {
        journal, folder, ..
    } = sitting;
    drop(journal);
    let id = left(&RealDisk, folder.path()).unwrap().remove(0).id;
    bencher.bench_local(|| restore(&RealDisk, divan::black_box(folder.path()), &id).unwrap());
}

/// The list of what a crash left.
#[divan::bench(args = SIZES)]
fn one_journal_listed(bencher: Bencher<'_, '_>, (factors, touchpoints): (u32, u32)) {
    let sitting = Sitting::begin(factors, touchpoints);
    let Sitting {
        journal, folder, ..
    } = sitting;
    drop(journal);
    let list = |folder: &Path| left(&RealDisk, folder).unwrap().len();
    bencher.bench_local(|| list(divan::black_box(folder.path())));
}

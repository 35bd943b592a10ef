//! The long forms of the torture tests: `cargo run --release --example torture -- KIND [OPTIONS]`, each ending in a line of figures.
#![allow(
    dead_code,
    clippy::exit,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_errors_doc,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    clippy::struct_field_names,
    clippy::float_cmp,
    reason = "a harness prints, and stops at the first surprise"
)]

mod calls;
mod child;
mod common;
mod corrupt;
mod full;
mod fuzz;
mod guards;
mod kill;
mod mounts;
mod mutate;
mod plain;
mod power;
mod readers;
mod safeguards;
mod seam;
mod walk;
mod window;

use std::process::ExitCode;

use common::{Options, Report};

/// A kind of torture.
struct Kind {
    name: &'static str,
    about: &'static str,
    options: &'static [&'static str],
    run: fn(&Options) -> Result<Report, String>,
}

const KINDS: &[Kind] = &[
    Kind {
        name: "kill",
        about: "kill -9 of a process that saves; --naive: over the old file; --cli: of the program itself",
        options: kill::OPTIONS,
        run: kill::run,
    },
    Kind {
        name: "power",
        about: "power cuts on ext4 and xfs; --naive, --no-folder-sync, --no-file-sync: with a safeguard left out",
        options: power::OPTIONS,
        run: power::run,
    },
    Kind {
        name: "calls",
        about: "every system call of a save failed and killed",
        options: calls::OPTIONS,
        run: calls::run,
    },
    Kind {
        name: "corrupt",
        about: "files cut, bits flipped, lines deleted and swapped",
        options: corrupt::OPTIONS,
        run: corrupt::run,
    },
    Kind {
        name: "fuzz",
        about: "random inputs for the readers; --only NAME, --keep FOLDER for what panics",
        options: fuzz::OPTIONS,
        run: fuzz::run,
    },
    Kind {
        name: "full",
        about: "a disk with ever more room left",
        options: full::OPTIONS,
        run: full::run,
    },
    Kind {
        name: "walk",
        about: "random edits, undo, redo, saves, reopenings and crashes beside a plain model",
        options: walk::OPTIONS,
        run: walk::run,
    },
    Kind {
        name: "window",
        about: "kill -9 of the window while somebody types; what the journal brings back",
        options: window::OPTIONS,
        run: window::run,
    },
    Kind {
        name: "safeguards",
        about: "each safeguard taken out of a copy of the sources: which tests turn red",
        options: safeguards::OPTIONS,
        run: safeguards::run,
    },
];

fn main() -> ExitCode {
    child::run_if_asked();
    let mut words = std::env::args().skip(1);
    let asked = words.next().unwrap_or_default();
    let Some(kind) = KINDS.iter().find(|kind| kind.name == asked) else {
        eprintln!("KIND is one of:");
        for Kind {
            name,
            about,
            options,
            ..
        } in KINDS
        {
            eprintln!("  {name}: {about} (--{})", options.join(", --"));
        }
        return ExitCode::from(2);
    };
    match Options::read(words).and_then(|options| (kind.run)(&options)) {
        Ok(report) => {
            println!("{}", report.line);
            if report.holds {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(said) => {
            eprintln!("{asked}: {said}");
            ExitCode::from(2)
        }
    }
}

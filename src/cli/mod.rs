//! The same work without a window: one command, results to standard output, messages to standard error.

mod answers;
mod args;
mod ballots;
mod check;
mod console;
mod diff;
mod export;
mod filter;
mod help;
mod hypotheses;
mod import;
mod load;
mod merge;
mod new;
mod panel;
mod recover;
mod repair;
mod scores;
mod sheets;
mod stability;
mod tracks;
mod usage;
mod values;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use crate::i18n::Message;
use args::{Args, Command};
use console::{Console, Stop};

/// What the program is asked to do.
#[derive(Debug)]
pub enum Outcome {
    /// It was a command, and it has ended.
    Done(ExitCode),
    /// A window is wanted, with this project where one is named.
    Window(Option<PathBuf>),
}

/// Runs the command of these arguments, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let args = match Args::try_parse_from(&arguments) {
        Ok(args) => args,
        Err(error) => return Outcome::Done(usage::tell(&error, &arguments)),
    };
    let Some(command) = args.command else {
        return window(args.file);
    };
    let console = Console::new(command.language());
    let done = match command {
        Command::New(args) => new::run(console, &args),
        Command::Import(args) => import::run(console, &args),
        Command::Check(args) => check::run(console, &args),
        Command::Repair(args) => repair::run(console, &args),
        Command::Scores(args) => scores::run(console, &args),
        Command::Stability(args) => stability::run(console, &args),
        Command::Tracks(args) => tracks::run(console, &args),
        Command::Ballots(args) => ballots::run(console, &args),
        Command::Panel(args) => panel::run(console, &args),
        Command::Hypotheses(args) => hypotheses::run(console, &args),
        Command::Export(args) => export::run(console, &args),
        Command::Recover(args) => recover::run(console, &args),
        Command::Diff(args) => diff::run(console, &args),
        Command::Merge(args) => merge::run(console, &args),
    };
    Outcome::Done(console.end(done))
}

/// A name that is no file is more often a command that is misspelt than a project to be opened.
fn window(file: Option<PathBuf>) -> Outcome {
    match file {
        Some(path) if !path.exists() => {
            let message = Message::new("cli-no-such-file").with("path", path.display().to_string());
            Outcome::Done(Console::new(None).end(Err(Stop::usage(message))))
        }
        file => Outcome::Window(file),
    }
}

/// Says that no window can be opened, and what the system says about it.
pub fn no_window(why: &str) -> ExitCode {
    let message = Message::new("cli-no-window").with("why", why);
    Console::new(None).end(Err(Stop::refused(message)))
}

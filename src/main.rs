//! The program: a window without arguments, or one job without a window.

use std::process::ExitCode;

use touchrank::{app, cli};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Outcome::Done(status) => status,
        cli::Outcome::Window(path) => match app::run(path) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => cli::no_window(&error.to_string()),
        },
    }
}

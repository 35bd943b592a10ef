//! A folder of one's own to run the program in, and what a run left behind.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The table of the worked case: importances 5, 4, 2, levels 1-3-9, two stages.
pub const WORKED: &str = "\
stage,,Need,Need,Choice,Choice
channel,,online,offline,online,both
factor,importance,Search ad,Shop window,Product page,Consultant
Clear price,5,9,3,1,1
Quality proof,4,3,9,1,3
Service,2,1,1,9,3
";

/// A folder in which the program runs.
pub struct Desk {
    folder: TempDir,
}

/// What a run printed, said and returned.
#[derive(Debug)]
pub struct Run {
    pub printed: String,
    pub said: String,
    pub status: i32,
}

impl Desk {
    /// With the worked case in `table.csv`.
    pub fn new() -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        desk.write("table.csv", WORKED);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// All names in the folder, sorted; a temporary file left behind would be among them.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub fn command(&self, arguments: &[&str], locale: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_touchrank"));
        command.args(arguments).current_dir(self.folder.path());
        for name in ["LANGUAGE", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command.env("LC_ALL", locale).stdin(Stdio::null());
        command
    }

    /// Runs the program on an English system.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in(arguments, "en_US.UTF-8")
    }

    pub fn run_in(&self, arguments: &[&str], locale: &str) -> Run {
        let output = self.command(arguments, locale).output().unwrap();
        Run {
            printed: String::from_utf8(output.stdout).unwrap(),
            said: String::from_utf8(output.stderr).unwrap(),
            status: output.status.code().unwrap(),
        }
    }

    /// Runs a command that succeeds and has nothing to say.
    pub fn print(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!((run.said.as_str(), run.status), ("", 0), "{arguments:?}");
        run.printed
    }
}

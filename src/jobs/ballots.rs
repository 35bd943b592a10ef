//! The job that reads participants' files as ballots of a project.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::file::Failure;
use crate::files::ballots::{self, BallotProposal};
use crate::i18n::Message;
use crate::model::Project;

/// What became of a participant's file.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadBallot {
    /// Which.
    pub path: PathBuf,
    /// When it was last written, where the file system knows.
    pub written: Option<SystemTime>,
    /// What it would be as a ballot.
    pub read: Result<BallotProposal, Failure>,
}

/// Reads files one after the other; one that cannot be read keeps none of the others from it.
pub fn read(project: &Project, paths: &[PathBuf]) -> Vec<ReadBallot> {
    let files = paths.iter().map(|path| ReadBallot {
        written: std::fs::metadata(path)
            .and_then(|found| found.modified())
            .ok(),
        read: one(project, path),
        path: path.clone(),
    });
    files.collect()
}

fn one(project: &Project, path: &Path) -> Result<BallotProposal, Failure> {
    ballots::open(project, path).map_err(|error| {
        let file = path.file_name().unwrap_or(path.as_os_str());
        Failure {
            what: Message::new("ballots-failed")
                .with("file", file.to_string_lossy().into_owned())
                .with("why", error.message()),
            problems: error.problems(),
        }
    })
}
